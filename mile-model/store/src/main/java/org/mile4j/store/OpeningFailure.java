package org.mile4j.store;

import java.sql.SQLException;

/**
 * Why a database cannot be opened, in words for who runs the program.
 *
 * @since 0.1
 */
public final class OpeningFailure {

    /** What H2 says of a file that another process has open. */
    private static final int IN_USE = 90_020;

    private OpeningFailure() {}

    /**
     * The reason.
     *
     * @param failure what a driver or a pool of connections has thrown
     * @return what the driver says, on one line; never the URL, in which a password may be
     */
    public static String reason(Throwable failure) {
        SQLException said = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                said = sql;
            }
        }
        if (said == null || said.getMessage() == null) {
            return "no driver on the path takes its URL";
        }
        return said.getErrorCode() == IN_USE
                ? "another process has it open; end that one, or name another"
                : said.getMessage().lines().findFirst().orElse("");
    }
}
