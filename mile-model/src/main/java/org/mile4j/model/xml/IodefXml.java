package org.mile4j.model.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.internal.iodef.IodefDocumentXml;
import org.mile4j.model.internal.xml.StaxSink;
import org.mile4j.model.internal.xml.Utf8Sink;
import org.mile4j.model.internal.xml.XmlOut;
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
public final class IodefXml {

    /** The namespace of IODEF v2: RFC 7970, Section 4.2. */
    public static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-2.0";

    private static final IodefXml DEFAULTS = new IodefXml(XmlOptions.DEFAULT);

    private final XmlOptions options;

    private IodefXml(XmlOptions options) {
        this.options = options;
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
        return new IodefXml(Objects.requireNonNull(options, "options"));
    }

    /**
     * The options of this instance.
     *
     * @return the options
     */
    public XmlOptions options() {
        return options;
    }

    // ---- options --------------------------------------------------------------------------------------------------

    /**
     * The same with another profile.
     *
     * @param profile the reading of the RFC that holds
     * @return a new instance
     */
    public IodefXml profile(Profile profile) {
        return with(new XmlOptions(
                profile, options.mode(), options.rules(), options.limits(), options.pretty(), options.spelling()));
    }

    /**
     * The same with another mode.
     *
     * @param mode what to think of the unknown
     * @return a new instance
     */
    public IodefXml mode(Mode mode) {
        return with(new XmlOptions(
                options.profile(), mode, options.rules(), options.limits(), options.pretty(), options.spelling()));
    }

    /**
     * The same with other groups of rules.
     *
     * @param rules the groups to check; an empty set reads without any check
     * @return a new instance
     */
    public IodefXml rules(Set<RuleGroup> rules) {
        return with(new XmlOptions(
                options.profile(), options.mode(), rules, options.limits(), options.pretty(), options.spelling()));
    }

    /**
     * The same with other limits.
     *
     * @param limits how large a document may be
     * @return a new instance
     */
    public IodefXml limits(XmlLimits limits) {
        return with(new XmlOptions(
                options.profile(), options.mode(), options.rules(), limits, options.pretty(), options.spelling()));
    }

    /**
     * The same with pretty or compact output.
     *
     * @param pretty whether elements are written on lines of their own
     * @return a new instance
     */
    public IodefXml pretty(boolean pretty) {
        return with(new XmlOptions(
                options.profile(), options.mode(), options.rules(), options.limits(), pretty, options.spelling()));
    }

