package org.mile4j.model.internal.indicator;

/** How sure it is that something holds for a value that is known in part only. */
public enum Certainty {
    NEVER,
    MAYBE,
    ALWAYS
}
