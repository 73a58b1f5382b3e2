package org.disclosureledger.domain.request.fee;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.disclosureledger.domain.Circumstances;
import org.disclosureledger.domain.Decision;
import org.disclosureledger.domain.LegalDates.NotBefore;
import org.disclosureledger.domain.LegalDates.PossibleDay;
import org.disclosureledger.domain.Rule;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.domain.request.RequestState.Pending;
import org.disclosureledger.domain.request.RequestSteps;
import org.disclosureledger.domain.request.RequestSteps.WaitFor;
import org.disclosureledger.domain.request.clock.LimitsOnDay;
import org.disclosureledger.domain.request.dispute.AfterBothArguableDays;
import org.disclosureledger.domain.statute.ActPolicies;
import org.disclosureledger.domain.statute.Basis;
import org.disclosureledger.domain.statute.PolicySetting;

/** Judges fee notices and payments, 国办函〔2020〕109号. */
public final class Charging {

    private Charging() {
    }

    public static Decision<RequestEvent> decide(Pending s, NoticeFee c, Circumstances now) {
        LimitsOnDay limits = new LimitsOnDay(s.steps(), c.noticedOn(), now.clockRules());
        int mostUnits = limits.setting(ActPolicies.MOST_FEE_UNITS);
        Fee fee = new Fee(c, now.reconstructed(), mostUnits);
        return now.accept(
                new FeeNoticed(c.requestId(), c.noticedOn(), c.basis(), c.units(), c.itemsBefore(), c.amountYuan()),
                new PossibleDay("noticedOn", "收费通知日期", c.noticedOn(), now.today()),
                new AfterBothArguableDays("noticedOn", c.noticedOn(), s.steps()),
                new NotBefore("noticedOn", "收费通知日期", c.noticedOn(), "收到日期", s.registration().receivedOn(),
                        Basis.FEE_RULES),
                new UnitsAreCounted(c, mostUnits),
                new OneFeeNoticeAtATime(s.steps()), new OneFeeBasis(s.charged(), c.basis()),
                new TariffInForce(fee), new FreeNeedsNoNotice(fee),
                new AmountIsPositive(c.amountYuan(), limits.setting(PolicySetting.LARGEST_FEE)),
                new AmountIsTheTariffs(fee), new NoticedWithinTheReplyLimit(limits));
    }

    public static Decision<RequestEvent> decide(Pending s, RecordPayment c, Circumstances now) {
        LimitsOnDay limits = new LimitsOnDay(s.steps(), c.paidOn(), now.clockRules());
        return now.accept(new FeePaid(c.requestId(), c.paidOn(), c.amountYuan()),
                new PossibleDay("paidOn", "缴费日期", c.paidOn(), now.today()),
                new AfterBothArguableDays("paidOn", c.paidOn(), s.steps()),
                new FeeIsDue(s.steps().last(WaitFor.PAYMENT)),
                new NotBefore("paidOn", "缴费日期", c.paidOn(), "收费通知日期", noticedOn(s.steps()), Basis.FEE_RULES),
                new AmountIsPositive(c.amountYuan(), limits.setting(PolicySetting.LARGEST_FEE)),
                new PaidInTime(limits), new PaidInFull(s.charged(), c.amountYuan()),
                new PaidNoMore(s.charged(), c.amountYuan()));
    }

    private static @Nullable LocalDate noticedOn(RequestSteps steps) {
        RequestSteps.Wait last = steps.last(WaitFor.PAYMENT);
        return last == null ? null : last.from();
    }

    /** A fee of nothing is none; whole cents only. */
    record AmountIsPositive(BigDecimal amountYuan, int largest) implements Rule {

        @Override
        public boolean isBroken() {
            return amountYuan.signum() <= 0 || amountYuan.scale() > 2 || amountYuan.scale() < 0
                    || amountYuan.compareTo(BigDecimal.valueOf(largest)) > 0;
        }

        @Override
        public String field() {
            return "amountYuan";
        }

        @Override
        public String sentence() {
            return "金额应大于 0 元、不超过 %d 元，最多两位小数".formatted(largest);
        }

        @Override
        public Basis basis() {
            return Basis.FEE_RULES;
        }
    }

    /** A payment answers a notice. */
    record FeeIsDue(RequestSteps.@Nullable Wait fee) implements Rule {

        @Override
        public boolean isBroken() {
            return fee == null || !fee.isOpen();
        }

        @Override
        public String field() {
            return "paidOn";
        }

        @Override
        public String sentence() {
            return fee == null ? "没有收费通知，不能登记缴费" : "费用已于%s缴纳".formatted(fee.to());
        }

        @Override
        public Basis basis() {
            return Basis.FEE_RULES;
        }

        @Override
        public Force force() {
            return Force.WHEN_DONE_NOW;
        }
    }
}
