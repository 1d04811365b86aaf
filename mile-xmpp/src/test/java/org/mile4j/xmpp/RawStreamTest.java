package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.testing.Requirement;

/** The reference broker is strict about streams and stanzas (RFC 6120). */
@Timeout(60)
class RawStreamTest {

    private static final String HEADER = "<stream:stream xmlns='jabber:client'"
            + " xmlns:stream='http://etherx.jabber.org/streams' to='" + TrialGrid.DOMAIN + "' version='1.0'>";

    private final TrialGrid trial = new TrialGrid();

    @AfterEach
    void stop() {
        trial.close();
    }

    private RawStream open() throws IOException {
        return new RawStream(trial.broker().port());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "to='nowhere.example' version='1.0'~host-unknown",
                "to='security-grid.example' version='0.9'~unsupported-version",
                "to='security-grid.example'~unsupported-version"
            })
    @Requirement("RFC6120-4.7-header")
    void aStreamIsForADomainThatIsServedAndOfVersionOne(String attributes, String condition) throws IOException {
        try (RawStream stream = open()) {
            stream.send("<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' "
                    + attributes + ">");
            assertThat(stream.readToEnd()).contains("<" + condition).endsWith("</stream:stream>");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<!-- a comment -->~restricted-xml",
                "<iq><!-- a comment --></iq>~restricted-xml",
                "<iq><?target data?></iq>~restricted-xml",
                "<!DOCTYPE iq>~restricted-xml",
                "<iq></message>~not-well-formed",
                "<iq a='1' a='2'/>~not-well-formed",
                "<iq>&entity;</iq>~not-well-formed",
                "text~bad-format"
            })
    @Requirement({"RFC6120-11.1-restricted-xml", "RFC6120-4.9-stream-errors"})
    void whatMustNotBeInAStreamEndsIt(String text, String condition) throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send(text);
            assertThat(stream.readToEnd()).contains("<" + condition).endsWith("</stream:stream>");
        }
    }

    @Test
    @Requirement("RFC6120-11.6-utf-8")
    void bytesThatAreNotUtf8EndTheStream() throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send(new byte[] {'<', 'i', 'q', '>', (byte) 0xc0, (byte) 0xbc, '<', '/', 'i', 'q', '>'});
            assertThat(stream.readToEnd()).contains("<unsupported-encoding");
        }
    }

    @Test
    void stanzasThatAreTooLongOrTooDeepEndTheStream() throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send("<message>" + "<a>".repeat(300));
            assertThat(stream.readToEnd()).contains("<policy-violation");
        }
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.sendUnlessClosed(
                    ("<message>" + "x".repeat(1 << 21) + "</message>").getBytes(StandardCharsets.UTF_8));
            assertThat(trial.broker().domain()).isEqualTo(TrialGrid.DOMAIN);
        }
        trial.awaitAudit("disconnect");
        assertThat(trial.audit).anyMatch(event -> event.outcome().equals("policy-violation"));
    }

    @Test
    void aTagWithTooManyAttributesOrDeclarationsEndsTheStream() throws IOException {
        for (String each : List.of(" nN=''", " xmlns:nN=\"u\"")) {
            String attributes = IntStream.range(0, 257)
                    .mapToObj(i -> each.replace("N", "" + i))
                    .collect(Collectors.joining());
            try (RawStream stream = open()) {
                stream.login(HEADER);
                stream.send("<message" + attributes);
                assertThat(stream.readToEnd()).contains("<policy-violation");
            }
        }
    }

    @Test
    @Requirement("RFC6120-5.3.1-tls-required")
    void nothingButTlsIsTakenWithoutIt() throws IOException {
        try (RawStream stream = open()) {
            stream.send(HEADER);
            assertThat(stream.readUntil("</stream:features>"))
                    .contains("<required/>")
                    .doesNotContain("mechanism");
            stream.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AA==</auth>");
            assertThat(stream.readToEnd()).contains("<policy-violation");
        }
    }

    @Test
    @Requirement("RFC6120-5.4.3.3-no-early-data")
    void whatFollowsTheRequestForTlsIsNotTakenForProtected() throws IOException {
        try (RawStream stream = open()) {
            stream.send(HEADER);
            stream.readUntil("</stream:features>");
            stream.send("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/><auth"
                    + " xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AA==</auth>");
            assertThat(stream.readToEnd()).contains("<policy-violation");
        }
    }

    @Test
    @Requirement("RFC6120-6-sasl-first")
    void noStanzaIsTakenBeforeAuthenticationAndBinding() throws IOException {
        try (RawStream stream = open()) {
            stream.startTls(HEADER);
            stream.send("<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
            assertThat(stream.readToEnd()).contains("<not-authorized");
        }
        try (RawStream stream = open()) {
            stream.authenticate(HEADER);
            stream.send("<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
            assertThat(stream.readToEnd()).contains("<not-authorized");
        }
    }

    @Test
    @Requirement({"RFC6120-7-bind", "RFC8600-4-rfc6120"})
    void aResourceIsBoundAndTheControllerSaysWhich() throws IOException {
        try (RawStream stream = open()) {
            assertThat(stream.login(HEADER)).contains("<jid>" + TrialGrid.PROVIDER + "/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>~bad-request",
                "<iq type='get' id='1'/>~bad-request",
                "<iq type='get' id='1'><a xmlns='urn:a'/><b xmlns='urn:b'/></iq>~bad-request",
                "<iq type='odd' id='1'><ping xmlns='urn:xmpp:ping'/></iq>~bad-request",
                "<iq type='get' id='1'><unknown xmlns='urn:a'/></iq>~service-unavailable",
                "<iq type='get' id='1' to='@'><ping xmlns='urn:xmpp:ping'/></iq>~jid-malformed"
            })
    @Requirement("RFC6120-8.2.3-iq")
    void requestsThatAreNoneAreRefused(String iq, String condition) throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send(iq);
            assertThat(stream.readUntil("</iq>")).contains("<" + condition);
            stream.send("<iq type='get' id='2'><ping xmlns='urn:xmpp:ping'/></iq>");
            assertThat(stream.readUntil("id=\"2\"")).contains("result");
        }
    }

    @Test
    @Requirement("RFC6120-8.1.2-from")
    void theSenderOfAStanzaIsStamped() throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send("<presence/><message id='m' from='somebody@else.example' to='" + TrialGrid.PROVIDER
                    + "'><body>x</body></message>");
            assertThat(stream.readUntil("</message>"))
                    .contains("from=\"" + TrialGrid.PROVIDER + "/")
                    .doesNotContain("somebody@else.example");
        }
    }

    @Test
    void whatIsSentRightBeforeTheEndOfAStreamIsDeliveredAtOnce() throws IOException {
        try (RawStream receiver = open();
                RawStream sender = open()) {
            receiver.login(HEADER);
            receiver.send("<presence/><iq type='get' id='seen' to='" + TrialGrid.DOMAIN
                    + "'><ping xmlns='urn:xmpp:ping'/></iq>");
            receiver.readUntil("id=\"seen\"");
            sender.login(HEADER);

            sender.send("<message id='m' to='" + TrialGrid.PROVIDER + "'><body>last words</body></message>"
                    + "</stream:stream>");

            assertThat(receiver.readUntil("</message>")).contains("last words");
        }
    }

    @Test
    @Requirement("RFC6120-6.4.4-abort")
    void anAuthenticationThatIsAbortedHasFailedAndAnotherMayBegin() throws IOException {
        try (RawStream stream = open()) {
            stream.startTls(HEADER);
            String begin = "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-256'>"
                    + Base64.getEncoder().encodeToString("n,,n=u,r=n".getBytes(StandardCharsets.UTF_8)) + "</auth>";
            stream.send(begin);
            stream.readUntil("</challenge>");
            stream.send("<abort xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
            assertThat(stream.readUntil("</failure>")).contains("<aborted");
            stream.send(begin);
            assertThat(stream.readUntil("</challenge>")).contains("<challenge");
        }
    }

    @Test
    @Requirement("RFC6120-6.4.5-retries")
    void whoFailsAgainAndAgainIsSentAway() throws IOException {
        try (RawStream stream = open()) {
            stream.startTls(HEADER);
            for (int i = 0; i < 2; i++) {
                stream.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AGEAYg==</auth>");
                assertThat(stream.readUntil("</failure>")).contains("<invalid-mechanism");
            }
            stream.send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AGEAYg==</auth>");
            assertThat(stream.readToEnd()).contains("<policy-violation").endsWith("</stream:stream>");
        }
    }

    @Test
    @Requirement("RFC6120-4.4-closing")
    void aStreamThatIsClosedIsClosedFromTheOtherSideToo() throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send("</stream:stream>");
            assertThat(stream.readToEnd()).endsWith("</stream:stream>");
        }
    }

    @Test
    @Requirement("RFC6120-8.3.1-no-error-for-errors")
    void errorsAreNotAnsweredByErrors() throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send("<message type='error' id='m' to='nobody@" + TrialGrid.DOMAIN
                    + "'><error type='cancel'/></message>"
                    + "<iq type='error' id='i' to='nobody@" + TrialGrid.DOMAIN + "/x'><error type='cancel'/></iq>"
                    + "<iq type='get' id='2'><ping xmlns='urn:xmpp:ping'/></iq>");
            assertThat(stream.readUntil("id=\"2\"")).doesNotContain("error");
        }
    }

    @Test
    void theBrokerSaysOnlyWhatItCanDo() throws IOException {
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send("<iq type='get' id='1' to='" + TrialGrid.BROKER
                    + "'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>");
            assertThat(stream.readUntil("</iq>"))
                    .contains("http://jabber.org/protocol/pubsub#retrieve-items")
                    .as("it would need ad-hoc commands")
                    .doesNotContain("#get-pending");
        }
    }

    @Test
    @Requirement("RFC6120-8.2.3-every-request-answered")
    void aPlatformAnswersRequestsThatItDoesNotKnowByAnError() throws IOException {
        XmppGrid platform = trial.connect("consumer");
        try (RawStream stream = open()) {
            stream.login(HEADER);
            stream.send(
                    "<iq type='get' id='7' to='" + platform.address() + "'><query xmlns='jabber:iq:version'/></iq>");
            assertThat(stream.readUntil("</iq>"))
                    .contains("id=\"7\"")
                    .contains("type=\"error\"")
                    .contains("from=\"" + platform.address() + "\"");
        }
    }
}
