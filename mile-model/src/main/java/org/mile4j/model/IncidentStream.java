package org.mile4j.model;

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

/**
 * Hands over the incidents of a document one at a time, whatever its encoding and version.
 *
 * <p>Apart from the incident at hand, memory holds what the document has besides incidents, the identifiers in it and the
 * findings that were not taken yet, both within the limits of the reader. Checks that need all incidents at once, such as
 * references between identifiers, are made when the end of the document has been read.
 *
 * <p>Not for use by several threads at once.
 *
 * @param <D> the document
 * @param <I> the incident
 * @since 0.1
 */
public abstract class IncidentStream<D, I> implements Iterator<I>, AutoCloseable {

    /**
     * A document of one encoding, read up to its first incident.
     *
     * @param <D> the document
     * @param <I> the incident
     * @since 0.1
     */
    public interface Source<D, I> extends Closeable {

        /**
         * The document without its incidents, as far as it has been read.
         *
         * @return a document without incidents
         */
        D header();

        /**
         * Reads the next incident, or else the rest of the document, which has then been checked as a whole.
         *
         * @return the incident, or null at the end of the document
         * @throws MalformedInputException if the input cannot be read on
         * @throws IOException if the input fails
         */
        I next() throws IOException;

        /**
         * What the checks found since the last call.
         *
         * @return the findings, which are then forgotten
         */
        List<Finding> findings();

        /**
         * What the checks found since the last call of {@link #findings()}, and which checks are made.
         *
         * @return the report, as if the document had been read to its end
         */
        Report report();
    }

    private final Source<D, I> source;
    private I next;
    private boolean ended;
    private boolean complete;

    /**
     * Hands over the incidents of a document.
     *
     * @param source the document, which is closed with this stream
     */
    protected IncidentStream(Source<D, I> source) {
        this.source = source;
    }

    /**
     * What the document has besides incidents, as far as it has been read: in XML its attributes, which stand in front,
     * and after the last incident all of it.
     *
     * @return a document without incidents
     */
    public D header() {
        return source.header();
    }

    /**
     * Whether there is another incident; reads it. After an exception there is none.
     *
     * @return false at the end of the document and after {@link #close()}
     * @throws MalformedInputException if the input cannot be read on
     * @throws UncheckedIOException if the input fails
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            ended = true;
            try {
                next = source.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            complete = next == null;
            ended = complete;
        }
        return next != null;
    }

    /**
     * The next incident.
     *
     * @return the incident
     * @throws NoSuchElementException if there is none
     * @throws MalformedInputException if the input cannot be read on
     * @throws UncheckedIOException if the input fails
     */
    @Override
    public I next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the document has no more incidents");
        }
        I incident = next;
        next = null;
        return incident;
    }

    /**
     * The incidents that were not read yet.
     *
     * @return a sequential stream; closing it closes this one
     */
    public Stream<I> stream() {
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
     * What the checks found since the last call; identifiers that are referred to and not declared are found at the end
     * of the document.
     *
     * @return the findings, which are then forgotten
     */
    public List<Finding> findings() {
        return source.findings();
    }

    /**
     * What the checks found since the last call of {@link #findings()}, and which checks ran to the end.
     *
     * @return a report that is {@linkplain Report#complete() complete} only if the document was read to its end and no
     *     finding had to be left out
     */
    public Report report() {
        Report report = source.report();
        return complete ? report : new Report(report.findings(), Set.of(), false);
    }

    /**
     * Ends the reading and closes the file if the reader opened it.
     *
     * @throws IOException if closing fails
     */
    @Override
    public void close() throws IOException {
        ended = true;
        next = null;
        source.close();
    }
}
