package org.mile4j.rolie.server;

import java.util.Objects;

/**
 * Who sends a request.
 *
 * @param name the name; empty for somebody unknown
 * @param byCertificate whether a client certificate says so
 * @since 0.1
 */
public record Identity(String name, boolean byCertificate) {

    /** Somebody unknown. */
    public static final Identity UNKNOWN = new Identity("", false);

    /**
     * Checks that the name is present.
     *
     * @param name as the record describes it
     * @param byCertificate as the record describes it
     */
    public Identity {
        Objects.requireNonNull(name, "name");
    }

    /**
     * Whether it is known who this is.
     *
     * @return true if there is a name
     */
    public boolean isKnown() {
        return !name.isEmpty();
    }
}
