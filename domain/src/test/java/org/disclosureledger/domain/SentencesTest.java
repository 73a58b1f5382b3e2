package org.disclosureledger.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.disclosureledger.domain.request.answer.AnswerForm;
import org.disclosureledger.domain.request.answer.RequestAnswered;
import org.disclosureledger.domain.request.consult.ConsultationClosed;
import org.disclosureledger.domain.request.consult.ConsultationResult;
import org.disclosureledger.domain.request.correct.OutcomeCorrected;
import org.disclosureledger.domain.request.extend.ReplyExtended;
import org.disclosureledger.domain.request.fee.FeePaid;
import org.disclosureledger.domain.request.serve.FeeNoticeDelivered;
import org.disclosureledger.domain.request.serve.SupplementNoticeDelivered;
import org.disclosureledger.domain.statute.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);

    @Test
    void a_correction_says_why() {
        assertThat(Sentences.of(new OutcomeCorrected(ID, DAY, Outcome.DISCLOSED, "录入错误")))
                .isEqualTo("更正办理结果为予以公开，理由：录入错误");
    }

    @Test
    void an_extension_says_who_approved_it() {
        assertThat(Sentences.of(new ReplyExtended(ID, DAY, 20, "李某", "检索量大")))
                .isEqualTo("告知申请人延期答复 20 个工作日（批准人 李某），理由：检索量大");
    }

    @Test
    void what_an_older_register_did_not_record_is_not_mentioned() {
        assertThat(Sentences.of(new RequestAnswered(ID, DAY, Outcome.NOT_HELD, AnswerForm.NOT_RECORDED, null, null)))
                .isEqualTo("作出答复：无法提供：本机关不掌握相关政府信息");
        assertThat(Sentences.of(new ConsultationClosed(ID, ID, DAY, ConsultationResult.NOT_RECORDED, null)))
                .isEqualTo("征求意见收回");
    }

    @Test
    void a_notice_reaches_the_applicant() {
        assertThat(Sentences.of(new SupplementNoticeDelivered(ID, DAY, null))).startsWith("补正告知于").endsWith("送达申请人");
        assertThat(Sentences.of(new FeeNoticeDelivered(ID, DAY, null))).startsWith("收费通知于").endsWith("送达申请人");
    }

    @Test
    void an_amount_with_an_absurd_exponent_is_not_written_out() {
        assertThat(Sentences.of(new FeePaid(ID, DAY, new BigDecimal("12.50")))).isEqualTo("申请人缴费 12.50 元");
        assertThat(Sentences.of(new FeePaid(ID, DAY, new BigDecimal("1E+2")))).isEqualTo("申请人缴费 100 元");
        assertThat(Sentences.of(new FeePaid(ID, DAY, new BigDecimal("1E+1999999999"))))
                .isEqualTo("申请人缴费 1E+1999999999 元");
        assertThat(Sentences.of(new FeePaid(ID, DAY, new BigDecimal("1E-1999999999"))))
                .isEqualTo("申请人缴费 1E-1999999999 元");
    }
}
