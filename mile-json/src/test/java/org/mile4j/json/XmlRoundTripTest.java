package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** XML to JSON or CBOR and back, for all documents of the RFCs and of the rules. */
class XmlRoundTripTest {

    static List<Path> documents() {
        return Examples.xmlDocuments();
    }

    /** The document, or nothing if it is one that shows what cannot be read at all. */
    private static Optional<IodefDocument> read(Path file) throws IOException {
        try {
            return Optional.of(
                    IodefXml.defaults().read(Files.readAllBytes(file)).document());
        } catch (MalformedInputException e) {
            // A document of a rule about XML itself, or of IODEF v1.
            assertThat(file.endsWith("bad.xml") || e.finding().rule().equals("RFC7970-4.2-namespace"))
                    .isTrue();
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void withTheSwitchNothingIsLost(Path file) throws IOException {
        IodefDocument document = read(file).orElse(null);
        if (document == null) {
            return;
        }
        byte[] xml = IodefXml.defaults().toBytes(document);

        for (DocumentCodec<?> codec : List.of(
                IodefJson.defaults().lossless(true), IodefCbor.defaults().lossless(true))) {
            Encoded encoded = codec.encode(document);
            IodefDocument again = codec.read(encoded.bytes()).document();

            assertThat(encoded.report().isValid()).isTrue();
            assertThat(CanonicalXml.firstDifference(xml, IodefXml.defaults().toBytes(again)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    @Requirement({"8727-051"})
    void withoutTheSwitchEachLossIsReported(Path file) throws IOException {
        IodefDocument document = read(file).orElse(null);
        if (document == null) {
            return;
        }
        byte[] xml = IodefXml.defaults().toBytes(document);

        for (DocumentCodec<?> codec : List.of(IodefJson.defaults(), IodefCbor.defaults())) {
            Encoded encoded = codec.encode(document);
            IodefDocument again = codec.read(encoded.bytes()).document();
            boolean equal = CanonicalXml.equal(xml, IodefXml.defaults().toBytes(again));

            assertThat(equal || !encoded.report().findings().isEmpty()).isTrue();
        }
    }
}
