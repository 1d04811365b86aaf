package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.IodefDocument;

/** No document can take more memory or time than the limits allow. */
class HugeInputTest {

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void sixtyFourMegabytesAreEnoughToRefuseAGigabyte() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HugeInputs.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> answers;
        try (InputStream output = process.getInputStream()) {
            answers = new String(output.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(": "))
                    .toList();
        }
        assertThat(process.waitFor()).as("%s", answers).isZero();

        assertThat(answers).hasSameSizeAs(HugeInputs.all().keySet());
        assertThat(answers)
                .filteredOn(answer -> !answer.startsWith("document-type: ") && !answer.startsWith("million-findings: "))
                .allSatisfy(answer -> assertThat(answer).contains(": XML-limit "));
        assertThat(answers).anyMatch(answer -> answer.startsWith("document-type: XML-no-dtd "));
        assertThat(answers).contains("million-findings: read with 1000 findings");
    }

    @ParameterizedTest
    @MethodSource("names")
    void theLimitIsMetWhereItIsPassedAndNotAtTheEnd(String name) {
        EndlessStream stream = HugeInputs.all().get(name).get();

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> IodefXml.defaults()
                        .limits(XmlLimits.DEFAULT
                                .withMaxTextLength(100_000)
                                .withMaxTagLength(2_000)
                                .withMaxDepth(20)
                                .withMaxNames(100)
                                .withMaxIdentifiers(100))
                        .read(stream))
                .satisfies(e -> assertThat(e.finding().hint()).startsWith("Raise the limit"));
        assertThat(stream.made()).isLessThan(20_000);
    }

    static List<String> names() {
        return HugeInputs.all().keySet().stream()
                .filter(name -> !name.equals("document-type") && !name.equals("million-findings"))
                .toList();
    }

    @Test
    void aMillionIncidentsAreRead() throws IOException {
        String begin = "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'>";
        EndlessStream stream = new EndlessStream(begin, 1_000_000, i -> "<Incident/>", "</IODEF-Document>");
        IodefXml xml = IodefXml.defaults().rules(EnumSet.noneOf(RuleGroup.class));
        long count = 0;
        try (IncidentReader reader = xml.incidents(stream)) {
            while (reader.hasNext()) {
                reader.next();
                count++;
            }
        }

        assertThat(count).isEqualTo(1_000_000);
    }

    @Test
    void aDocumentAsLargeAsItsLimitIsRead() {
        IodefDocument document = ArbitraryDocuments.of(9);
        byte[] bytes = IodefXml.defaults().toBytes(document);
        XmlLimits exact = XmlLimits.DEFAULT.withMaxBytes(bytes.length);
        XmlLimits less = exact.withMaxBytes(bytes.length - 1L);

        assertThat(IodefXml.defaults().limits(exact).read(bytes).document()).isEqualTo(document);
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> IodefXml.defaults().limits(less).read(bytes))
                .withMessageContaining("the document is larger than " + (bytes.length - 1) + " bytes");
    }
}
