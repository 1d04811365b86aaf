package org.mile4j.rolie.server;

import java.net.URI;
import java.net.http.HttpResponse;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.xml.RolieXml;

/** What the tests of the server do again and again. */
final class Usual {

    static final String ENTRY_TYPE = "application/atom+xml;type=entry";
    static final String CSAF =
            "{\"document\":{\"title\":\"Advisory\",\"csaf_version\":\"2.0\",\"tracking\":{\"id\":\"ESA-1\"}}}";

    private Usual() {}

    static Entry entry(String title) {
        return Entry.builder()
                .title(title)
                .summary("S")
                .content("application/json", "https://example.org/content.json")
                .build();
    }

    static String xml(Entry entry) {
        return RolieXml.defaults().toXml(entry);
    }

    /** Publishes an entry as alice. */
    static URI create(Running running, RolieClient alice, String title) {
        return alice.create(running.at("/rolie/advisories"), entry(title), title)
                .location();
    }

    /** A feed as alice sees it. */
    static Feed feed(Running running, RolieClient alice, String path) {
        return (Feed) alice.fetch(running.at(path)).document();
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
