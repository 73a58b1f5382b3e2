package org.disclosureledger.domain.statute.workday;

/** Why a day counts as a working day (工作日) or does not. */
public enum DayKind {

    WORKING_DAY("工作日", true),
    /** A Saturday or Sunday worked in exchange for a day off. */
    MAKE_UP_WORKING_DAY("调休上班", true),
    WEEKEND("周末", false),
    /** Any day inside the holiday span of a notice, swapped days and weekends included. */
    STATUTORY_HOLIDAY("法定节假日", false),
    /** A working day off because a statutory day fell on a weekend; only where no notice is known yet. */
    SUBSTITUTE_HOLIDAY("节假日补假", false),
    REGIONAL_HOLIDAY("自治区节假日", false);

    private final String label;
    private final boolean working;

    DayKind(String label, boolean working) {
        this.label = label;
        this.working = working;
    }

    public String label() {
        return label;
    }

    public boolean isWorking() {
        return working;
    }
}
