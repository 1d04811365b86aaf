package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef1.Incident;
import org.mile4j.model.iodef1.IodefDocument;

class Incident1ReaderTest {

    private static final Iodef1Xml XML = Iodef1Xml.defaults();

    private static final String BEGIN = "<?xml version='1.0' encoding='UTF-8'?>"
            + "<IODEF-Document version='1.00' lang='en' formatid='f' xmlns='urn:ietf:params:xml:ns:iodef-1.0'>";

    private static final String END = "</IODEF-Document>";

    private static String incident(long number) {
        return "<Incident purpose='reporting'><IncidentID name='csirt.example.com'>" + number + "</IncidentID>"
                + "<ReportTime>2026-01-31T08:00:00Z</ReportTime><Assessment><Impact/></Assessment>"
                + "<Contact role='creator' type='organization'><ContactName>CSIRT</ContactName></Contact></Incident>";
    }

    @TempDir
    Path folder;

    @Test
    void readsWhatTheWholeDocumentHas() throws IOException {
        String xml = BEGIN + incident(1) + "<unknown/>" + incident(2).replace("reporting", "no purpose") + END;
        Reading<IodefDocument> whole = XML.read(xml.getBytes(StandardCharsets.UTF_8));

        List<Incident> incidents = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        try (Incident1Reader reader = XML.incidents(Files.writeString(folder.resolve("v1.xml"), xml))) {
            assertThat(reader.header().formatid()).contains("f");
            while (reader.hasNext()) {
                incidents.add(reader.next());
                found.addAll(reader.findings());
            }
            found.addAll(reader.findings());
            assertThat(reader.report().complete()).isTrue();
            assertThat(reader.header().toBuilder().incidents(incidents).build()).isEqualTo(whole.document());
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
        }
        assertThat(found).isEqualTo(whole.report().findings()).hasSizeGreaterThan(1);
    }

    @Test
    void addsNothingThatTheDocumentLacks() throws IOException {
        String xml = "<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-1.0'/>";

        try (Incident1Reader reader = XML.incidents(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(reader.hasNext()).isFalse();
            assertThat(reader.header()).isEqualTo(XML.read(xml).document());
        }
    }

    @Test
    void readsTheIncidentsBeforeABreakAndIsNotComplete() throws IOException {
        String xml = BEGIN + incident(1) + incident(2) + "<Incident";

        try (Incident1Reader reader = XML.incidents(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(reader.next().incidentId().orElseThrow().id()).isEqualTo("1");
            assertThat(reader.next().incidentId().orElseThrow().id()).isEqualTo("2");
            assertThatExceptionOfType(MalformedInputException.class).isThrownBy(reader::hasNext);
            assertThat(reader.report().complete()).isFalse();
        }
    }

    @Test
    void refusesADocumentOfVersion2() {
        byte[] xml = "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'/>"
                .getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> XML.incidents(new ByteArrayInputStream(xml)))
                .satisfies(e -> assertThat(e.finding().rule()).isEqualTo("RFC5070-4.2-namespace"));
    }

    @Test
    void aMillionIncidentsAreRead() throws IOException {
        EndlessStream stream = new EndlessStream(BEGIN, 1_000_000, i -> "<Incident/>", END);
        long count = 0;
        try (Incident1Reader reader = XML.rules(EnumSet.noneOf(RuleGroup.class)).incidents(stream)) {
            while (reader.hasNext()) {
                reader.next();
                count++;
            }
        }

        assertThat(count).isEqualTo(1_000_000);
    }

    @Test
    void checksAThousandIncidentsAsItReadsThem() throws IOException {
        EndlessStream stream = new EndlessStream(BEGIN, 1_000, Incident1ReaderTest::incident, END);

        try (Incident1Reader reader = XML.incidents(stream)) {
            assertThat(reader.stream().count()).isEqualTo(1_000);
            assertThat(reader.report().errors()).isEmpty();
            assertThat(reader.report().complete()).isTrue();
        }
    }
}
