package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a fee notice may ask for by the tariff of its day.
 *
 * @param reconstructed an older register does not say how many items came before: any number of them is then possible;
 *        of a notice given now, none is taken to have come
 * @param mostUnits no more can have come before
 */
record Fee(NoticeFee notice, boolean reconstructed, int mostUnits) {

    Optional<FeeTariff> tariff() {
        return FeeTariff.on(notice.noticedOn());
    }

    /** By the tariff; where earlier items are not told, as if there had been none. */
    Optional<BigDecimal> computed() {
        return tariff().map(t -> notice.basis() == FeeBasis.PER_PAGE
                ? t.pages(notice.units())
                : t.items(notice.itemsBefore() == null ? 0 : notice.itemsBefore(), notice.units()));
    }

    /** True when the amount is the tariff's. */
    boolean isRight() {
        return tariff().map(this::isRightBy).orElse(true);
    }

    /** True where no number of earlier items would make it a fee. */
    boolean isFree() {
        boolean unknown = reconstructed && isUnknown();
        return !unknown && computed().filter(amount -> amount.signum() == 0).isPresent();
    }

    boolean isUnknown() {
        return notice.basis() == FeeBasis.PER_ITEM && notice.itemsBefore() == null;
    }

    private boolean isRightBy(FeeTariff tariff) {
        BigDecimal amount = notice.amountYuan();
        if (!reconstructed || !isUnknown()) {
            return computed().orElseThrow().compareTo(amount) == 0;
        }
        int fewest = 0;
        int most = mostUnits;
        // The more items came before, the dearer are the next: halve the range.
        while (fewest < most) {
            int middle = fewest + (most - fewest) / 2;
            if (tariff.items(middle, notice.units()).compareTo(amount) < 0) {
                fewest = middle + 1;
            } else {
                most = middle;
            }
        }
        return tariff.items(fewest, notice.units()).compareTo(amount) == 0;
    }
}
