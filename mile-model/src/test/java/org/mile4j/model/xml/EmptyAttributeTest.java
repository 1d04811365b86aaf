package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.model.iodef.Restriction;

class EmptyAttributeTest {

    @Test
    void standsBesideItsExtensionAgainWhenItIsWritten() {
        assertThat(IodefXml.defaults()
                        .toXml(IodefXml.defaults()
                                .read(document("restriction=\"\" "))
                                .document()))
                .contains("restriction=\"\"", "ext-restriction=\"house\"");
    }

    @Test
    void isNotMadeUp() {
        assertThat(IodefXml.defaults()
                        .toXml(IodefXml.defaults().read(document("")).document()))
                .contains("ext-restriction=\"house\"")
                .doesNotContain("restriction=\"\"");
    }

    @Test
    void hasTheValueOfTheExtension() {
        assertThat(IodefXml.defaults()
                        .read(document("restriction=\"\" "))
                        .document()
                        .incidents()
                        .get(0)
                        .restriction())
                .contains(Restriction.of("", Optional.of("house")));
    }

    private static String document(String attribute) {
        return "<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-2.0' version='2.00'><Incident purpose='reporting' "
                + attribute + "ext-restriction='house'><IncidentID name='csirt.example.com'>1</IncidentID>"
                + "<GenerationTime>2026-01-17T10:00:00Z</GenerationTime></Incident></IODEF-Document>";
    }
}