    /**
     * The same with another spelling.
     *
     * @param spelling which spelling is written where the texts of the RFC differ
     * @return a new instance
     */
    public IodefXml spelling(Spelling spelling) {
        return with(new XmlOptions(
                options.profile(), options.mode(), options.rules(), options.limits(), options.pretty(), spelling));
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    /**
     * Reads a document to its end.
     *
     * @param in the bytes; UTF-8, UTF-16 or what the XML declaration says
     * @return the document and what the checks found
     * @throws MalformedInputException if the input is not a well-formed XML document with an IODEF v2 root, or passes a
     *     limit
     * @throws IOException if the stream cannot be read
     */
    public Reading<IodefDocument> read(InputStream in) throws IOException {
        try (DocumentInput input = DocumentInput.open(in, options)) {
            return input.readDocument();
        }
    }

    /**
     * Reads a document from a file.
     *
     * @param file the file
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws IOException if the file cannot be read
     */
    public Reading<IodefDocument> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    /**
     * Reads a document from memory.
     *
     * @param bytes the document
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     */
    public Reading<IodefDocument> read(byte[] bytes) {
        try {
            return read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /**
     * Reads a document from text. An encoding in the XML declaration is ignored: text has none.
     *
     * @param xml the document
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     */
    public Reading<IodefDocument> read(String xml) {
        try (DocumentInput input = DocumentInput.open(xml, options)) {
            return input.readDocument();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /**
     * Reads a document, or an IODEF-Document element inside another document, from a StAX reader. The caller is
     * responsible for the reader's safety and limits on single tokens; the reader is left at the end tag.
     *
     * @param reader a reader at the start of a document or at the start tag of IODEF-Document
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     */
    public Reading<IodefDocument> read(XMLStreamReader reader) {
        try (DocumentInput input = DocumentInput.open(reader, options)) {
            return input.readDocument();
        } catch (IOException e) {
            throw new UncheckedIOException("the reader failed", e);
        }
    }

    /**
     * Reads a document that must be free of errors.
     *
     * @param in the bytes
     * @return the document
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws RuleViolationException if the checks find an error
     * @throws IOException if the stream cannot be read
     */
    public IodefDocument require(InputStream in) throws IOException {
        return read(in).require();
    }

    /**
     * Reads a document from a file that must be free of errors.
     *
     * @param file the file
     * @return the document
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws RuleViolationException if the checks find an error
     * @throws IOException if the file cannot be read
     */
    public IodefDocument require(Path file) throws IOException {
        return read(file).require();
    }

    /**
     * Reads a document from memory that must be free of errors.
     *
     * @param bytes the document
     * @return the document
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws RuleViolationException if the checks find an error
     */
    public IodefDocument require(byte[] bytes) {
        return read(bytes).require();
    }

    /**
     * Reads a document from text that must be free of errors.
     *
     * @param xml the document
     * @return the document
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws RuleViolationException if the checks find an error
     */
    public IodefDocument require(String xml) {
        return read(xml).require();
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
        return new IncidentReader(DocumentInput.open(in, options), () -> {});
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
            return new IncidentReader(DocumentInput.open(in, options), in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    // ---- checking -------------------------------------------------------------------------------------------------

    /**
     * Checks a document. What cannot be read is a finding of the report as well.
     *
     * @param in the bytes
     * @return the findings; {@linkplain Report#complete() not complete} if the input could not be read to its end
     * @throws IOException if the stream cannot be read
     */
    public Report validate(InputStream in) throws IOException {
        DocumentInput input = null;
        try {
            input = DocumentInput.open(in, options);
            return input.readDocument().report();
        } catch (MalformedInputException e) {
            return stopped(input, e);
        } finally {
            if (input != null) {
                input.close();
            }
        }
    }

    private static Report stopped(DocumentInput input, MalformedInputException e) {
        List<Finding> before = input == null ? List.of() : input.findings();
        List<Finding> all = new java.util.ArrayList<>(before);
        all.add(e.finding());
        return new Report(all, EnumSet.noneOf(RuleGroup.class), false);
    }

    /**
     * Checks a document in memory.
     *
     * @param bytes the document
     * @return the findings
     */
    public Report validate(byte[] bytes) {
        try {
            return validate(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /**
     * Checks values as they would be written; the places of the findings have a path and no line.
     *
     * @param document the document
     * @return the findings
     */
    public Report validate(IodefDocument document) {
        Report report = validate(pretty(false).toBytes(document));
        List<Finding> findings = report.findings().stream()
                .map(f -> new Finding(
                        f.rule(),
                        f.severity(),
                        f.section(),
                        Location.ofPath(f.location().path()),
                        f.message(),
                        f.hint()))
                .toList();
        return new Report(findings, report.checked(), report.complete());
    }

    // ---- writing --------------------------------------------------------------------------------------------------

    /**
     * Writes a document as UTF-8 with an XML declaration. Nothing is added: no defaults, no attributes.
     *
     * @param document the document
     * @param out where to; flushed, not closed
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     * @throws IOException if the stream cannot be written
     */
    public void write(IodefDocument document, OutputStream out) throws IOException {
        XmlOut xml = output(out);
        xml.declaration();
        IodefDocumentXml.write(xml, "IODEF-Document", document);
        xml.flush();
    }

    /**
     * Writes a document into a file, replacing what is there.
     *
     * @param document the document
     * @param file the file
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     * @throws IOException if the file cannot be written
     */
    public void write(IodefDocument document, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(document, out);
        }
    }

    /**
     * Writes a document as an element of another document.
     *
     * @param document the document
     * @param writer where to; not flushed and not closed
     * @throws IOException if the writer fails
     */
    public void write(IodefDocument document, XMLStreamWriter writer) throws IOException {
        XmlOut xml = new XmlOut(new StaxSink(writer), NAMESPACE, options.pretty(), spelling(options));
        IodefDocumentXml.write(xml, "IODEF-Document", document);
    }

    /**
     * Writes a document incident by incident.
     *
     * @param header the document's attributes; its incidents, if any, are written first
     * @param out where to; flushed and not closed when the result is closed
     * @return the writer of the incidents
     * @throws IOException if the stream cannot be written
     */
    public IncidentWriter incidentWriter(IodefDocument header, OutputStream out) throws IOException {
        return new IncidentWriter(header, output(out));
    }

    private XmlOut output(OutputStream out) {
        return new XmlOut(new Utf8Sink(out), NAMESPACE, options.pretty(), spelling(options));
    }

    private static XmlOut.Spelling spelling(XmlOptions options) {
        return switch (options.spelling()) {
            case KEEP -> XmlOut.Spelling.KEEP;
            case CORRECTED -> XmlOut.Spelling.CORRECTED;
            case LITERAL -> XmlOut.Spelling.LITERAL;
        };
    }

    /**
     * A document as UTF-8.
     *
     * @param document the document
     * @return the bytes, with an XML declaration
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     */
    public byte[] toBytes(IodefDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        try {
            write(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }

    /**
     * A document as text.
     *
     * @param document the document
     * @return the text, with an XML declaration
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     */
    public String toXml(IodefDocument document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }
}
