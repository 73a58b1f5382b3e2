package org.disclosureledger.query.feed.intake;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataIntegrityViolationException;

import org.disclosureledger.domain.wire.UnreadableEvent;

/**
 * Why something failed, for people and logs. Messages of other classes may quote values of a row, and so personal data:
 * only names of types, tables and columns are passed on.
 */
public final class Reasons {

    private Reasons() {
    }

    public static String of(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (failure instanceof UnreadableEvent) {
            return cause instanceof UnreadableEvent
                    ? String.valueOf(failure.getMessage())
                    : failure.getMessage() + "（" + cause.getClass().getSimpleName() + "）";
        }
        if (cause instanceof PSQLException refused) {
            ServerErrorMessage server = refused.getServerErrorMessage();
            return server == null
                    ? "数据库没有应答（SQLSTATE %s）".formatted(refused.getSQLState())
                    : "数据库拒绝（SQLSTATE %s，表 %s，列 %s）".formatted(refused.getSQLState(), server.getTable(),
                            server.getColumn());
        }
        StackTraceElement[] trace = cause.getStackTrace();
        return "处理出错：%s%s".formatted(cause.getClass().getSimpleName(), trace.length == 0 ? "" : "，" + trace[0]);
    }

    /** True when the event or its row is to blame; false when a later try may go well, as with a lost connection. */
    static boolean isOfTheData(RuntimeException failure) {
        return failure instanceof DataIntegrityViolationException || !(failure instanceof NestedRuntimeException)
                || (NestedExceptionUtils.getMostSpecificCause(failure) instanceof PSQLException refused
                        && isOfTheData(String.valueOf(refused.getSQLState())));
    }

    /** Two rows of one key (21), and values that exceed a limit as that of an index (54). */
    private static boolean isOfTheData(String sqlState) {
        return sqlState.startsWith("21") || sqlState.startsWith("54");
    }
}
