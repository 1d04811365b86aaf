package org.mile4j.rolie.client;

import java.net.URI;
import org.mile4j.model.ProtocolException;

/**
 * A status that does not give what was asked for (RFC 8322, Section 5.6). Codes that are not known count as the first of
 * their class (RFC 9110, Section 15).
 *
 * @since 0.1
 */
public final class StatusException extends ProtocolException {

    private static final long serialVersionUID = 1L;

    /** The status code. */
    private final int status;

    /** What was asked for. */
    private final URI target;

    StatusException(int status, URI target, String what) {
        super(target.getRawAuthority(), Addresses.at(target) + what, null);
        this.status = status;
        this.target = target;
    }

    /**
     * The status.
     *
     * @return the code, for example 404
     */
    public int status() {
        return status;
    }

    /**
     * What was asked for.
     *
     * @return its address
     */
    public URI target() {
        return target;
    }
}
