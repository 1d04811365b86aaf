package org.mile4j.model.internal.rules;

import org.mile4j.model.Location;

/** Knows the place of the value that is being read or walked. */
@FunctionalInterface
public interface Places {

    /** The place of the innermost value. */
    Location here();

    /**
     * The place of something inside of the innermost value.
     *
     * @param below the way from the value as XML has it, for instance {@code /@category} or {@code /Address[2]}
     */
    default Location below(String below) {
        Location at = here();
        return new Location(at.path() + below, at.line(), at.column(), at.offset());
    }
}
