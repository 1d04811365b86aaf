package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamWriter;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.iodef.Assessment;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IncidentPurpose;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Occurrence;

/** What a program can build and a document cannot always hold. */
class UnusualWritingTest {

    private static final IodefXml XML = IodefXml.defaults();

    private static IodefDocument document(Incident incident) {
        return IodefDocument.builder().addIncident(incident).build();
    }

    private static Extras attribute(XmlAttribute attribute) {
        return Extras.of(List.of(), List.of(attribute), List.of(), List.of(), List.of());
    }

    private static AbstractThrowableAssert<?, ?> refused(Incident incident, String rule) {
        return assertThatThrownBy(() -> XML.toXml(document(incident)))
                .isInstanceOfSatisfying(
                        MalformedInputException.class,
                        e -> assertThat(e.finding().rule()).isEqualTo(rule));
    }

    @Test
    void aPrivateValueIsRefusedWhereThereIsNoAttributeForIt() {
        Occurrence own = Occurrence.of("ext-value", Optional.of("rumoured"));
        refused(
                        Incident.builder()
                                .addAssessment(
                                        Assessment.builder().occurrence(own).build())
                                .build(),
                        "XML-no-extension")
                .hasMessageContaining("ext-occurrence");
    }

    @Test
    void anAttributeOfTheClassIsRefusedAmongTheExtras() {
        refused(
                        Incident.builder()
                                .purpose(IncidentPurpose.REPORTING)
                                .extras(attribute(new XmlAttribute("", "", "purpose", "other")))
                                .build(),
                        "XML-unique-attribute")
                .hasMessageContaining("purpose");
        assertThat(XML.toXml(document(Incident.builder()
                        .extras(attribute(new XmlAttribute("", "", "purpose", "other")))
                        .build())))
                .contains(" purpose=\"other\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\u000Bb", "\uFFFE", "\uD800", "\uDC00", "\uD800\uD800"})
    void whatXmlCannotCarryIsRefusedWhateverTheWriter(String text) throws Exception {
        Incident.Builder described = Incident.builder().addDescription(text);
        Incident.Builder named = Incident.builder().observableId(text);
        XMLStreamWriter writer =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(OutputStream.nullOutputStream(), "UTF-8");

        for (Incident incident : List.of(described.build(), named.build())) {
            refused(incident, "XML-character");
            assertThatThrownBy(() -> XML.write(document(incident), writer))
                    .isInstanceOfSatisfying(
                            MalformedInputException.class,
                            e -> assertThat(e.finding().rule()).isEqualTo("XML-character"));
        }
    }

    @Test
    void anAttributeWithANamespaceAndNoPrefixIsGivenOne() {
        String xml = XML.toXml(document(Incident.builder()
                .extras(attribute(new XmlAttribute("urn:x", "", "mark", "1")))
                .build()));
        assertThat(xml).contains(" xmlns:ns0=\"urn:x\"").contains(" ns0:mark=\"1\"");
        Incident again = XML.read(xml).document().incidents().get(0);
        assertThat(again.extras().attributes())
                .singleElement()
                .satisfies(a -> assertThat(a.namespace() + " " + a.localName() + " " + a.value())
                        .isEqualTo("urn:x mark 1"));
    }

    @Test
    void whatCannotBeWrittenIsNamedByItsPlace() throws Exception {
        IodefDocument text = document(
                Incident.builder().addDescription("a").addDescription("b\u0000").build());
        IodefDocument attribute =
                document(Incident.builder().observableId("\ud800").build());
        Occurrence own = Occurrence.of("ext-value", Optional.of("rumoured"));
        IodefDocument enumeration = document(Incident.builder()
                .addAssessment(Assessment.builder().build())
                .addAssessment(Assessment.builder().occurrence(own).build())
                .build());
        String element = "/IODEF-Document/Incident[1]";

        assertThat(places(text)).containsOnly(element + "/Description[2]");
        assertThat(places(attribute)).containsOnly(element + "/@observable-id");
        assertThat(places(enumeration)).containsOnly(element + "/Assessment[2]");
    }

    private static List<String> places(IodefDocument document) throws Exception {
        XMLStreamWriter writer =
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(OutputStream.nullOutputStream());
        return List.of(
                place(() -> XML.toXml(document)),
                place(() -> XML.pretty(true).toXml(document)),
                place(() -> XML.write(document, writer)));
    }

    private static String place(ThrowingCallable writing) {
        MalformedInputException e = catchThrowableOfType(MalformedInputException.class, writing);
        return e.finding().location().path();
    }

    @Test
    void checkingValuesFindsWhatCannotBeWritten() {
        Report report = XML.validate(
                document(Incident.builder().addDescription("\u000b").build()));

        assertThat(report.complete()).isFalse();
        assertThat(report.findings())
                .singleElement()
                .hasToString(
                        "/IODEF-Document/Incident[1]/Description[1]: U+000B is not a character of XML, so the value "
                                + "cannot be written. Encode it, for instance as base64. [XML-character]");
    }
}
