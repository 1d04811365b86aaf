package org.mile4j.model.indicator;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.iodef.Indicator;

/**
 * The time during which an indicator is valid.
 *
 * <p>RFC 7970, Section 3.29. Without StartTime it has always been valid, without EndTime it stays valid, and without
 * both it is valid at any time. The RFC leaves open whether the two moments belong to the time; here the start does and
 * the end does not, so that an indicator and its successor are never valid together.
 *
 * {@snippet :
 * boolean applies = Validity.of(indicator).contains(Instant.now());
 * }
 *
 * @param start the first moment; empty when there is no StartTime or it cannot be read
 * @param end the moment after the last one; empty when there is no EndTime or it cannot be read
 * @param problem why the indicator is valid at no time although it has dates: one of them is not a moment in time, or
 *     the end is not after the start
 * @since 0.1
 */
public record Validity(Optional<Instant> start, Optional<Instant> end, Optional<String> problem) {

    /**
     * Holds a validity; most callers use {@link #of}.
     *
     * @param start the first moment
     * @param end the moment after the last one
     * @param problem why the indicator is valid at no time
     */
    public Validity {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(problem, "problem");
    }

    /**
     * The validity that an indicator states.
     *
     * @param indicator the indicator
     * @return its validity
     */
    public static Validity of(Indicator indicator) {
        Optional<Instant> start = moment(indicator.startTime());
        Optional<Instant> end = moment(indicator.endTime());
        return new Validity(start, end, problem(indicator, start, end));
    }

    private static Optional<Instant> moment(Optional<DateTime> stated) {
        return stated.flatMap(DateTime::value).map(OffsetDateTime::toInstant);
    }

    private static Optional<String> problem(Indicator indicator, Optional<Instant> start, Optional<Instant> end) {
        if (indicator.startTime().isPresent() && start.isEmpty()) {
            return Optional.of("StartTime is not a date and time with an offset");
        }
        if (indicator.endTime().isPresent() && end.isEmpty()) {
            return Optional.of("EndTime is not a date and time with an offset");
        }
        if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
            return Optional.of("EndTime is not after StartTime");
        }
        return Optional.empty();
    }

    /**
     * Whether the indicator is valid at a moment.
     *
     * @param moment the moment
     * @return whether it is; always false when there is a {@linkplain #problem() problem}
     */
    public boolean contains(Instant moment) {
        return problem.isEmpty()
                && (start.isEmpty() || !moment.isBefore(start.get()))
                && (end.isEmpty() || moment.isBefore(end.get()));
    }
}
