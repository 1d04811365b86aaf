package org.mile4j.model.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.XmlFormat;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.internal.file.WholeFile;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.internal.xml.StaxSink;
import org.mile4j.model.internal.xml.Utf8Sink;
import org.mile4j.model.internal.xml.WrittenPlace;
import org.mile4j.model.internal.xml.WrittenSpelling;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;

/**
 * What the readers and writers of all document formats have in common.
 *
 * <p>Documents are read without document type definitions, without external entities, without fetching any schema, and
 * within {@link XmlLimits}. Input streams that a caller passes are not closed. Instances are immutable and may be used by
 * several threads at once.
 *
 * @param <D> the document class
 * @param <S> the reader and writer itself
 * @since 0.1
 */
public abstract class XmlCodec<D, S extends XmlCodec<D, S>> extends XmlSettings<S> {

    private final DocumentFormat<D> format;
    private final Optional<LargeDocuments<D, ?>> large;

    /**
     * For the formats of this library and of those that build on it; a format cannot be made elsewhere.
     *
     * @param format what sets the format apart
     * @param options how documents are read and written
     */
    protected XmlCodec(XmlFormat<D> format, XmlOptions options) {
        super(options);
        this.format = (DocumentFormat<D>) format;
        this.large = Optional.empty();
    }

    /** For a format whose documents are read and written in pieces where they are large. */
    XmlCodec(DocumentFormat<D> format, XmlOptions options, IncidentParts<D, ?> parts, PieceSizes sizes) {
        super(options);
        this.format = format;
        this.large = Optional.of(new LargeDocuments<>(format, parts, sizes));
    }

    DocumentFormat<D> format() {
        return format;
    }

    // ---- reading --------------------------------------------------------------------------------------------------

