package org.mile4j.rolie.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.test.Documents;

/** Feeds entry by entry. */
class StreamingTest {

    /** A feed of which the entries are made while it is read. */
    private static final class LargeFeed extends InputStream {
        private final byte[] entry;
        private byte[] current;
        private final byte[] tail;
        private long left;
        private int at;

        LargeFeed(long entries) {
            String feed = new String(Documents.bytes("feeds/plain-feed.xml"), UTF_8);
            int begin = feed.indexOf("<entry>");
            int end = feed.indexOf("</feed>");
            current = feed.substring(0, begin).getBytes(UTF_8);
            entry = feed.substring(begin, end).getBytes(UTF_8);
            tail = feed.substring(end).getBytes(UTF_8);
            left = entries;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("the parser reads in pieces");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (at == current.length) {
                if (left < 0) {
                    return -1;
                }
                at = 0;
                if (left-- == 0) {
                    current = tail;
                    left = -1;
                } else {
                    current = entry;
                    // Another id for each, in as many digits.
                    byte[] digits = String.format("%012d", left).getBytes(UTF_8);
                    System.arraycopy(digits, 0, entry, new String(entry, UTF_8).indexOf("</id>") - 12, 12);
                }
            }
            int n = Math.min(length, current.length - at);
            System.arraycopy(current, at, buffer, offset, n);
            at += n;
            return n;
        }
    }

    @Test
    void aFeedIsReadEntryByEntryInMemoryThatDoesNotGrow() throws IOException {
        long before = used();
        long entries = 0;
        long most = 0;
        try (FeedReader reader = RolieXml.defaults().feed(new LargeFeed(50_000))) {
            assertThat(reader.head().title()).contains("Vulnerabilities");
            while (reader.hasNext()) {
                assertThat(reader.next().id()).isPresent();
                if (++entries % 25_000 == 0) {
                    most = Math.max(most, used());
                }
            }
            assertThat(reader.findings()).isEmpty();
        }
        assertThat(entries).isEqualTo(50_000);
        // The text is 35 MB, as values it would be more. What other tests have left in this JVM does not count.
        assertThat(most - before).isLessThan(20L << 20);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void aFeedIsWrittenEntryByEntry() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Feed head = Feed.builder()
                .id("urn:example:feed")
                .title("Feed")
                .updated(Instant.EPOCH)
                .author("CSIRT")
                .informationType("csaf")
                .link("self", "https://example.org/feed")
                .link("service", "https://example.org/service")
                .build();
        Entry entry = Entry.builder()
                .id("urn:example:1")
                .title("One & only")
                .updated(Instant.EPOCH)
                .summary("First")
                .content("application/json", "https://example.org/1")
                .build();
        try (FeedWriter writer = RolieXml.defaults().feed(head, out)) {
            writer.entry(entry);
        }

        Feed read = (Feed) RolieXml.defaults().read(out.toByteArray()).require();

        assertThat(read.entries()).containsExactly(entry);
        assertThat(read.informationType()).contains("csaf");
    }

    @Test
    void aCutFeedGivesTheEntriesBeforeTheCut() throws IOException {
        byte[] whole = Documents.feed("</feed>", "<entry><id>").getBytes(UTF_8);
        List<Entry> entries = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (FeedReader reader = RolieXml.defaults().feed(new ByteArrayInputStream(whole))) {
            while (reader.hasNext()) {
                entries.add(reader.next());
            }
        } catch (org.mile4j.model.MalformedInputException e) {
            findings.add(e.finding());
        }
        assertThat(entries).hasSize(1);
        assertThat(findings).extracting(Finding::rule).containsExactly("XML-well-formed");
    }
}
