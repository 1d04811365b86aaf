package org.mile4j.model.indicator;

/**
 * Whether something was seen: yes, no, or not known.
 *
 * <p>The operators are those of Kleene's three-valued logic: the result is known as soon as the unknown parts could not
 * change it.
 *
 * @since 0.1
 */
public enum Match {
    /** It was not seen, and it would have been. */
    NO_MATCH,
    /** It cannot be told. */
    UNKNOWN,
    /** It was seen. */
    MATCH;

    /**
     * The value for a known answer.
     *
     * @param seen the answer
     * @return {@link #MATCH} or {@link #NO_MATCH}
     */
    public static Match of(boolean seen) {
        return seen ? MATCH : NO_MATCH;
    }

    /**
     * Conjunction.
     *
     * @param other the other operand
     * @return the lesser of the two
     */
    public Match and(Match other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * Disjunction.
     *
     * @param other the other operand
     * @return the greater of the two
     */
    public Match or(Match other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * Exclusive disjunction.
     *
     * @param other the other operand
     * @return {@link #UNKNOWN} if one of the two is, else whether they differ
     */
    public Match xor(Match other) {
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : of(this != other);
    }

    /**
     * Negation.
     *
     * @return {@link #UNKNOWN} for itself, else the opposite
     */
    public Match not() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO_MATCH);
    }
}
