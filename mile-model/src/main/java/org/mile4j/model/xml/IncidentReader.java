package org.mile4j.model.xml;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.internal.iodef.ExtensionTypeXml;
import org.mile4j.model.internal.iodef.IncidentXml;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/**
 * The incidents of a document, one at a time, in memory that does not grow with the document.
 *
 * {@snippet :
 * try (IncidentReader reader = IodefXml.defaults().incidents(Path.of("large.xml"))) {
 *     while (reader.hasNext()) {
 *         Incident incident = reader.next();
 *         List<Finding> findings = reader.findings();
 *         if (findings.stream().noneMatch(Finding::isError)) {
 *             handle(reader.header().lang(), incident);
 *         }
 *     }
 *     reader.report().orThrow();
 * }
 * }
 *
 * <p>Apart from the incident at hand, memory holds what the document has besides incidents, the identifiers in it
 * (bounded by {@link XmlLimits#maxIdentifiers()}) and the findings that were not taken yet (bounded by
 * {@link XmlLimits#maxFindings()}). Checks that need all incidents at once, such as references between identifiers, are
 * made when the end of the document has been read.
 *
 * <p>Not for use by several threads at once.
 *
 * @since 0.1
 */
public final class IncidentReader implements Iterator<Incident>, AutoCloseable {

    private static final int INCIDENT = IodefDocumentXml.DEF.childIndex("Incident");
    private static final int ADDITIONAL_DATA = IodefDocumentXml.DEF.childIndex("AdditionalData");

    private final DocumentInput<IodefDocument> input;
    private final Closeable source;
    private final IodefDocument.Builder document = IodefDocument.builder().version(Optional.empty());
    private IodefDocument header;
    private Incident next;
    private boolean ended;
    private boolean complete;

    IncidentReader(DocumentInput<IodefDocument> input, Closeable source) throws IOException {
        this.input = input;
        this.source = source;
        try {
            header = input.attempt(this::begin);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    private IodefDocument begin() {
        XmlIn in = input.in();
        in.enter(IodefDocumentXml.DEF);
        in.keepNamespaces();
        IodefDocumentXml.attributes(in, document);
        return document.extras(in.extras()).build();
    }

    /**
     * The document's attributes; after the last incident also what follows the incidents.
     *
     * @return a document without incidents
     */
    public IodefDocument header() {
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

    private Incident advance() throws javax.xml.stream.XMLStreamException, IOException {
        XmlIn in = input.in();
        for (String child = in.nextChild(); child != null; child = in.nextChild()) {
            switch (child) {
                case "Incident" -> {
                    if (in.child(INCIDENT)) {
                        return IncidentXml.read(in);
                    }
                }
                case "AdditionalData" -> {
                    if (in.child(ADDITIONAL_DATA)) {
                        document.addAdditionalData(ExtensionTypeXml.read(in));
                    }
                }
                default -> in.otherChild();
            }
        }
        header = document.extras(in.extras()).build();
        in.leaveChecked(IodefDocument.class, header);
        input.finish();
        complete = true;
        return null;
    }

    /**
     * The next incident.
     *
     * @return the incident
     * @throws NoSuchElementException if there is none
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
     * The incidents that were not read yet.
     *
     * @return a sequential stream; closing it closes this reader
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
