package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;

/** Contents, and the addresses at which they are. */
class ContentFetchTest extends WithScript {

    @Test
    @Requirement({"R-042", "R-044", "A-034"})
    void contentIsFetchedAndHeldToItsTypeAndHash() {
        String hash = "<link rel=\"hash\" href=\"c.json.sha256\"/><content";
        Entry entry = ((Feed) script.client()
                        .fetch(feedAt(
                                "/feed",
                                Scripted.entry("a", "2026-01-01T00:00:00Z", "c.json")
                                        .replace("<content", hash)))
                        .document())
                .entries()
                .get(0);
        script.content("/c.json", "{}");
        script.document(
                "/c.json.sha256",
                "text/plain",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  c.json");
        ByteArrayOutputStream sink = new ByteArrayOutputStream();

        ContentFacts facts = client.content(script.at("/feed"), entry, sink);

        assertThat(sink.toString(UTF_8)).isEqualTo("{}");
        assertThat(facts.verified()).containsExactly("hash sha256");
        script.content("/c.json", "{ }");
        assertThatThrownBy(() -> client.content(script.at("/feed"), entry, new ByteArrayOutputStream()))
                .isInstanceOf(SecurityFailureException.class)
                .hasMessageContaining("sha256");
        script.document("/c.json", "text/html", "{}");
        assertThatThrownBy(() -> client.content(script.at("/feed"), entry, new ByteArrayOutputStream()))
                .isInstanceOf(ProtocolException.class)
                .hasMessageContaining("text/html");
    }

    private URI feedAt(String path, String... entries) {
        script.feed(path, "\"1\"", "", entries);
        return script.at(path);
    }

    @Test
    @Requirement("A-034")
    void addressesOfOtherKindsAreNotFetched() {
        for (String src : List.of("file:///etc/passwd", "jar:file:///a!/b", "ftp://example.org/", "urn:example:1")) {
            Entry entry = Entry.builder().content("application/json", src).build();

            assertThatThrownBy(() -> client.content(script.at("/feed"), entry, new ByteArrayOutputStream()))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessageContaining("http");
        }
    }

    @Test
    @Requirement("A-041")
    void theIdOfAnEntryIsNoAddress() {
        script.content("/c.json", "{}");
        Entry entry = Entry.builder()
                .id(script.at("/id").toString())
                .content("application/json", "c.json")
                .build();
        script.document(
                "/entry", "application/atom+xml;type=entry", RolieXml.defaults().toXml(entry));

        Entry fetched = (Entry) client.fetch(script.at("/entry")).document();
        client.content(script.at("/entry"), fetched, new ByteArrayOutputStream());

        assertThat(fetched.id()).contains(script.at("/id").toString());
        script.server.verify(0, getRequestedFor(urlEqualTo("/id")));
        script.server.verify(1, getRequestedFor(urlEqualTo("/c.json")));
    }

    @Test
    @Requirement({"P-002", "A-002"})
    void anIriBecomesAUriOnlyForTheRequest() {
        script.content("/%C3%A4", "{}");
        Entry entry = Entry.builder().content("application/json", "\u00e4").build();

        client.content(script.at("/feed"), entry, new ByteArrayOutputStream());

        assertThat(entry.content().orElseThrow().src()).contains("\u00e4");
        script.server.verify(getRequestedFor(urlEqualTo("/%C3%A4")));
    }
}
