package org.mile4j.interop.bench.rolie;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.xml.FeedWriter;
import org.mile4j.rolie.xml.RolieXml;

/** A feed of advisories as agencies publish them: each entry with links, a format and a property, and none like another. */
final class SampleFeed {

    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");
    private static final String PRODUCTS = "router switch firewall gateway sensor camera printer controller";

    private SampleFeed() {}

    /** The feed without entries. */
    static Feed head() {
        return builder().build();
    }

    private static Feed.Builder builder() {
        return Feed.builder()
                .id("https://example.org/rolie/advisories")
                .title("Advisories of an example agency")
                .updated(FIRST)
                .author("Example CSIRT")
                .link("self", "https://example.org/rolie/advisories")
                .link("service", "https://example.org/rolie/service")
                .informationType("csaf");
    }

    /** An entry, by its number. */
    static Entry entry(int number) {
        String id = String.format(Locale.ROOT, "esa-%d-%06d", 2020 + number % 7, number);
        String product = PRODUCTS.split(" ")[number % 8] + " model " + number % 997;
        String address = "https://example.org/rolie/advisories/" + id;
        return Entry.builder()
                .id("urn:example:advisory:" + id)
                .title("Vulnerability in " + product)
                .published(FIRST.plusSeconds(3_600L * number))
                .updated(FIRST.plusSeconds(3_600L * number + 1 + number % 59))
                .summary("An attacker may read the memory of the " + product + " & write to it; update to version "
                        + number % 13 + "." + number % 17 + ".")
                .informationType("csaf")
                .add(Format.of("https://docs.oasis-open.org/csaf/csaf/v2.0/csaf_json_schema.json", "2.0"))
                .property(Property.CONTENT_ID, id.toUpperCase(Locale.ROOT))
                .content("application/json", address + ".json")
                .link("edit", address)
                .link("hash", address + ".json.sha512")
                .link("signature", address + ".json.asc")
                .build();
    }

    /** The feed as values. */
    static Feed of(int entries) {
        Feed.Builder feed = builder();
        for (int i = 0; i < entries; i++) {
            feed.entry(entry(i));
        }
        return feed.build();
    }

    /** The feed in XML. */
    static byte[] xml(int entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(entries * 1_400);
        write(entries, bytes);
        return bytes.toByteArray();
    }

    /** Writes the feed in XML. */
    static void write(int entries, OutputStream out) throws IOException {
        try (FeedWriter writer = RolieXml.defaults().feed(head(), out)) {
            for (int i = 0; i < entries; i++) {
                writer.entry(entry(i));
            }
        }
    }
}
