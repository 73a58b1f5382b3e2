package org.disclosureledger.domain.request;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.Sentences;
import org.disclosureledger.domain.request.consult.CloseConsultation;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationKind;
import org.disclosureledger.domain.request.consult.ConsultationOpened;
import org.disclosureledger.domain.request.consult.ConsultationReached;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.consult.OpenConsultation;
import org.disclosureledger.domain.request.consult.RecordConsultationReached;
import org.disclosureledger.domain.statute.ActPolicies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.disclosureledger.domain.request.RequestScenario.ID;
import static org.disclosureledger.domain.request.RequestScenario.on;
import static org.disclosureledger.domain.request.RequestScenario.received;

class ConsultingTest {

    private static final UUID FIRST = UUID.fromString("33333333-3333-4333-8333-333333333331");

    private static RequestScenario asked(ConsultationKind kind) {
        return received("09-10").and(new ConsultationOpened(ID, FIRST, kind, null, on("09-15"), null));
    }

    private static CloseConsultation close(String day, ConsultationResult result) {
        return new CloseConsultation(ID, FIRST, on(day), result, null);
    }

    private static RecordConsultationReached reach(String day) {
        return new RecordConsultationReached(ID, FIRST, on(day), "EMS 签收");
    }

    @Test
    void the_letter_arrives_after_it_was_sent_and_the_day_may_be_told_anew_while_it_is_out() {
        RequestScenario arrived = asked(ConsultationKind.THIRD_PARTY);
        arrived.when(reach("09-14")).thenRefusedBy("NotBefore", "第三十二条", "征求意见发出日期");
        arrived.when(reach("09-17")).then(new ConsultationReached(ID, FIRST, on("09-17"), "EMS 签收"));
        arrived.and(new ConsultationReached(ID, FIRST, on("09-17"), "EMS 签收"));
        arrived.when(reach("09-17")).thenRefusedBy("ArrivalChangesSomething", "policy:");
        arrived.when(reach("09-18")).then(new ConsultationReached(ID, FIRST, on("09-18"), "EMS 签收"));
        arrived.and(new ConsultationClosed(ID, FIRST, on("09-20"), ConsultationResult.CONSENT, null))
                .when(reach("09-18")).thenRefusedBy("ConsultationIsOpen", "policy:");
    }

    /** Without an arrival the period ended in November 2025; today is 2025-12-31. */
    @Test
    void an_arrival_that_gives_back_an_ended_period_is_remarked() {
        asked(ConsultationKind.THIRD_PARTY).when(reach("12-25")).thenRemarked("ArrivalLeavesTheLimitEnded", "仍在暂停");
        asked(ConsultationKind.THIRD_PARTY).when(reach("12-01")).thenRemarked("ArrivalLeavesTheLimitEnded", "请核对送达凭据");
        asked(ConsultationKind.THIRD_PARTY).when(reach("09-17")).thenWithoutRemarks();
    }

    @Test
    void a_pause_does_not_end_before_it_began() {
        asked(ConsultationKind.THIRD_PARTY).reconstructed().when(close("09-14", ConsultationResult.CONSENT))
                .thenRefusedBy("NotBefore", "第三十二条");
        asked(ConsultationKind.CO_PRODUCER).when(close("09-14", ConsultationResult.CONSENT))
                .thenRefusedBy("NotBefore", "第三十四条");
        asked(ConsultationKind.OTHER_ORGAN).when(close("09-14", ConsultationResult.CONSENT))
                .thenRefusedBy("NotBefore", "policy:act-follows-its-cause");
        asked(ConsultationKind.THIRD_PARTY).and(new ConsultationReached(ID, FIRST, on("09-18"), null))
                .when(close("09-17", ConsultationResult.CONSENT)).thenRefusedBy("NotBefore", "第三十二条", "送达日期");
    }

    /** 15 working days from 2025-09-17 end on 2025-10-14, the National Day holidays between. */
    @Test
    void nobody_is_silent_who_may_still_speak() {
        RequestScenario arrived = asked(ConsultationKind.THIRD_PARTY)
                .and(new ConsultationReached(ID, FIRST, on("09-17"), null));
        arrived.when(close("10-14", ConsultationResult.NO_REPLY)).thenRefusedBy("SilentUntilTheLimit",
                "policy:silence-after-limit", "2025-10-14");
        arrived.when(close("10-15", ConsultationResult.NO_REPLY)).thenWithoutRemarks();
        arrived.policy(ActPolicies.SILENCE_AFTER_LIMIT, 0).when(close("10-10", ConsultationResult.NO_REPLY))
                .thenWithoutRemarks();
    }

    @Test
    void silence_without_a_day_of_arrival_lacks_its_ground() {
        asked(ConsultationKind.CO_PRODUCER).when(close("10-20", ConsultationResult.NO_REPLY))
                .thenRemarked("SilenceKnowsTheArrival", "送达日期未登记");
    }

    @Test
    void an_opinion_after_its_limit_is_remarked() {
        asked(ConsultationKind.THIRD_PARTY).when(close("10-20", ConsultationResult.OBJECTION))
                .thenRemarked("OpinionInTime", "计入答复期限");
    }

    /** The reply period ends on 2025-10-14. */
    @Test
    void a_letter_after_the_reply_limit_stops_nothing() {
        received("09-10").when(open("10-20")).thenRemarked("DispatchedWithinTheReplyLimit", "不能再从答复期限中扣除");
        received("09-10").when(open("09-15")).thenWithoutRemarks();
    }

    private static OpenConsultation open(String day) {
        return new OpenConsultation(ID, FIRST, ConsultationKind.THIRD_PARTY, null, on(day), null);
    }

    @Test
    void what_silence_means_depends_on_whom_was_asked() {
        assertThat(Sentences.of(closed(ConsultationKind.CO_PRODUCER))).contains("视为同意", "第三十四条");
        assertThat(Sentences.of(closed(ConsultationKind.THIRD_PARTY))).contains("由行政机关决定", "第三十二条");
        assertThat(Sentences.of(new ConsultationClosed(ID, FIRST, on("10-20"), ConsultationResult.NO_REPLY, null)))
                .doesNotContain("视为", "决定");
    }

    private static ConsultationClosed closed(ConsultationKind kind) {
        return new ConsultationClosed(ID, FIRST, kind, on("10-20"), ConsultationResult.NO_REPLY, null);
    }

    @Test
    void silence_rests_on_the_rule_that_gives_its_limit() {
        assertThat(basisOfSilence(ConsultationKind.THIRD_PARTY)).contains("第三十二条");
        assertThat(basisOfSilence(ConsultationKind.CO_PRODUCER)).contains("第三十四条");
        assertThat(basisOfSilence(ConsultationKind.OTHER_ORGAN)).isEqualTo("policy:other-organ-opinion-limit");
    }

    private static String basisOfSilence(ConsultationKind kind) {
        return asked(kind).when(close("10-20", ConsultationResult.NO_REPLY)).remark("SilenceKnowsTheArrival").basis()
                .citation();
    }
}
