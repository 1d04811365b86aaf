package org.mile4j.model.internal.xml;

import org.mile4j.model.internal.grammar.Values;

/** Which text's spelling is written where the texts of the RFC differ. */
public enum WrittenSpelling {
    /** As it was read; the schema's for new values. */
    KEEP,
    /** The corrected reading's. */
    CORRECTED,
    /** The schema's. */
    LITERAL;

    /** How a value of an enumeration is written. */
    String of(String value, Values values) {
        if (this == KEEP) {
            return value;
        }
        for (Values.Value v : values.all()) {
            boolean wanted = this == LITERAL ? v.literal() : v.corrected();
            if (v.text().equals(value) && !wanted && v.other() != null) {
                return v.other();
            }
        }
        return value;
    }
}
