package org.mile4j.model.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mile4j.model.convert.Conversion.Kind;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;

/** What becomes of what no field holds. */
class TrailTest {

    private static final String INCIDENT = "/IODEF-Document/Incident[1]";

    private static Conversion<IodefDocument> upgraded(String attributes, String inside) {
        return Upgrade.of(Iodef1Xml.defaults()
                .read("<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-1.0\" version=\"1.00\" lang=\"en\""
                        + attributes + "><Incident purpose=\"reporting\">" + inside + "</Incident></IODEF-Document>")
                .document());
    }

    private static String xml(Conversion<IodefDocument> upgraded) {
        return IodefXml.defaults().toXml(upgraded.document());
    }

    private static List<Tuple> notes(Conversion<?> conversion, Kind... kinds) {
        return conversion.notes().stream()
                .filter(note -> List.of(kinds).contains(note.kind()))
                .map(note -> tuple(note.kind(), note.path()))
                .toList();
    }

    @Test
    void commentsAndInstructionsStayInTheirPlace() {
        Conversion<IodefDocument> upgraded =
                upgraded("", "<!-- c --><IncidentID name=\"n\">1</IncidentID><?p i?><IncidentID name=\"n\"/>");

        assertThat(xml(upgraded)).contains("reporting\"><!-- c --><IncidentID name=\"n\">1</IncidentID><?p i?>");
        assertThat(notes(upgraded, Kind.ASIDE, Kind.LOST)).containsExactly(tuple(Kind.ASIDE, INCIDENT + "/IncidentID"));
    }

    @Test
    void textBetweenElementsIsPutAsideUnlessItIsBlank() {
        Conversion<IodefDocument> upgraded =
                upgraded("", "\n<IncidentID name=\"n\">1</IncidentID> stray <EventData> </EventData>");

        assertThat(notes(upgraded, Kind.ASIDE, Kind.LOST)).containsExactly(tuple(Kind.ASIDE, INCIDENT + "/text()"));
        assertThat(xml(upgraded)).contains("name=\"text()\" dtype=\"string\"").contains("> stray </AdditionalData>");
    }

    @Test
    void theSchemaOfTheOldFormatIsReplacedAtTheRootAndLeftOutBelow() {
        String instance = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
        Conversion<IodefDocument> upgraded = upgraded(
                instance + " xsi:schemaLocation=\"urn:a a.xsd\"",
                "<EventData xsi:schemaLocation=\"urn:a a.xsd\" xsi:noNamespaceSchemaLocation=\"a.xsd\" xsi:type=\"t\""
                        + " schemaLocation=\"own\"/>");

        String event = INCIDENT + "/EventData[1]";
        assertThat(notes(upgraded, Kind.values()))
                .containsExactly(
                        tuple(Kind.CHANGED, "/IODEF-Document/@schemaLocation"),
                        tuple(Kind.LOST, event + "/@schemaLocation"),
                        tuple(Kind.LOST, event + "/@noNamespaceSchemaLocation"),
                        tuple(Kind.ASIDE, event + "/@type"),
                        tuple(Kind.ASIDE, event + "/@schemaLocation"));
        assertThat(xml(upgraded)).doesNotContain("a.xsd").contains(">own</AdditionalData>");
    }

    @Test
    void anAttributeOfATextIsPutAsideWithThePlaceOfTheText() {
        String time = "<ReportTime xmlns:x=\"urn:x\" x:a=\"v\">2026-01-01T00:00:00Z</ReportTime>";

        assertThat(notes(upgraded("", "<IncidentID name=\"n\">1</IncidentID>" + time), Kind.ASIDE))
                .containsExactly(tuple(Kind.ASIDE, INCIDENT + "/*[2]/@a"));
        assertThat(notes(upgraded("", "<!-- c --><x/>text" + time + "<y/>"), Kind.ASIDE))
                .contains(tuple(Kind.ASIDE, INCIDENT + "/*[2]/@a"));
    }

    @Test
    void theInnermostRestrictionGoesWithWhatIsPutAside() {
        String identifiers = "<AlternativeID restriction=\"need-to-know\">"
                + "<IncidentID name=\"n\" restriction=\"private\" a=\"inner\">1</IncidentID>"
                + "<IncidentID name=\"n\" a=\"outer\">1</IncidentID></AlternativeID>";

        assertThat(xml(upgraded("", identifiers)))
                .contains("restriction=\"private\">inner</AdditionalData>")
                .contains("restriction=\"need-to-know\">outer</AdditionalData>");
    }

    @Test
    void prefixesOfOtherVocabulariesStayDeclared() {
        String xml = xml(upgraded(
                "",
                "<EventData xmlns:x=\"urn:x\" xmlns:iodef=\"urn:ietf:params:xml:ns:iodef-1.0\""
                        + " xmlns:phish=\"urn:ietf:params:xml:ns:iodef-phish-1.0\"/>"));

        assertThat(xml).contains("<EventData xmlns:x=\"urn:x\"/>");
    }

    @Test
    void blankTextOfAProgramLeavesNothingBehind() {
        Extras extras =
                Extras.of(List.of(), List.of(), List.of(new Extras.Stray(0, new XmlText(" \n"))), List.of(), List.of());

        Conversion<IodefDocument> upgraded = Upgrade.of(org.mile4j.model.iodef1.IodefDocument.builder()
                .incidents(List.of(org.mile4j.model.iodef1.Incident.builder()
                        .extras(extras)
                        .build()))
                .build());

        assertThat(upgraded.losses()).isEmpty();
        assertThat(upgraded.document().incidents().get(0).extras()).isEqualTo(Extras.NONE);
    }

    @Test
    void whatNothingAroundItCanHoldIsLost() {
        IodefDocument document =
                IodefDocument.builder().privateEnumName("csirt.example").build();

        assertThat(notes(Downgrade.of(document), Kind.ASIDE, Kind.LOST))
                .containsExactly(tuple(Kind.LOST, "/IODEF-Document/@private-enum-name"));
    }
}
