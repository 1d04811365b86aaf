package org.mile4j.rolie.xml;

import java.io.IOException;
import java.io.OutputStream;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.internal.xml.DocumentWriter;

/**
 * Writes a feed of any size entry by entry. Closing it writes the end of the feed, flushes the stream and leaves it open.
 *
 * @since 0.1
 */
public final class FeedWriter implements AutoCloseable {

    private final DocumentWriter writer;
    private boolean open;

    FeedWriter(OutputStream out) {
        writer = new DocumentWriter(out);
    }

    void document(RolieDocument document) throws IOException {
        writer.document(document);
    }

    void begin(Feed head) throws IOException {
        writer.beginFeed(head);
        open = true;
    }

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @throws IOException if the stream fails
     */
    public void entry(Entry entry) throws IOException {
        writer.entry(entry);
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            writer.endFeed();
        }
        writer.flush();
    }
}
