package org.mile4j.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Reads, checks and writes IODEF v2 documents in XML (RFC 7970).
 *
 * <p>An instance is a set of options; it is immutable and may be used by several threads at once.
 *
 * {@snippet :
 * IodefXml xml = IodefXml.defaults();
 * Reading<IodefDocument> reading = xml.read(Path.of("incident.xml"));
 * reading.report().findings().forEach(System.out::println);
 * IodefDocument document = reading.require();
 * byte[] bytes = xml.pretty(true).toBytes(document);
 * }
 *
 * <p>Documents are read without document type definitions, without external entities, without fetching any schema, and
 * within {@link XmlLimits}. Input streams that a caller passes are not closed.
 *
 * @since 0.1
 */
public final class IodefXml extends XmlCodec<IodefDocument, IodefXml> {

    /** The namespace of IODEF v2: RFC 7970, Section 4.2. */
    public static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-2.0";

    private static final IodefRoot ROOT = new IodefRoot();

    static final DocumentFormat<IodefDocument> FORMAT = new DocumentFormat<>(
            "IODEF v2",
            NAMESPACE,
            "IODEF-Document",
            "RFC7970-4.2-namespace",
            "RFC 7970, Section 4.2",
            IodefGrammar.GRAMMAR,
            ROOT,
            ROOT,
            ROOT,
            EnumSet.allOf(RuleGroup.class),
            Iodef1Xml.NAMESPACE,
            "this is an IODEF v1 document (RFC 5070), not IODEF v2.",
            "Convert it to v2 first.");

    private static final IodefXml DEFAULTS = new IodefXml(XmlOptions.DEFAULT, PieceSizes.DEFAULT);

    private final PieceSizes sizes;

    private IodefXml(XmlOptions options, PieceSizes sizes) {
        super(FORMAT, options, new IodefParts(), sizes);
        this.sizes = sizes;
    }

    /**
     * The corrected profile, strict, all rules checked, compact output.
     *
     * @return the reader and writer with the default options
     */
    public static IodefXml defaults() {
        return DEFAULTS;
    }

    /**
     * A reader and writer with options.
     *
     * @param options how documents are read and written
     * @return the reader and writer
     */
    public static IodefXml with(XmlOptions options) {
        return new IodefXml(options, PieceSizes.DEFAULT);
    }

    /** The same with other sizes of pieces. */
    IodefXml pieces(PieceSizes changed) {
        return new IodefXml(options(), changed);
    }

    @Override
    public IodefXml withOptions(XmlOptions changed) {
        return new IodefXml(changed, sizes);
    }

    /**
     * Reads a document incident by incident, in memory that does not grow with the document.
     *
     * @param in the bytes; the caller closes the stream after the result
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the input does not begin as an IODEF v2 document
     * @throws IOException if the stream cannot be read
     */
    public IncidentReader incidents(InputStream in) throws IOException {
        return new IncidentReader(DocumentInput.open(FORMAT, in, options()), null);
    }

    /**
     * Reads a file incident by incident, in memory that does not grow with the document.
     *
     * @param file the file, which stays open until the result is closed
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the file does not begin as an IODEF v2 document
     * @throws IOException if the file cannot be read
     */
    public IncidentReader incidents(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new IncidentReader(DocumentInput.open(FORMAT, in, options()), in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Reads a document, or an IODEF-Document element inside another document, incident by incident from a StAX reader.
     * The caller is responsible for the reader's safety; at the end it stands at the end tag, and it is not closed.
     *
     * @param reader a reader at the start of a document or at the start tag of IODEF-Document
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the input does not begin as an IODEF v2 document
     * @throws IOException if what the reader reads from fails
     */
    public IncidentReader incidents(XMLStreamReader reader) throws IOException {
        return new IncidentReader(DocumentInput.open(FORMAT, reader, options()), null);
    }

    /**
     * Writes a document incident by incident.
     *
     * @param header the document's attributes; its incidents, if any, are written first
     * @param out where to; flushed and not closed when the result is closed
     * @return the writer of the incidents
     * @throws MalformedInputException if the header holds what XML cannot carry; its finding has the place
     * @throws IOException if the stream cannot be written
     */
    public IncidentWriter incidentWriter(IodefDocument header, OutputStream out) throws IOException {
        return new IncidentWriter(header, output(out), this::output);
    }
}
