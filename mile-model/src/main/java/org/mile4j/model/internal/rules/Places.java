package org.mile4j.model.internal.rules;

import org.mile4j.model.Location;

/** Knows the place of the value that is being read or walked. */
@FunctionalInterface
public interface Places {

    /** The place of the innermost value. */
    Location here();
}
