package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.testing.Requirement;

/** What a reference to software holds, by the specification that names it. */
class SoftwareFormsTest {

    private static final String RULE = "RFC7970-2.15.1-reference-content";
    private static final String ELEMENT = "<x:a xmlns:x='urn:x'/>";

    @ParameterizedTest
    @Requirement(RULE)
    @CsvSource({
        "bytes, 4d5a90, 4d5",
        "integer, -17, 1.5",
        "real, 1.5E3, '1,5'",
        "string, anything, ''",
        "xml, <x:a xmlns:x='urn:x'/>, text",
        "xml, <x:a xmlns:x='urn:x'/>, text <x:a xmlns:x='urn:x'/>"
    })
    void customContentFitsItsDtype(String dtype, String good, String bad) {
        assertThat(Incidents.rules(reference("custom' dtype='" + dtype, good))).isEmpty();
        assertThat(Incidents.rules(reference("custom' dtype='" + dtype, bad))).containsExactly(RULE);
    }

    @ParameterizedTest
    @CsvSource({"bytes", "integer", "real", "string"})
    void onlyXmlHoldsElements(String dtype) {
        assertThat(Incidents.rules(reference("custom' dtype='" + dtype, ELEMENT)))
                .containsExactly(RULE);
    }

    @Test
    void aTagIsAnElementOrAnIdentifier() {
        assertThat(Incidents.rules(reference("swid", "example.com_product"))).isEmpty();
        assertThat(Incidents.rules(reference("swid", "<s:SoftwareIdentity xmlns:s='urn:s'/>")))
                .isEmpty();
        assertThat(Incidents.rules(reference("swid", ELEMENT))).containsExactly(RULE);
        assertThat(Incidents.rules(reference("swid", ""))).containsExactly(RULE);
    }

    @Test
    @Requirement(RULE)
    void aDtypeHoldsWhateverTheSpecification() {
        String cpe = "cpe:2.3:a:example:browser:1.0:*:*:*:*:*:*:*";
        String own = "ext-value' ext-spec-name='build' dtype='";

        assertThat(Incidents.rules(reference(own + "integer", "4711"))).isEmpty();
        assertThat(Incidents.rules(reference(own + "integer", "beta"))).containsExactly(RULE);
        assertThat(Incidents.rules(reference("cpe' dtype='string", cpe))).isEmpty();
        assertThat(Incidents.rules(reference("cpe' dtype='integer", cpe))).containsExactly(RULE);
        assertThat(Incidents.rules(reference("cpe' dtype='integer", "browser"))).containsExactly(RULE);
        assertThat(Incidents.rules(reference("swid' dtype='xml", "<s:SoftwareIdentity xmlns:s='urn:s'/>")))
                .isEmpty();
        assertThat(Incidents.rules(reference("swid' dtype='string", "<s:SoftwareIdentity xmlns:s='urn:s'/>")))
                .containsExactly(RULE);
    }

    private static String reference(String name, String content) {
        return Incidents.document("<EventData><Flow><System category='source'><Node><Address category='ipv4-addr'>"
                + "192.0.2.1</Address></Node><OperatingSystem><SoftwareReference spec-name='" + name + "'>" + content
                + "</SoftwareReference></OperatingSystem></System></Flow></EventData>");
    }
}
