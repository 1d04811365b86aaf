package org.mile4j.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mile4j.json.internal.codec.ItemReader;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Report;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * The incidents of a document, one after the other, in memory that does not grow with the document.
 *
 * {@snippet :
 * try (JsonIncidentReader incidents = IodefJson.defaults().incidents(Path.of("large.json"))) {
 *     while (incidents.hasNext()) {
 *         Incident incident = incidents.next();
 *     }
 *     Report report = incidents.report();
 * }
 * }
 *
 * <p>The document's own members may stand behind the incidents; {@link #header} is complete at the end. Not for use by
 * several threads at once.
 *
 * @since 0.1
 */
public final class JsonIncidentReader implements Iterator<Incident>, AutoCloseable {

    private final JsonSource source;
    private final Closeable underlying;
    private final ItemReader<IodefDocument, Incident> items;
    private Incident next;
    private boolean ended;
    private boolean complete;

    private JsonIncidentReader(JsonSource source, Closeable underlying) {
        this.source = source;
        this.underlying = underlying;
        this.items = new ItemReader<>(source.in(), JsonSource.DOCUMENT, "Incident", Incident.class);
    }

    static JsonIncidentReader open(JsonSource source, Closeable underlying) throws IOException {
        try {
            source.toRoot();
            JsonIncidentReader reader = new JsonIncidentReader(source, underlying);
            source.attempt(() -> {
                reader.items.begin();
                return null;
            });
            return reader;
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /**
     * The document without its incidents: what was read of it so far, all of it once there are no more incidents.
     *
     * @return the document's members
     */
    public IodefDocument header() {
        return items.whole();
    }

    /**
     * Whether there is another incident; reads it.
     *
     * @return false at the end of the document, or after an exception
     * @throws MalformedInputException if the input cannot be read on
     * @throws UncheckedIOException if the stream cannot be read
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            ended = true;
            try {
                next = source.attempt(items::next);
                if (next == null) {
                    source.finish();
                    complete = true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    /**
     * The next incident.
     *
     * @return the incident
     * @throws NoSuchElementException if there is none
     * @throws MalformedInputException if the input cannot be read on
     */
    @Override
    public Incident next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the document has no more incidents");
        }
        Incident incident = next;
        next = null;
        return incident;
    }

    /**
     * The incidents as a stream, which closes this reader.
     *
     * @return the incidents that have not been read yet
     */
    public Stream<Incident> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(() -> {
                    try {
                        close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /**
     * What was found since the last call, which is forgotten here.
     *
     * @return the findings
     */
    public List<Finding> findings() {
        return source.sink().drain();
    }

    /**
     * What was found since the last call of {@link #findings}.
     *
     * @return the report; not complete before the end of the document
     */
    public Report report() {
        Report report = source.report();
        return complete ? report : new Report(report.findings(), Set.of(), false);
    }

    /**
     * Ends the reading and closes the file if this reader opened it.
     *
     * @throws IOException if closing fails
     */
    @Override
    public void close() throws IOException {
        ended = true;
        next = null;
        try {
            source.close();
        } finally {
            underlying.close();
        }
    }
}
