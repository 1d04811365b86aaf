package org.mile4j.model;

import java.util.Objects;

/**
 * One thing that a check found in a document.
 *
 * @param rule the permanent id of the rule, for instance {@code RFC7970-3.18-node-names}
 * @param severity how grave it is under the profile and mode of the check
 * @param section where the rule stands, for instance {@code RFC 7970, Section 3.18}
 * @param location the place in the document
 * @param message what was expected and what was met
 * @param hint the way out; empty when the message says it all
 * @since 0.1
 */
public record Finding(String rule, Severity severity, String section, Location location, String message, String hint) {

    /** How grave a finding is. */
    public enum Severity {
        /** The document breaks a requirement. */
        ERROR,
        /** The document departs from a recommendation, or is read in a spelling that only one of the texts has. */
        WARNING,
        /** Worth knowing; nothing is wrong. */
        INFO
    }

    /**
     * Checks that every component is present.
     *
     * @param rule as the record describes it
     * @param severity as the record describes it
     * @param section as the record describes it
     * @param location as the record describes it
     * @param message as the record describes it
     * @param hint as the record describes it
     */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(hint, "hint");
    }

    /**
     * Whether this finding makes the document unacceptable.
     *
     * @return true for severity {@link Severity#ERROR}
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String place = location.toString();
        return (place.isEmpty() ? "" : place + ": ") + message + (hint.isEmpty() ? "" : " " + hint) + " [" + rule + "]";
    }
}
