package org.mile4j.rolie.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.XmlForm;
import org.mile4j.rolie.internal.xml.DocumentReader;
import org.mile4j.rolie.rules.RolieOptions;

/**
 * Reads a feed of any size entry by entry.
 *
 * <p>Methods throw {@link MalformedInputException} where the feed cannot be read on, and
 * {@link java.io.UncheckedIOException} where the stream fails. Not safe for use by several threads.
 *
 * @since 0.1
 */
public final class FeedReader implements Iterator<Entry>, AutoCloseable {

    private final DocumentReader reader;
    private Optional<Entry> next;

    FeedReader(InputStream document, RolieOptions options) {
        reader = new DocumentReader(document, options);
        if (!reader.isFeed()) {
            throw new MalformedInputException(
                    Findings.of(XmlForm.ROOT, Location.UNKNOWN, "expected a feed, met another document of ROLIE."),
                    null);
        }
    }

    /**
     * The head of the feed, as far as it was met: before the first entry is asked for, all that stands before it; at the
     * end of the feed, all of it.
     *
     * @return the feed without entries
     */
    public Feed head() {
        return reader.head();
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = reader.next();
        }
        return next.isPresent();
    }

    @Override
    public Entry next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the feed has no more entries");
        }
        Entry entry = next.get();
        next = null;
        return entry;
    }

    /**
     * What the checks found since the last call.
     *
     * @return the findings; those on the head come at the end of the feed
     */
    public List<Finding> findings() {
        return reader.findings();
    }

    /** Closes the stream. */
    @Override
    public void close() throws IOException {
        reader.close();
    }
}
