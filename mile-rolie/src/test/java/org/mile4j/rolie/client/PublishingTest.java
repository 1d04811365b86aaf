package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.model.TransportException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.test.Documents;
import org.mile4j.testing.Requirement;

/** What the client sends when it creates and changes members. */
class PublishingTest extends WithScript {

    private static Entry entry() {
        return Entry.builder()
                .id("urn:example:new")
                .title("New")
                .updated(Instant.EPOCH)
                .author("A")
                .summary("S")
                .content("application/json", "https://example.org/c")
                .build();
    }

    @Test
    @Requirement({"P-025", "P-028", "P-041", "P-054"})
    void anEntryIsCreatedWithItsTypeAndSlug() {
        script.server.stubFor(post("/feed")
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Location", "/feed/new")
                        .withHeader("ETag", "\"7\"")
                        .withBody(Documents.entry("<title>Sample", "<title>Sample"))));

        Created created = client.create(script.at("/feed"), entry(), "The \u00e4rticle\r\nX: y");

        assertThat(created.location()).isEqualTo(script.at("/feed/new"));
        assertThat(created.etag()).contains("\"7\"");
        assertThat(created.complete()).isFalse();
        script.server.verify(postRequestedFor(urlEqualTo("/feed"))
                .withHeader("Content-Type", equalTo("application/atom+xml; type=entry"))
                .withHeader("Slug", equalTo("The %C3%A4rticle%0D%0AX%3A y")));
    }

    @Test
    @Requirement({"P-032", "P-033"})
    void changesCarryTheEntityTag() {
        script.server.stubFor(put("/m").willReturn(aResponse().withStatus(204).withHeader("ETag", "\"2\"")));
        script.server.stubFor(delete("/m").willReturn(aResponse().withStatus(204)));

        assertThat(client.update(script.at("/m"), entry(), Optional.of("\"1\"")))
                .contains("\"2\"");
        client.delete(script.at("/m"), Optional.of("\"2\""));

        script.server.verify(putRequestedFor(urlEqualTo("/m")).withHeader("If-Match", equalTo("\"1\"")));
        script.server.verify(deleteRequestedFor(urlEqualTo("/m")).withHeader("If-Match", equalTo("\"2\"")));
        script.server.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(412)));
        assertThatThrownBy(() -> client.delete(script.at("/m"), Optional.of("\"2\"")))
                .isInstanceOf(StatusException.class)
                .hasMessageContaining("somebody else");
    }

    @Test
    void aPostIsNotRepeatedWithoutAnAnswer() {
        script.server.stubFor(post("/feed").willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));

        assertThatThrownBy(() -> client.create(script.at("/feed"), entry(), "")).isInstanceOf(TransportException.class);
        script.server.verify(1, postRequestedFor(urlEqualTo("/feed")));
    }
}