    /**
     * Reads a document to its end.
     *
     * @param in the bytes; UTF-8, UTF-16 or what the XML declaration says
     * @return the document and what the checks found
     * @throws MalformedInputException if the input is not a well-formed XML document with the root of this format, or
     *     passes a limit
     * @throws IOException if the stream cannot be read
     */
    public Reading<D> read(InputStream in) throws IOException {
        try (DocumentInput<D> input = DocumentInput.open(format, in, options())) {
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
    public Reading<D> read(Path file) throws IOException {
        Optional<Reading<D>> inPieces = inPieces(file, true);
        if (inPieces.isPresent()) {
            return inPieces.get();
        }
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
    public Reading<D> read(byte[] bytes) {
        Optional<Reading<D>> inPieces = inPieces(bytes, true);
        if (inPieces.isPresent()) {
            return inPieces.get();
        }
        try (DocumentInput<D> input = DocumentInput.open(format, bytes, options())) {
            return input.readDocument();
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
    public Reading<D> read(String xml) {
        try (DocumentInput<D> input = DocumentInput.open(format, xml, options())) {
            return input.readDocument();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /**
     * Reads a document, or its root element inside another document, from a StAX reader. The caller is
     * responsible for the reader's safety and limits on single tokens; the reader is left at the end tag.
     *
     * @param reader a namespace-aware reader at the start of a document or at the start tag of the root element
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     */
    public Reading<D> read(XMLStreamReader reader) {
        try (DocumentInput<D> input = DocumentInput.open(format, reader, options())) {
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
    public D require(InputStream in) throws IOException {
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
    public D require(Path file) throws IOException {
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
    public D require(byte[] bytes) {
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
    public D require(String xml) {
        return read(xml).require();
    }

    private Optional<Reading<D>> inPieces(Path file, boolean keeping) {
        return large.isPresent() ? large.get().read(file, options(), keeping) : Optional.empty();
    }

    private Optional<Reading<D>> inPieces(byte[] bytes, boolean keeping) {
        return large.isPresent() ? large.get().read(bytes, options(), keeping) : Optional.empty();
    }

    // ---- checking -------------------------------------------------------------------------------------------------

    /**
     * Checks a document. What cannot be read is a finding of the report as well.
     *
     * @param in the bytes
     * @return the findings; {@linkplain Report#complete() not complete} if the input could not be read to its end, or was not
     *     as there are more than the limits let it keep
     * @throws IOException if the stream cannot be read
     */
    public Report validate(InputStream in) throws IOException {
        try (DocumentInput<D> input = DocumentInput.open(format, in, options())) {
            return check(input);
        } catch (MalformedInputException e) {
            return unread(e);
        }
    }

    /**
     * Checks a document in a file.
     *
     * @param file the file
     * @return the findings
     * @throws IOException if the file cannot be read
     */
    public Report validate(Path file) throws IOException {
        Optional<Reading<D>> inPieces = inPieces(file, false);
        if (inPieces.isPresent()) {
            return inPieces.get().report();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return validate(in);
        }
    }

    /**
     * Checks a document in text. An encoding in the XML declaration is ignored: text has none.
     *
     * @param xml the document
     * @return the findings
     */
    public Report validate(String xml) {
        try (DocumentInput<D> input = DocumentInput.open(format, xml, options())) {
            return check(input);
        } catch (MalformedInputException e) {
            return unread(e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /**
     * Checks a document in memory.
     *
     * @param bytes the document
     * @return the findings
     */
    public Report validate(byte[] bytes) {
        Optional<Reading<D>> inPieces = inPieces(bytes, false);
        if (inPieces.isPresent()) {
            return inPieces.get().report();
        }
        try (DocumentInput<D> input = DocumentInput.open(format, bytes, options())) {
            return check(input);
        } catch (MalformedInputException e) {
            return unread(e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /**
     * Checks values as they would be written; the places of the findings have a path and no line. What cannot be written is
     * a finding as well.
     *
     * @param document the document
     * @return the findings; {@linkplain Report#complete() not complete} if the document cannot be written
     */
    public Report validate(D document) {
        try {
            return validate(pretty(false).toBytes(document)).withoutLines();
        } catch (MalformedInputException e) {
            return unread(e);
        }
    }

    /** That a document cannot be read to its end is one of its findings. */
    private Report check(DocumentInput<D> input) throws IOException {
        try {
            return large.isPresent()
                    ? large.get().check(input)
                    : input.readDocument().report();
        } catch (MalformedInputException e) {
            return input.brokenOff(e);
        }
    }

    private static Report unread(MalformedInputException e) {
        return new Report(List.of(e.finding()), Set.of(), false);
    }

    // ---- writing --------------------------------------------------------------------------------------------------

    /**
     * Writes a document as UTF-8 with an XML declaration. Nothing is added: no defaults, no attributes.
     *
     * @param document the document
     * @param out where to; flushed, not closed
     * @throws MalformedInputException if a value holds a character that XML cannot carry; its finding has the place
     * @throws IOException if the stream cannot be written
     */
    public void write(D document, OutputStream out) throws IOException {
        try {
            if (large.isPresent() && large.get().write(document, out, options(), this::output)) {
                return;
            }
            XmlOut xml = output(out);
            xml.declaration();
            write(document, xml);
            xml.flush();
        } catch (MalformedInputException e) {
            throw placed(e, document);
        }
    }

    private void write(D document, XmlOut out) throws IOException {
        format.writer().write(out, XmlName.of(format.root()), document);
    }

    private MalformedInputException placed(MalformedInputException e, D document) {
        return WrittenPlace.of(e, nowhere -> write(document, output(nowhere)));
    }

    XmlOut output(WrittenPlace nowhere) {
        return new XmlOut(nowhere, format.namespace(), false, spelling(options()));
    }

    /**
     * Writes a document into a file, replacing what is there: a new file is written beside it and moved into its place, so
     * that what was there stays if writing fails. Links stay too, and so do permissions. Directly written, so that a
     * failure leaves a part of the document, are devices and pipes, what is named below {@code /dev} or {@code /proc},
     * files with several names or of another owner, and files in folders that take no new ones.
     *
     * @param document the document
     * @param file the file
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     * @throws IOException if the file cannot be written
     */
    public void write(D document, Path file) throws IOException {
        WholeFile.write(file, out -> {
            write(document, out);
            return file;
        });
    }

    /**
     * Writes a document as an element of another document. It is the writer that escapes: that of the JDK leaves carriage
     * returns as they are, and in attributes tabs and line feeds as well, so that they are read as other white space.
     *
     * @param document the document
     * @param writer where to; not flushed and not closed
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     * @throws IOException if the writer fails
     */
    public void write(D document, XMLStreamWriter writer) throws IOException {
        XmlOut xml =
                new XmlOut(new StaxSink(writer), format.namespace(), options().pretty(), spelling(options()));
        try {
            write(document, xml);
        } catch (MalformedInputException e) {
            throw placed(e, document);
        }
    }

    XmlOut output(OutputStream out) {
        boolean version1 = format.namespace().equals(IodefVersion.V1.namespace());
        return new XmlOut(
                new Utf8Sink(out, version1), format.namespace(), options().pretty(), spelling(options()));
    }

    private static WrittenSpelling spelling(XmlOptions options) {
        return switch (options.spelling()) {
            case KEEP -> WrittenSpelling.KEEP;
            case CORRECTED -> WrittenSpelling.CORRECTED;
            case LITERAL -> WrittenSpelling.LITERAL;
        };
    }

    /**
     * A document as UTF-8.
     *
     * @param document the document
     * @return the bytes, with an XML declaration
     * @throws MalformedInputException if a value holds a character that XML cannot carry
     */
    public byte[] toBytes(D document) {
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
    public String toXml(D document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }
}
