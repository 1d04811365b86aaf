package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.create;

import org.junit.jupiter.api.Test;

/** The pages for people who open an address in a browser. */
class PageTest extends WithServer {

    private String page(String path) {
        return running.get(path, "Accept", "text/html").body();
    }

    @Test
    void anEmptyFeedSaysSoAndClaimsNoDate() {
        assertThat(page("/rolie/advisories"))
                .contains("Nothing was published here yet", "There are no entries here.")
                .doesNotContain("1970");
        create(running, alice, "One");
        assertThat(page("/rolie/advisories")).contains("Updated 20").doesNotContain("Nothing was published");
    }

    @Test
    void noWayLeadsToThePageItself() {
        assertThat(page("/rolie/advisories")).contains(">All collections</a>").doesNotContain(">Newest</a>");
        for (int i = 0; i < 101; i++) {
            create(running, alice, "E" + i);
        }
        String first = page("/rolie/advisories");
        assertThat(first).contains(">Older</a>", ">Oldest</a>").doesNotContain(">Newest</a>");
        String next = first.replaceAll("(?s).*(/rolie/advisories\\?page=[0-9]+)\">Older<.*", "$1");
        assertThat(page(next)).contains(">Newest</a>", ">Newer</a>").doesNotContain(">Oldest</a>");
    }

    @Test
    void categoriesAreShownWithTheirSchemes() {
        assertThat(page("/rolie/categories/incidents"))
                .contains("and no others", "known", "urn:example:s", "href=\"/rolie/service\"");
        assertThat(page("/rolie/categories/advisories")).contains("and others");
        assertThat(page("/rolie/advisories"))
                .contains("title=\"urn:ietf:params:rolie:category:information-type\">csaf<");
    }
}
