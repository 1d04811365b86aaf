package org.mile4j.rolie.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.CSAF;
import static org.mile4j.rolie.server.Usual.ENTRY_TYPE;
import static org.mile4j.rolie.server.Usual.create;
import static org.mile4j.rolie.server.Usual.entry;
import static org.mile4j.rolie.server.Usual.feed;
import static org.mile4j.rolie.server.Usual.header;
import static org.mile4j.rolie.server.Usual.xml;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.client.Created;
import org.mile4j.rolie.client.Fetched;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.xml.RolieXml;
import org.mile4j.testing.Requirement;

/** The server over real sockets, by a plain HTTP client and by our own. */
class RolieServerTest extends WithServer {

    @Test
    @Requirement({
        "R-001", "R-003", "R-004", "R-007", "R-010", "P-012", "P-013", "P-014", "P-016", "P-018", "P-066", "R-020"
    })
    void theServiceDocumentShowsWhatOneMaySee() {
        HttpResponse<String> anybody = running.get("/rolie/service");
        ServiceDocument open =
                (ServiceDocument) RolieXml.defaults().read(anybody.body()).require();
        Fetched<ServiceDocument> all = alice.discover(running.at("/rolie/service"));

        assertThat(header(anybody, "Content-Type")).isEqualTo("application/atomsvc+xml");
        assertThat(open.collections())
                .extracting(Collection::title)
                .containsExactly(Optional.of("Advisories"), Optional.of("Incidents"));
        assertThat(open.collections())
                .allMatch(Collection::isRolie)
                .allMatch(c -> c.accepts().isEmpty());
        assertThat(all.document().collections())
                .hasSize(4)
                .allMatch(c -> !c.accepts().isEmpty());
        for (Collection collection : all.document().collections()) {
            Feed feed = (Feed) alice.fetch(RolieClient.address(all, collection)).document();
            assertThat(feed.categories()).containsExactlyInAnyOrderElementsOf(collection.categories());
        }
        HttpResponse<String> categories = running.get("/rolie/categories/incidents");
        assertThat(header(categories, "Content-Type")).isEqualTo("application/atomcat+xml");
        assertThat(RolieXml.defaults().validate(categories.body()).findings()).isEmpty();
    }

    @Test
    @Requirement({
        "R-027", "R-028", "R-029", "R-030", "R-031", "R-033", "R-039", "R-041", "R-058", "R-059", "R-060", "P-024",
        "P-038", "P-042", "P-048", "A-016", "A-019", "A-020", "A-024", "A-027", "A-030", "P-040", "R-040"
    })
    void whatTheServerGivesOutKeepsTheRules() {
        URI member = create(running, alice, "One");
        alice.create(running.at("/rolie/advisories"), CSAF.getBytes(UTF_8), "application/json", "Two");

        for (String path : List.of("/rolie/advisories", "/rolie/service", "/rolie/incidents", member.getPath())) {
            Report report = RolieXml.defaults().validate(running.get(path).body());
            assertThat(report.findings()).as(path).isEmpty();
            Report json = RolieJson.defaults()
                    .validate(running.get(path, "Accept", "application/json").body());
            assertThat(json.findings()).as(path + " in JSON").isEmpty();
        }
        assertThat(feed(running, alice, "/rolie/advisories").entries())
                .hasSize(2)
                .allMatch(e -> e.link("edit").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/atom+xml;type=feed",
        "application/json, application/json",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html;charset=utf-8",
        "*/*, application/atom+xml;type=feed",
        "'application/*;q=0.5, application/json;q=0.1', application/atom+xml;type=feed",
        "'application/atom+xml, application/json;q=0.7', application/atom+xml;type=feed"
    })
    void theFormOfADocumentIsNegotiated(String accept, String type) {
        HttpResponse<String> response = accept.isEmpty()
                ? running.get("/rolie/advisories")
                : running.get("/rolie/advisories", "Accept", accept);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(type);
        assertThat(header(response, "Vary")).contains("Accept");
    }

