package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.create;
import static org.mile4j.rolie.server.Usual.entry;
import static org.mile4j.rolie.server.Usual.feed;
import static org.mile4j.rolie.server.Usual.header;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.client.EntryFilter;
import org.mile4j.rolie.client.Fetched;
import org.mile4j.testing.Requirement;

/** Feeds: their pages, their tags and searches in them. */
class FeedPagesTest extends WithServer {

    @Test
    @Requirement({"R-034", "P-043", "P-045", "P-046", "P-047", "G-004", "G-005"})
    void pagesHoldEverythingOnceAndNewestFirst() {
        List<String> created = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            created.add(0, create(running, alice, "E" + i).getPath());
        }
        String moved = created.remove(200);
        Fetched<?> fetched = alice.fetch(running.at(moved));
        alice.update(running.at(moved), (Entry) fetched.document(), fetched.etag());
        created.add(0, moved);
        List<String> met = new ArrayList<>();

        var walk = alice.walk(
                running.at("/rolie/advisories"),
                (entry, page) ->
                        met.add(URI.create(entry.link("edit").orElseThrow()).getPath()));

        assertThat(met).containsExactlyElementsOf(created);
        assertThat(walk.warnings()).isEmpty();
        assertThat(walk.pages()).hasSize(3);
        Feed first = feed(running, alice, "/rolie/advisories");
        Feed last =
                (Feed) alice.fetch(URI.create(first.link("last").orElseThrow())).document();
        assertThat(last.link("next")).isEmpty();
        assertThat(first.link("previous")).isEmpty();
        Feed second =
                (Feed) alice.fetch(URI.create(first.link("next").orElseThrow())).document();
        assertThat(second.link("previous")).isEqualTo(first.link("self"));
        assertThat(URI.create(second.link("next").orElseThrow()))
                .isEqualTo(URI.create(last.link("self").orElseThrow()));
        assertThat(running.get("/rolie/advisories?page=99").statusCode()).isEqualTo(404);
        assertThat(running.get("/rolie/advisories?page=x").statusCode()).isEqualTo(404);
    }

    @Test
    @Requirement("P-033")
    void anUnchangedFeedOrPageIsNotSentAgain() {
        for (int i = 0; i < 120; i++) {
            create(running, alice, "E" + i);
        }
        String first = header(running.get("/rolie/advisories"), "ETag");
        String next = URI.create(
                        feed(running, alice, "/rolie/advisories").link("next").orElseThrow())
                .getQuery();
        String second = header(running.get("/rolie/advisories?" + next), "ETag");

        assertThat(running.get("/rolie/advisories", "If-None-Match", first).statusCode())
                .isEqualTo(304);
        assertThat(running.get("/rolie/advisories", "If-None-Match", first, "Accept", "application/json")
                        .statusCode())
                .isEqualTo(200);
        create(running, alice, "New");
        assertThat(running.get("/rolie/advisories", "If-None-Match", first).statusCode())
                .isEqualTo(200);
        assertThat(running.get("/rolie/advisories?" + next, "If-None-Match", second)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void searchesFindByCategoryPropertyAndTime() {
        for (int i = 0; i < 150; i++) {
            alice.create(
                    running.at("/rolie/advisories"),
                    Entry.builder()
                            .title("E" + i)
                            .updated(Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i))
                            .category("urn:example:s", i % 2 == 0 ? "even" : "odd")
                            .property("urn:example:p", Integer.toString(i))
                            .content("application/json", "https://example.org/c")
                            .build(),
                    "");
        }

        assertThat(alice.list(running.at("/rolie/advisories?category=urn:example:s%7Ceven"), EntryFilter.ALL))
                .hasSize(75);
        assertThat(alice.list(
                        running.at("/rolie/advisories?category=odd&updated-from=2026-01-01T00:01:00Z"),
                        EntryFilter.ALL))
                .hasSize(45);
        assertThat(alice.list(running.at("/rolie/advisories?property=urn:example:p%7C7"), EntryFilter.ALL))
                .hasSize(1);
        assertThat(alice.list(running.at("/rolie/advisories?updated-until=2027-01-01T00:00:00Z"), EntryFilter.ALL))
                .hasSize(150);
        assertThat(running.get("/rolie/advisories?updated-from=yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    @Requirement("R-038")
    void aNewTitleOrCategoryOfAFeedIsAChangeOfIt() {
        create(running, alice, "E");
        String tag = header(running.get("/rolie/advisories"), "ETag");
        Instant before = feed(running, alice, "/rolie/advisories")
                .updated()
                .orElseThrow()
                .value()
                .orElseThrow()
                .toInstant();

        for (String title : List.of("Advisories", "Advisories", "Others")) {
            try (RolieServer again = RolieServer.builder(running.store)
                    .workspace(new ServedWorkspace(
                            "W", Access.open("alice"), List.of(ServedCollection.of("advisories", title, "csaf"))))
                    .start()) {
                URI address = URI.create("http://localhost:" + again.port() + "/rolie/advisories");
                boolean same = alice.fetch(address, Optional.of(tag)).isEmpty();
                assertThat(same).as(title).isEqualTo(title.equals("Advisories"));
            }
        }
        assertThat(feed(running, alice, "/rolie/advisories")
                        .updated()
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .toInstant())
                .isAfter(before);
    }
}
