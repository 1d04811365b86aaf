package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.json.internal.codec.RandomDocuments;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** Incident by incident: what is read and found is what reading at once gives. */
class StreamingTest {

    static Stream<Long> seeds() {
        return LongStream.range(0, 60).boxed();
    }

    private static List<DocumentCodec<?>> codecs() {
        return List.of(IodefJson.defaults().lossless(true), IodefCbor.defaults().lossless(true));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void incidentsAreThoseOfTheDocument(long seed) throws IOException {
        IodefDocument document = new RandomDocuments(seed, true).document();
        for (DocumentCodec<?> codec : codecs()) {
            byte[] bytes = codec.encode(document).bytes();
            List<Incident> incidents = new ArrayList<>();

            try (JsonIncidentReader reader = codec.incidents(new ByteArrayInputStream(bytes))) {
                reader.forEachRemaining(incidents::add);

                assertThat(incidents).isEqualTo(document.incidents());
                assertThat(reader.header().additionalData()).isEqualTo(document.additionalData());
                assertThat(reader.header().lang()).isEqualTo(document.lang());
                assertThat(reader.report().complete()).isTrue();
                assertThat(reader.report().findings().stream()
                                .map(Finding::rule)
                                .filter(r -> !r.contains("missing")))
                        .containsExactlyInAnyOrderElementsOf(codec.read(bytes).report().findings().stream()
                                .map(Finding::rule)
                                .filter(r -> !r.contains("missing"))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenByIncidentIsTheDocument(long seed) throws IOException {
        IodefDocument document = new RandomDocuments(seed, true).document();
        IodefDocument header = document.toBuilder().incidents(List.of()).build();
        for (DocumentCodec<?> codec : codecs()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (JsonIncidentWriter writer = codec.incidentWriter(header, out)) {
                for (Incident incident : document.incidents()) {
                    writer.write(incident);
                }
                assertThat(writer.report().isValid())
                        .isEqualTo(codec.encode(document).report().isValid());
            }

            assertThat(codec.read(out.toByteArray()).document()).isEqualTo(document);
        }
    }

    @Test
    void membersBehindTheIncidentsAreInTheHeaderAtTheEnd() throws IOException {
        String json = new String(Examples.figure("figure1.json"), StandardCharsets.UTF_8)
                .replace("\"version\": \"2.0\",", "")
                .replaceAll("}\\s*$", ",\"version\":\"2.0\"}");
        try (JsonIncidentReader reader =
                IodefJson.defaults().incidents(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(reader.header().version()).isEmpty();
            assertThat(reader.stream().count()).isEqualTo(1);
            assertThat(reader.header().version()).contains("2.00");
        }
    }

    @Test
    void aBrokenDocumentGivesItsIncidentsUpToThere(@TempDir Path folder) throws IOException {
        byte[] whole = Examples.figure("figure3.json");
        Path file = folder.resolve("broken.json");
        Files.write(
                file,
                new String(whole, StandardCharsets.UTF_8)
                        .stripTrailing()
                        .replaceAll("]\\s*}$", ", {]}")
                        .getBytes(StandardCharsets.UTF_8));
        try (JsonIncidentReader reader = IodefJson.defaults().incidents(file)) {
            assertThat(reader.next().purpose()).isPresent();
            assertThatThrownBy(reader::hasNext).isInstanceOf(MalformedInputException.class);
            assertThat(reader.hasNext()).isFalse();
            assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
            assertThat(reader.report().complete()).isFalse();
        }
    }

    @Test
    void nothingFollowsTheEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonIncidentWriter writer =
                IodefJson.defaults().incidentWriter(IodefDocument.builder().build(), out);
        writer.close();

        assertThatThrownBy(() -> writer.write(Incident.builder().build())).isInstanceOf(IllegalStateException.class);
        assertThat(out).hasToString("{\"version\":\"2.0\",\"Incident\":[]}");
    }
}