    @Test
    void aFormThatIsNotThereIsRefused() {
        assertThat(running.get("/rolie/advisories", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void thePageForPeopleHoldsNoMarkupOfOthers() {
        alice.create(
                running.at("/rolie/advisories"),
                Entry.builder()
                        .title("<script>alert(1)</script>")
                        .summary("\"'><img src=x onerror=alert(1)>")
                        .content("application/json", "https://example.org/?a=b&c=\"d\"".replace("\"", "%22"))
                        .build(),
                "");

        HttpResponse<String> page = running.get("/rolie/advisories", "Accept", "text/html");

        assertThat(page.body())
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;", "a=b&amp;c=%22d%22")
                .doesNotContain("<script", "<img");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
    }

    @Test
    @Requirement({"P-025", "P-026", "P-027", "P-030", "A-043", "A-044", "P-061", "R-038", "P-046"})
    void anEntryIsCreated() {
        Instant before = feedUpdated();
        HttpResponse<String> response =
                running.asAlice("POST", "/rolie/advisories", xml(entry("One")), "Content-Type", ENTRY_TYPE);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(header(response, "Content-Type")).isEqualToIgnoringCase(ENTRY_TYPE);
        String location = header(response, "Location");
        assertThat(header(response, "Content-Location")).isEqualTo(location);
        Entry created = (Entry) RolieXml.defaults().read(response.body()).require();
        assertThat(created.id()).get().asString().startsWith("urn:uuid:");
        assertThat(created.link("edit")).contains(location);
        assertThat(((Entry) alice.fetch(URI.create(location)).document()).id()).isEqualTo(created.id());
        assertThat(feedUpdated()).isAfter(before);
        assertThat(feed(running, alice, "/rolie/advisories").entries().get(0).id())
                .isEqualTo(created.id());
        assertThat(running.asAlice("POST", "/rolie/advisories", xml(entry("One")), "Content-Type", ENTRY_TYPE)
                        .body())
                .doesNotContain(created.id().orElseThrow());
        assertThat(running.asAlice("POST", "/rolie/advisories", response.body(), "Content-Type", ENTRY_TYPE)
                        .statusCode())
                .isEqualTo(409);
    }

    private Instant feedUpdated() {
        return feed(running, alice, "/rolie/advisories")
                .updated()
                .flatMap(DateConstruct::value)
                .map(OffsetDateTime::toInstant)
                .orElseThrow();
    }

    @Test
    @Requirement({"P-032", "P-033", "P-043", "P-049", "A-042", "R-038", "P-044"})
    void anEntryIsChangedUnlessSomebodyElseWasFaster() {
        URI first = create(running, alice, "One");
        create(running, alice, "Two");
        Fetched<?> fetched = alice.fetch(first);
        Entry before = (Entry) fetched.document();
        Entry changed = before.with(
                node -> node instanceof TextConstruct t && t.name() == TextConstruct.Name.TITLE,
                List.of(TextConstruct.of(TextConstruct.Name.TITLE, "Changed")));
        Instant updated = feedUpdated();

        Optional<String> tag = alice.update(first, changed, fetched.etag());

        assertThat(tag).isPresent().isNotEqualTo(fetched.etag());
        Entry after = (Entry) alice.fetch(first).document();
        assertThat(after.title()).contains("Changed");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.date(DateConstruct.Name.EDITED)).isNotEqualTo(before.date(DateConstruct.Name.EDITED));
        assertThat(feedUpdated()).isAfter(updated);
        assertThat(feed(running, alice, "/rolie/advisories").entries())
                .extracting(e -> e.title().orElse(""))
                .containsExactly("Changed", "Two");
        assertThat(running.asAlice(
                                "PUT",
                                first.getPath(),
                                xml(changed),
                                "Content-Type",
                                ENTRY_TYPE,
                                "If-Match",
                                fetched.etag().orElseThrow())
                        .statusCode())
                .isEqualTo(412);
        assertThat(running.asAlice("DELETE", first.getPath(), "", "If-Match", "\"wrong\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(running.asAlice("DELETE", first.getPath(), "", "If-Match", tag.orElseThrow())
                        .statusCode())
                .isEqualTo(204);
        assertThat(running.get(first.getPath()).statusCode()).isEqualTo(404);
        assertThat(feed(running, alice, "/rolie/advisories").entries()).hasSize(1);
    }

    @Test
    @Requirement({"P-034", "P-035", "P-036", "P-037", "P-038", "P-039", "R-044", "R-049", "R-069", "P-052"})
    void contentThatIsPostedGetsAnEntry() {
        Created created = alice.create(
                running.at("/rolie/advisories"), CSAF.getBytes(UTF_8), "application/json", "My Adv\u00efsory");
        Entry entry = (Entry) alice.fetch(created.location()).document();
        ByteArrayOutputStream content = new ByteArrayOutputStream();

        alice.content(created.location(), entry, content);

        assertThat(created.location().getPath()).isEqualTo("/rolie/advisories/my-advisory");
        assertThat(created.complete()).isTrue();
        assertThat(content.toString(UTF_8)).isEqualTo(CSAF);
        assertThat(entry.title()).contains("Advisory");
        assertThat(entry.property(Property.CONTENT_ID)).contains("ESA-1");
        assertThat(entry.format().orElseThrow().version()).contains("2.0");
        URI media = RolieClient.target(created.location(), entry, "edit-media").orElseThrow();
        alice.update(media, CSAF.replace("ESA-1", "ESA-2").getBytes(UTF_8), "application/json", Optional.empty());
        assertThat(running.get(media.getPath()).body()).contains("ESA-2");
        alice.delete(created.location(), Optional.empty());
        assertThat(running.get(media.getPath()).statusCode()).isEqualTo(404);
    }

    @Test
    @Requirement({"P-005", "P-006", "R-052", "R-062", "R-066", "A-055", "P-065", "A-059"})
    void foreignMarkupSurvivesAndASignatureOfAChangedEntryDoesNot() {
        String foreign = xml(entry("One"))
                .replace(
                        "</entry>",
                        "<x:mark xmlns:x='urn:example:x' y='1'/><category scheme='http://x.test/s' term='t'/>"
                                + "<rolie:property name='urn:ietf:params:rolie:property:local:a' value='b'/>"
                                + "<ds:Signature xmlns:ds='http://www.w3.org/2000/09/xmldsig#'/></entry>");

        HttpResponse<String> response =
                running.asAlice("POST", "/rolie/advisories", foreign, "Content-Type", ENTRY_TYPE);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(running.get(URI.create(header(response, "Location")).getPath())
                        .body())
                .contains("urn:example:x", "http://x.test/s", "property:local:a")
                .doesNotContain("Signature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "%2e%2e%2f", "a/b\\c", "\u00fcber", "", "x%0D%0ASet-Cookie: a"})
    @Requirement("P-041")
    void aSlugLeadsNowhereElse(String slug) {
        String location = alice.create(running.at("/rolie/advisories"), entry("One"), slug)
                .location()
                .getPath();

        assertThat(location).matches("/rolie/advisories/[a-z0-9-]+");
    }

    private static String controlled(String entry, String control) {
        return entry.replace("</entry>", "<app:control>" + control + "</app:control></entry>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<app:draft>no</app:draft>", "<x:y xmlns:x='urn:example:x'/>"})
    @Requirement({"P-058", "P-059", "P-060"})
    void whatIsNoDraftIsTaken(String control) {
        String entry = controlled(xml(entry("One")), control);

        assertThat(running.asAlice("POST", "/rolie/advisories", entry, "Content-Type", ENTRY_TYPE)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement({"P-022", "P-023", "P-029", "P-003", "P-058", "P-059", "P-060"})
    void whatCannotBeTakenIsRefusedWithAReason() {
        String good = xml(entry("One"));
        String[][] cases = {
            {"/rolie/advisories", "a,b", "text/csv", "415"},
            {"/rolie/advisories", good, "nonsense", "415"},
            {"/rolie/advisories", "<entry", ENTRY_TYPE, "400"},
            {"/rolie/advisories", "<feed xmlns='http://www.w3.org/2005/Atom'/>", ENTRY_TYPE, "400"},
            {"/rolie/advisories", good, "application/atom+xml;type=feed", "415"},
            {"/rolie/advisories", good.replace("src=", "srx="), ENTRY_TYPE, "422"},
            {"/rolie/advisories", good.replace("</entry>", "<id>no-iri</id></entry>"), ENTRY_TYPE, "422"},
            {"/rolie/advisories", controlled(good, "<app:draft>yes</app:draft>"), ENTRY_TYPE, "422"},
            {"/rolie/advisories", "x".repeat(100_001), "application/json", "413"},
            {
                "/rolie/incidents",
                good.replace("</entry>", "<category scheme='urn:example:s' term='other'/></entry>"),
                ENTRY_TYPE,
                "422"
            },
            {
                "/rolie/incidents",
                good.replace(
                        "</entry>",
                        "<category scheme='urn:ietf:params:rolie:category:information-type' term='csaf'/></entry>"),
                ENTRY_TYPE,
                "422"
            },
            {"/rolie/advisories", controlled(good, "<app:draft>maybe</app:draft>"), ENTRY_TYPE, "422"},
            {"/rolie/nothing", good, ENTRY_TYPE, "404"},
        };
        for (String[] one : cases) {
            HttpResponse<String> response = running.asAlice("POST", one[0], one[1], "Content-Type", one[2]);
            assertThat(response.statusCode())
                    .as(one[1].substring(0, Math.min(40, one[1].length())) + one[2])
                    .isEqualTo(Integer.parseInt(one[3]));
            assertThat(response.body()).isNotBlank().doesNotContain("Exception", "\tat ");
        }
        assertThat(running.asAlice(
                                "POST",
                                "/rolie/advisories",
                                good.replace("</entry>", "<category scheme='urn:example:any' term='t'/></entry>"),
                                "Content-Type",
                                ENTRY_TYPE)
                        .statusCode())
                .isEqualTo(201);
        assertThat(running.asAlice(
                                "POST",
                                "/rolie/incidents",
                                good.replace("</entry>", "<category scheme='urn:example:s' term='known'/></entry>"),
                                "Content-Type",
                                ENTRY_TYPE)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    @Requirement("R-025")
    void otherMethodsAreToldWhatThereIs() {
        URI member = create(running, alice, "One");

        assertThat(running.asAlice("PATCH", "/rolie/advisories", "x").statusCode())
                .isEqualTo(405);
        assertThat(header(
                        running.send("PATCH", member.getPath(), "x", "Authorization", Running.basic("alice", "a")),
                        "Allow"))
                .isEqualTo("GET, HEAD, PUT, DELETE, OPTIONS");
        assertThat(header(running.send("OPTIONS", "/rolie/advisories", ""), "Allow"))
                .isEqualTo("GET, HEAD, OPTIONS");
        assertThat(running.send("HEAD", "/rolie/advisories", "").body()).isEmpty();
        assertThat(header(running.send("HEAD", "/rolie/advisories", ""), "ETag"))
                .isNotBlank();
    }

    @Test
    @Requirement("A-052")
    void aSourceIsKept() {
        String copied = xml(entry("One"))
                .replace(
                        "</entry>",
                        "<source><id>urn:example:f</id><title>F</title><updated>2026-01-01T00:00:00Z</updated></source></entry>");

        HttpResponse<String> response =
                running.asAlice("POST", "/rolie/advisories", copied, "Content-Type", ENTRY_TYPE);

        assertThat(response.body()).contains("<source>", "urn:example:f");
    }

    @Test
    void aLinkThatTheServerMakesIsNotTakenFromOthers() {
        Entry liar = entry("One")
                .with(
                        node -> false,
                        List.of(Link.of("edit", "https://evil.example/"), Link.of("related", "https://example.org/r")));

        Created created = alice.create(running.at("/rolie/advisories"), liar, "");

        assertThat(created.entry().orElseThrow().link("edit"))
                .contains(created.location().toString());
        assertThat(created.entry().orElseThrow().link("related")).isPresent();
    }
}
