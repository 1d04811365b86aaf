package org.mile4j.model.internal.iodef1.rules;

import java.math.BigInteger;
import org.mile4j.model.internal.formats.PathExpression;
import org.mile4j.model.internal.formats.SchemaRegex;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Integers;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.RecordPattern;
import org.mile4j.model.iodef1.RecordPatternType;

/** RFC 5070, Section 3.19.2: patterns that find something in a record. */
final class PatternRules {

    private PatternRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.19.2-pattern-regex", RecordPattern.class, PatternRules::regex);
        binding.bind("RFC5070-3.19.2-pattern-binary", RecordPattern.class, PatternRules::binary);
        binding.bind("RFC5070-3.19.2-pattern-xpath", RecordPattern.class, PatternRules::xpath);
        binding.bind("RFC5070-3.19.2-pattern-position", RecordPattern.class, PatternRules::position);
    }

    private static RecordPatternType type(RecordPattern pattern) {
        return pattern.type().orElse(RecordPatternType.REGEX);
    }

    private static void regex(RecordPattern pattern, CheckContext context) {
        if (type(pattern) == RecordPatternType.REGEX) {
            String problem = SchemaRegex.problem(pattern.value());
            if (problem != null) {
                context.report("the pattern must be a regular expression of XML Schema, but " + problem + ".");
            }
        }
    }

    private static void binary(RecordPattern pattern, CheckContext context) {
        if (type(pattern) == RecordPatternType.BINARY
                && (Lexical.isWhiteSpace(pattern.value()) || !Lexical.isHexBinary(pattern.value()))) {
            context.report("a pattern of type \"binary\" must be pairs of hexadecimal digits, not "
                    + Quote.of(pattern.value()) + ".");
        }
    }

    private static void xpath(RecordPattern pattern, CheckContext context) {
        if (type(pattern) == RecordPatternType.XPATH
                && !PathExpression.isValid(pattern.value().strip())) {
            context.report(
                    "a pattern of type \"xpath\" must be an XPath expression, not " + Quote.of(pattern.value()) + ".");
        }
    }

    private static void position(RecordPattern pattern, CheckContext context) {
        if (Integers.isBelow(pattern.offset(), BigInteger.ZERO)) {
            context.report(
                    "/@offset",
                    "offset should not be negative, but is "
                            + Quote.of(pattern.offset().get().text()) + ".");
        }
        if (Integers.isBelow(pattern.instance(), BigInteger.ONE)) {
            context.report(
                    "/@instance",
                    "instance should be at least 1, but is "
                            + Quote.of(pattern.instance().get().text()) + ".");
        }
    }
}
