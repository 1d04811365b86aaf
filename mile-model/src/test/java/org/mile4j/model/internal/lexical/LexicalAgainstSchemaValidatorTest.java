package org.mile4j.model.internal.lexical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every check of {@link Lexical} to the verdict of the schema validator in the JDK. */
class LexicalAgainstSchemaValidatorTest {
    /** Another seed is tried with {@code -Dmile.seed=...}. */
    private static final long SEED = Long.getLong("mile.seed", 7970);

    private static final int TEXTS = 30_000;

    static Stream<Arguments> types() {
        return Stream.of(
                type("dateTime", Lexical::isDateTime, Samples.DATE_TIME),
                type("integer", Lexical::isInteger, Samples.INTEGER),
                type("float", Lexical::isFloat, Samples.FLOAT),
                type("positiveFloat", Lexical::isPositiveFloat, Samples.FLOAT),
                type("lang", Lexical::isLanguage, Samples.LANGUAGE),
                type("anyURI", Lexical::isAnyUri, Samples.URI),
                type("NCName", Lexical::isNCName, Samples.NAME),
                type("NMTOKEN", Lexical::isNmtoken, Samples.NAME),
                type("portlist", Lexical::isPortlist, Samples.PORTLIST),
                type("timezone", Lexical::isTimezone, Samples.TIMEZONE),
                type("boolean", Lexical::isBoolean, List.of("true", "false", "1", "0", " true ")),
                type("base64Binary", Lexical::isBase64, Samples.BASE64),
                type("hexBinary", Lexical::isHexBinary, Samples.HEX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void agreesOnTextsThatAreAlmostRight(String type, Predicate<CharSequence> check, List<String> samples)
            throws Exception {
        List<String> texts = new Mutations(SEED, samples).take(TEXTS);
        // The validator itself fails on a character beyond ASCII before the padding of Base64.
        texts.removeIf(text -> type.equals("base64Binary") && !text.chars().allMatch(c -> c < 0x80));

        BitSet expected = assertAgreement(type, check, texts, "seed " + SEED);

        assertThat(expected.cardinality())
                .as("texts of %s (seed %d) that are valid: enough of both", type, SEED)
                .isBetween(texts.size() / 50, texts.size() - texts.size() / 50);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void agreesOnEveryCharacterAtEveryPlace(String type, Predicate<CharSequence> check, List<String> samples)
            throws Exception {
        List<String> texts = IntStream.concat(IntStream.range(0, 0x3100), Samples.oneOfEachHundred())
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .flatMap(c -> Stream.of(c, samples.get(0) + c))
                .collect(Collectors.toList());
        BitSet expected = assertAgreement(type, check, texts, "no seed");

        assertThat(expected.cardinality()).isBetween(1, texts.size() - 1);
    }

    private static BitSet assertAgreement(String type, Predicate<CharSequence> check, List<String> texts, String seed)
            throws Exception {
        BitSet expected = SchemaVerdicts.of(type, texts);
        List<String> disagreements = IntStream.range(0, texts.size())
                .filter(i -> check.test(texts.get(i)) != expected.get(i))
                .mapToObj(i -> (expected.get(i) ? "valid " : "invalid ") + Samples.visible(texts.get(i)))
                .distinct()
                .limit(10)
                .toList();
        assertThat(disagreements)
                .as("texts of %s (%s), with the verdict of the schema validator", type, seed)
                .isEmpty();
        return expected;
    }

    private static Arguments type(String element, Predicate<CharSequence> check, List<String> samples) {
        return arguments(element, check, samples);
    }
}
