package org.mile4j.model.xml;

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
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.internal.xml.XmlIn;

/**
 * Reads the incidents of a document one at a time: what {@link IncidentReader} and {@link Incident1Reader} have in common.
 *
 * <p>Apart from the incident at hand, memory holds what the document has besides incidents, the identifiers in it
 * (bounded by {@link XmlLimits#maxIdentifiers()}) and the findings that were not taken yet (bounded by
 * {@link XmlLimits#maxFindings()}). Checks that need all incidents at once, such as references between identifiers, are
 * made when the end of the document has been read.
 *
 * <p>Not for use by several threads at once.
 *
 * @param <D> the document
 * @param <I> the incident
 * @since 0.1
 */
public abstract sealed class IncidentStream<D, I> implements Iterator<I>, AutoCloseable
        permits IncidentReader, Incident1Reader {

    private final DocumentInput<D> input;
    private final Closeable source;
    private final Parts<D, I> parts;
    private D header;
    private I next;
    private boolean ended;
    private boolean complete;

    /** How the parts of a document of one version are read. */
    interface Parts<D, I> {

        /** Enters the document, reads its attributes, and gives it without incidents. */
        D begin(XmlIn in) throws XMLStreamException;

        /** Reads up to the end of the next incident; null at the end of the document. */
        I next(XmlIn in) throws XMLStreamException, IOException;

        /** Leaves the document at its end, has it checked, and gives it without incidents. */
        D end(XmlIn in) throws XMLStreamException, IOException;
    }

    IncidentStream(DocumentInput<D> input, Closeable source, Parts<D, I> parts) throws IOException {
        this.input = input;
        this.source = source;
        this.parts = parts;
        try {
            header = input.attempt(() -> parts.begin(input.in()));
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /**
     * The document's attributes; after the last incident also what follows the incidents.
     *
     * @return a document without incidents
     */
    public D header() {
        return header;
    }

    /**
     * Whether there is another incident; reads it. After an exception there is none.
     *
     * @return false at the end of the document and after {@link #close()}
     * @throws org.mile4j.model.MalformedInputException if the input cannot be read on
     * @throws UncheckedIOException if the input fails
     */
    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            ended = true;
            try {
                next = input.attempt(this::advance);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ended = next == null;
        }
        return next != null;
    }

    private I advance() throws XMLStreamException, IOException {
        I incident = parts.next(input.in());
        if (incident == null) {
            header = parts.end(input.in());
            input.finish();
            complete = true;
        }
        return incident;
    }

    /**
     * The next incident.
     *
     * @return the incident
     * @throws NoSuchElementException if there is none
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
     * @return a sequential stream; closing it closes this reader
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
        return input.sink().drain();
    }

    /**
     * What the checks found since the last call of {@link #findings()}, and which checks ran to the end.
     *
     * @return a report that is {@linkplain Report#complete() complete} only if the document was read to its end and no
     *     finding had to be left out
     */
    public Report report() {
        Report report = input.report();
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
            input.close();
        } finally {
            source.close();
        }
    }
}
