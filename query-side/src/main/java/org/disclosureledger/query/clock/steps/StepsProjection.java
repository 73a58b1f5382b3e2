package org.disclosureledger.query.clock.steps;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.appeal.AppealEvent;
import org.disclosureledger.domain.request.RequestEvent;
import org.disclosureledger.query.feed.CaseBatch;
import org.disclosureledger.query.feed.Projection;

/** The steps of each request and of each appeal. */
@Component
@Order(6)
class StepsProjection implements Projection {

    private final JdbcClient jdbc;

    StepsProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public List<String> tables() {
        return List.of(StepsTable.REQUESTS.name(), StepsTable.APPEALS.name());
    }

    @Override
    public void apply(CaseBatch batch) {
        StepsTable.REQUESTS.fold(jdbc, batch.of(RequestEvent.class), RequestStepsFold::fold);
        StepsTable.APPEALS.fold(jdbc, batch.of(AppealEvent.class), AppealStepsFold::fold);
    }
}
