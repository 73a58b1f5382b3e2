package org.disclosureledger.command.registerimport;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rejects imports whose process has ended: at the start, and every few seconds, whichever instance comes first. An import
 * whose events were committed is {@code DONE} already and is not touched.
 */
@Component
class AbandonedImports implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedImports.class);

    private final Imports imports;
    private final ImportOwner self;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AbandonedImports(Imports imports, ImportOwner self, JdbcClient jdbc, TransactionTemplate transaction) {
        this.imports = imports;
        this.self = self;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Before the first call can arrive. */
    @Override
    public void afterPropertiesSet() {
        reject();
    }

    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT3S")
    void look() {
        self.showLife();
        try {
            reject();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("the database is away", e);
        }
    }

    private void reject() {
        imports.ownersOfUnfinished().stream().filter(owner -> !owner.equals(self.id())).forEach(this::rejectIfGone);
    }

    private void rejectIfGone(UUID owner) {
        transaction.executeWithoutResult(_ -> {
            if (ImportOwner.isGone(owner, jdbc)) {
                int left = imports.rejectUnfinished(owner,
                        ImportRun.problem("服务重启，导入已中止，未保存任何内容，请重新上传"));
                LOG.warn("{} imports were interrupted by the end of their process; nothing of them is stored", left);
            }
        });
    }
}
