// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How the parts of an expression combine (IndicatorExpression, operator).
 *
 * <p>RFC 7970, Section 3.29.4. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Operator extends OpenEnumeration permits KnownOperator, OtherOperator {

    /** The parts must not be seen. */
    Operator NOT = KnownOperator.NOT;

    /** All parts must be seen; the default. */
    Operator AND = KnownOperator.AND;

    /** At least one part must be seen. */
    Operator OR = KnownOperator.OR;

    /** Either one or the other part must be seen, not both. */
    Operator XOR = KnownOperator.XOR;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code not}
     * @return the value
     */
    static Operator of(String value) {
        Operator known = KnownOperator.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherOperator(value, Optional.empty());
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Operator of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherOperator(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Operator> optional(String value, Optional<String> extension) {
        KnownOperator known = extension.isEmpty() ? KnownOperator.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherOperator(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Operator> known() {
        return List.of(KnownOperator.values());
    }
}

/** The known values. */
enum KnownOperator implements Operator {
    NOT("not"),
    AND("and"),
    OR("or"),
    XOR("xor");

    private final String value;
    final Optional<Operator> present = Optional.of(this);

    KnownOperator(String value) {
        this.value = value;
    }

    static KnownOperator find(String value) {
        return switch (value.length()) {
            case 2 -> value.equals("or") ? OR : null;
            case 3 -> value.equals("not") ? NOT : value.equals("and") ? AND : value.equals("xor") ? XOR : null;
            default -> null;
        };
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Optional<String> extension() {
        return Optional.empty();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

/** Any other value. */
record OtherOperator(String value, Optional<String> extension) implements Operator {

    OtherOperator {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extension, "extension");
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public String toString() {
        return extension.orElse(value);
    }
}
