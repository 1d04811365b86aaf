package org.mile4j.model.jaxb;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Profile;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.IodefXml;

/**
 * An independent reader and writer: JAXB, with the classes that xjc makes of the corrected schema. It reads what we write
 * and loses nothing of it, and we read what it writes. What JAXB has no place for is taken out before: comments and
 * xsi:schemaLocation.
 */
@Timeout(120)
class JaxbOracleTest {

    @TempDir
    private static Path folder;

    private static JAXBContext jaxb;

    @BeforeAll
    static void makeTheClasses() throws Exception {
        jaxb = SchemaClasses.context(folder);
    }

    static Stream<String> documents() {
        return Rules.all().stream()
                .filter(rule -> !rule.catalog().equals("iodef1"))
                .filter(rule -> rule.profiles().contains(Profile.CORRECTED))
                .flatMap(rule -> Rules.goodDocument(rule.id()).stream())
                .filter(document -> document.contains("iodef-2.0"))
                .map(document -> document.replaceAll("\\s+xsi:schemaLocation=\"[^\"]*\"", "")
                        .replaceAll("(?s)<!--.*?-->", ""))
                // JAXB writes numbers of the type xs:float with a fraction.
                .map(document ->
                        document.replaceAll("(<(?:MonetaryImpact|TimeImpact|Counter)[^>]*>[0-9]+)(?=<)", "$1.0"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void jaxbReadsWhatWeWriteAndWeReadWhatItWrites(String document) throws JAXBException {
        IodefDocument values = IodefXml.defaults().read(document).document();
        byte[] ours = IodefXml.defaults().toBytes(values);

        byte[] theirs = throughJaxb(ours);

        assertThat(CanonicalXml.firstDifference(ours, theirs)).isEmpty();
        byte[] again =
                IodefXml.defaults().toBytes(IodefXml.defaults().read(theirs).document());
        assertThat(CanonicalXml.firstDifference(ours, again)).isEmpty();
    }

    @Test
    void thereAreEnoughDocumentsToSeeAllClasses() {
        assertThat(documents()).hasSizeGreaterThan(80);
    }

    /** JAXB fails on the first thing that the classes do not have, instead of leaving it out. */
    private static byte[] throughJaxb(byte[] document) throws JAXBException {
        Unmarshaller unmarshaller = jaxb.createUnmarshaller();
        unmarshaller.setEventHandler(event -> false);
        Object values = unmarshaller.unmarshal(new ByteArrayInputStream(document));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        jaxb.createMarshaller().marshal(values, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("IODEF-Document");
        return out.toByteArray();
    }
}
