package org.disclosureledger.command.eventlog;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.disclosureledger.command.InvalidSetting;

/**
 * Refuses a database whose events carry transaction ids that this cluster has not given out yet: it was copied from
 * another cluster by pg_dump or the like. The relay would wait below the horizon, without a word, until the counter gets
 * there.
 */
@Component
class XidsOfThisCluster implements InitializingBean {

    private final JdbcClient jdbc;

    XidsOfThisCluster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        boolean foreign = jdbc
                .sql("""
                        select exists (select from (select e.xid from event e order by e.xid desc, e.globalindex desc limit 1) last
                                       where last.xid >= pg_snapshot_xmax(pg_current_snapshot()))""")
                .query(Boolean.class)
                .single();
        if (foreign) {
            throw new InvalidSetting("数据库的事件来自另一个 PostgreSQL 集群（事务号超前），不能直接使用；请用本系统的备份文件恢复，见 docs/operations.md / "
                    + "the events carry transaction ids of another PostgreSQL cluster (copied by pg_dump?); restore "
                    + "from a backup of this system instead, see docs/operations.md");
        }
    }
}
