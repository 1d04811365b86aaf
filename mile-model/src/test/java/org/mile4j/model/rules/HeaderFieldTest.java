package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mile4j.testing.Requirement;

/** RFC 7970, Sections 3.20.2 and 3.21: fields of headers are names with values. */
class HeaderFieldTest {

    private static String service(String content) {
        return Incidents.document(
                "<EventData><Flow><System><Node><Address category='ipv4-addr'>192.0.2.1</Address></Node>" + "<Service>"
                        + content + "</Service></System></Flow></EventData>");
    }

    private static String application(String attributes, String value) {
        return service("<ApplicationHeader><ApplicationHeaderField " + attributes + ">" + value
                + "</ApplicationHeaderField></ApplicationHeader>");
    }

    private static String email(String attributes, String value) {
        return service("<EmailData><EmailHeaderField " + attributes + ">" + value + "</EmailHeaderField></EmailData>");
    }

    @Test
    @Requirement({"7970-065", "7970-067"})
    void aFieldNeedsItsValue() {
        assertThat(Incidents.rules(application("name='Host' dtype='string'", "a.example")))
                .isEmpty();
        assertThat(Incidents.rules(application("name='Host' dtype='string'", "")))
                .containsExactly("RFC7970-3.20.2-header-field");
        assertThat(Incidents.rules(application("dtype='string'", "a.example")))
                .containsExactly("RFC7970-3.20.2-header-field");
        assertThat(Incidents.rules(email("name='Reply-To' dtype='string'", "a@b.example")))
                .isEmpty();
        assertThat(Incidents.rules(email("name='Reply-To' dtype='string'", "")))
                .containsExactly("RFC7970-3.21-email-header-field");
        assertThat(Incidents.rules(email("dtype='string'", "a@b.example")))
                .containsExactly("RFC7970-3.21-email-header-field");
    }

    @Test
    @Requirement("7970-068")
    void aFieldOfAMessageIsAString() {
        assertThat(Incidents.rules(email("name='X-Count' dtype='integer'", "3")))
                .containsExactly("RFC7970-3.21-email-header-field");
        assertThat(Incidents.rules(application("name='X-Count' dtype='integer'", "3")))
                .isEmpty();
    }
}
