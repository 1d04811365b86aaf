package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.json.internal.codec.RandomDocuments;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Mode;
import org.mile4j.model.iodef.IodefDocument;

/** Documents of all shapes survive; the seed of a failure is in its name. */
class RandomDocumentsTest {

    static Stream<Long> seeds() {
        return LongStream.range(0, 300).boxed();
    }

    private static List<DocumentCodec<?>> codecs(boolean lossless) {
        return List.of(
                IodefJson.defaults().mode(Mode.PRESERVE).lossless(lossless),
                IodefJson.defaults().pretty(true).lossless(lossless),
                IodefCbor.defaults().mode(Mode.PRESERVE).lossless(lossless));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatTheRfcCanExpressIsWrittenAndReadWithoutTheSwitch(long seed) {
        IodefDocument document = new RandomDocuments(seed, false).document();

        for (DocumentCodec<?> codec : codecs(false)) {
            Encoded encoded = codec.encode(document);

            assertThat(encoded.report().findings()).isEmpty();
            assertThat(codec.read(encoded.bytes()).document()).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingElseIsCarriedWithTheSwitch(long seed) {
        IodefDocument document = new RandomDocuments(seed, true).document();

        for (DocumentCodec<?> codec : codecs(true)) {
            assertThat(codec.read(codec.encode(document).bytes()).document()).isEqualTo(document);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsLostWithoutTheSwitchIsReported(long seed) {
        IodefDocument document = new RandomDocuments(seed, true).document();

        for (DocumentCodec<?> codec : codecs(false)) {
            Encoded encoded = codec.encode(document);
            boolean equal = codec.read(encoded.bytes()).document().equals(document);

            assertThat(equal || !encoded.report().findings().isEmpty()).isTrue();
        }
    }

    @Test
    void theDocumentsAreNotAllAlike() {
        assertThat(seeds().map(seed -> new RandomDocuments(seed, true).document())
                        .distinct()
                        .count())
                .isGreaterThan(290);
        assertThat(seeds().map(seed -> IodefJson.defaults().encode(new RandomDocuments(seed, true).document()))
                        .flatMap(e -> e.report().findings().stream())
                        .filter(f -> f.severity() == Severity.ERROR)
                        .map(f -> f.rule())
                        .distinct())
                .contains(
                        "RFC8727-3.2-lost-xml",
                        "RFC8727-3.2-lost-grouping",
                        "RFC8727-3.2-lost-order",
                        "RFC8727-3.2-lost-value",
                        "RFC8727-3.2-lost-language",
                        "RFC8727-2.1-not-a-number");
    }
}
