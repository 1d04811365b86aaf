package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server that answers what a test tells it to, and a client of it that does not really wait. */
final class Scripted implements AutoCloseable {

    final WireMockServer server =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().gzipDisabled(true));
    final List<Duration> pauses = new ArrayList<>();

    Scripted() {
        server.start();
    }

    URI at(String path) {
        return URI.create(server.baseUrl() + path);
    }

    RolieClient.Builder builder() {
        return RolieClient.builder()
                .limits(ClientLimits.DEFAULT.withTimeout(Duration.ofSeconds(5)))
                .pause(pauses::add);
    }

    RolieClient client() {
        return builder().build();
    }

    void answer(String path, ResponseDefinitionBuilder answer) {
        server.stubFor(get(urlEqualTo(path)).willReturn(answer));
    }

    void document(String path, String type, String body) {
        answer(path, aResponse().withHeader("Content-Type", type).withBody(body));
    }

    void feed(String path, String etag, String links, String... entries) {
        answer(
                path,
                aResponse()
                        .withHeader("Content-Type", "application/atom+xml;type=feed")
                        .withHeader("ETag", etag)
                        .withBody(feedText(etag, links, entries)));
        if (!etag.isEmpty()) {
            server.stubFor(get(urlEqualTo(path))
                    .withHeader("If-None-Match", com.github.tomakehurst.wiremock.client.WireMock.equalTo(etag))
                    .willReturn(aResponse().withStatus(304).withHeader("ETag", etag)));
        }
    }

    static String feedText(String mark, String links, String... entries) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:rolie=\"urn:ietf:params:xml:ns:rolie-1.0\">"
                + "<id>urn:example:feed</id><title>Feed</title><updated>2026-01-01T00:00:00Z</updated>"
                + "<author><name>A</name></author><subtitle>" + mark.replaceAll("[^a-z0-9]", "") + "</subtitle>"
                + "<category scheme=\"urn:ietf:params:rolie:category:information-type\" term=\"csaf\"/>"
                + "<link rel=\"self\" href=\"/feed\"/><link rel=\"service\" href=\"/service\"/>" + links
                + String.join("", entries) + "</feed>";
    }

    static String entry(String id, String updated, String src) {
        return "<entry><id>urn:example:" + id + "</id><title>" + id + "</title><updated>" + updated + "</updated>"
                + "<summary>S</summary><content type=\"application/json\" src=\"" + src + "\"/></entry>";
    }

    void content(String path, String body) {
        document(path, "application/json", body);
    }

    @Override
    public void close() {
        server.stop();
    }
}
