package org.mile4j.rid.system;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.Justification;

/**
 * What becomes of a message: RFC 6545, Section 5.2.
 *
 * @param status approved, denied or pending
 * @param justification why it is denied
 * @since 0.1
 */
public record Decision(AuthorizationStatus status, Optional<Justification> justification) {

    /**
     * Checks that both are given.
     *
     * @param status as the record describes it
     * @param justification as the record describes it
     */
    public Decision {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(justification, "justification");
    }

    /**
     * The message is acted upon.
     *
     * @return the decision
     */
    public static Decision approve() {
        return new Decision(AuthorizationStatus.APPROVED, Optional.empty());
    }

    /**
     * The message is refused.
     *
     * @param why the reason that the sender is told
     * @return the decision
     */
    public static Decision deny(Justification why) {
        return new Decision(AuthorizationStatus.DENIED, Optional.of(why));
    }

    /**
     * Somebody will decide later.
     *
     * @return the decision
     */
    public static Decision pend() {
        return new Decision(AuthorizationStatus.PENDING, Optional.empty());
    }

    boolean is(AuthorizationStatus other) {
        return status.equals(other);
    }
}
