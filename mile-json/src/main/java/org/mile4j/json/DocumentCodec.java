package org.mile4j.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamWriteException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mile4j.json.internal.codec.DocOut;
import org.mile4j.json.internal.token.AnyOut;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.internal.file.WholeFile;
import org.mile4j.model.internal.rules.FindingSink;
import org.mile4j.model.iodef.IodefDocument;

/**
 * What the readers and writers of JSON and CBOR have in common.
 *
 * <p>Documents are read within {@link JsonLimits}. Streams that a caller passes are not closed. Instances are immutable and
 * may be used by several threads at once.
 *
 * @param <S> the reader and writer itself
 * @since 0.1
 */
public abstract class DocumentCodec<S extends DocumentCodec<S>> extends Configured<S> {

    private static final Set<RuleGroup> ALL = Set.copyOf(EnumSet.allOf(RuleGroup.class));
    private static final Report NOTHING_LOST = new Report(List.of(), ALL, true);

    private final boolean binary;

    DocumentCodec(JsonOptions options, boolean binary) {
        super(options);
        this.binary = binary;
    }

    abstract JsonParser parser(InputStream in) throws IOException;

    abstract JsonParser parser(byte[] bytes) throws IOException;

    abstract TokenOut tokens(OutputStream out) throws IOException;

    // ---- reading ----------------------------------------------------------------------------------------------------

    /**
     * Reads a document to its end.
     *
     * @param in the bytes
     * @return the document and what the checks found
     * @throws MalformedInputException if the input is not well-formed, is no object, or passes a limit
     * @throws IOException if the stream cannot be read
     */
    public Reading<IodefDocument> read(InputStream in) throws IOException {
        return read(() -> parser(in));
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
        return JsonSource.inMemory(() -> read(() -> parser(bytes)));
    }

    /**
     * Reads a document, or a value inside another document, from a Jackson parser. The caller is responsible for the
     * parser's limits; it is left at the end of the object and not closed.
     *
     * @param parser a parser before or at the start of the object
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws IOException if what the parser reads from fails
     */
    public Reading<IodefDocument> read(JsonParser parser) throws IOException {
        return new JsonSource(parser, options(), settings(), binary, false).readDocument();
    }

    Reading<IodefDocument> read(JsonSource.Step<JsonParser> opening) throws IOException {
        try (JsonSource source = open(opening)) {
            return source.readDocument();
        }
    }

    private JsonSource open(JsonSource.Step<JsonParser> opening) throws IOException {
        return JsonSource.open(opening, options(), settings(), binary);
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

    // ---- checking ---------------------------------------------------------------------------------------------------

    /**
     * Checks a document. What cannot be read is a finding of the report as well.
     *
     * @param in the bytes
     * @return the findings; {@linkplain Report#complete() not complete} if the input could not be read to its end
     * @throws IOException if the stream cannot be read
     */
    public Report validate(InputStream in) throws IOException {
        return validate(() -> parser(in));
    }

    /**
     * Checks a document in a file.
     *
     * @param file the file
     * @return the findings, as {@link #validate(InputStream)}
     * @throws IOException if the file cannot be read
     */
    public Report validate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return validate(in);
        }
    }

    /**
     * Checks a document in memory.
     *
     * @param bytes the document
     * @return the findings, as {@link #validate(InputStream)}
     */
    public Report validate(byte[] bytes) {
        return JsonSource.inMemory(() -> validate(() -> parser(bytes)));
    }

    /**
     * Checks values as they would be written; the places of the findings have a path alone. What RFC 8727 has no room for
     * and what cannot be written are findings as well.
     *
     * @param document the document
     * @return the findings; {@linkplain Report#complete() not complete} if the document cannot be written
     */
    public Report validate(IodefDocument document) {
        try {
            Encoded encoded = encode(document);
            Report written = validate(encoded.bytes()).withoutLines();
            Set<Finding> findings = new LinkedHashSet<>(encoded.report().findings());
            findings.addAll(written.findings());
            return new Report(
                    List.copyOf(findings),
                    written.checked(),
                    written.complete() && encoded.report().complete());
        } catch (MalformedInputException e) {
            return new Report(List.of(e.finding()), Set.of(), false);
        }
    }

    Report validate(JsonSource.Step<JsonParser> opening) throws IOException {
        return JsonSource.validate(opening, options(), settings(), binary);
    }

    // ---- incident by incident ---------------------------------------------------------------------------------------

    /**
     * Reads a document incident by incident, in memory that does not grow with the document.
     *
     * @param in the bytes; the caller closes the stream after the result
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the input does not begin as a document
     * @throws IOException if the stream cannot be read
     */
    public JsonIncidentReader incidents(InputStream in) throws IOException {
        return JsonIncidentReader.open(open(() -> parser(in)), () -> {});
    }

    /**
     * Reads a file incident by incident, in memory that does not grow with the document.
     *
     * @param file the file, which stays open until the result is closed
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the file does not begin as a document
     * @throws IOException if the file cannot be read
     */
    public JsonIncidentReader incidents(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return JsonIncidentReader.open(open(() -> parser(in)), in);
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * Writes a document incident by incident.
     *
     * @param header the document's attributes; its incidents, if any, are written first
     * @param out where to; flushed and not closed when the result is closed
     * @return the writer of the incidents
     * @throws IOException if the stream cannot be written
     */
    public JsonIncidentWriter incidentWriter(IodefDocument header, OutputStream out) throws IOException {
        return new JsonIncidentWriter(header, tokens(out), this);
    }

    // ---- writing ----------------------------------------------------------------------------------------------------

    /**
     * Writes a document.
     *
     * @param document the document
     * @param out where to; flushed and not closed
     * @return what RFC 8727 has no room for; empty when the whole document was written
     * @throws MalformedInputException if a text is no Unicode, half of a surrogate pair, or values are nested too deep
     * @throws IOException if the stream cannot be written
     */
    public Report write(IodefDocument document, OutputStream out) throws IOException {
        TokenOut tokens = tokens(out);
        Report report = write(document, tokens);
        tokens.close();
        return report;
    }

    /**
     * Writes a document to a file, replacing what is there: a new file is written beside it and moved into its place, so
     * that what was there stays if writing fails. Links stay too, and so do permissions. Directly written, so that a
     * failure leaves a part of the document, are devices and pipes, what is named below {@code /dev} or {@code /proc},
     * files with several names or of another owner, and files in folders that take no new ones.
     *
     * @param document the document
     * @param file the file, which is replaced
     * @return what RFC 8727 has no room for; empty when the whole document was written
     * @throws MalformedInputException if a text is no Unicode, half of a surrogate pair, or values are nested too deep
     * @throws IOException if the file cannot be written
     */
    public Report write(IodefDocument document, Path file) throws IOException {
        return WholeFile.write(file, out -> write(document, out));
    }

    /**
     * Writes a document as a value to a Jackson generator, which is not flushed.
     *
     * @param document the document
     * @param generator the generator, where a value may stand
     * @return what RFC 8727 has no room for; empty when the whole document was written
     * @throws MalformedInputException if a text is no Unicode, half of a surrogate pair, or values are nested too deep
     * @throws IOException if what the generator writes to fails
     */
    public Report write(IodefDocument document, JsonGenerator generator) throws IOException {
        return write(document, new AnyOut(generator));
    }

    private Report write(IodefDocument document, TokenOut tokens) throws IOException {
        FindingSink lost = new FindingSink(options().limits().maxFindings());
        try {
            new DocOut(tokens, settings(), lost).write(JsonSource.DOCUMENT, document);
        } catch (StreamWriteException | StreamConstraintsException e) {
            throw JsonSource.unwritable(e, binary, place(document));
        }
        return lost.isEmpty() ? NOTHING_LOST : lost.report(ALL);
    }

    /** The path to what cannot be written of a document. */
    String place(IodefDocument document) throws IOException {
        return DocOut.place(JsonSource.DOCUMENT, document, settings(), nowhere());
    }

    /** Writes to nowhere, to find the place of what cannot be written. */
    TokenOut nowhere() throws IOException {
        return tokens(OutputStream.nullOutputStream());
    }

    /**
     * Writes a document to memory.
     *
     * @param document the document
     * @return the bytes, and what RFC 8727 has no room for
     */
    public Encoded encode(IodefDocument document) {
        return JsonSource.inMemory(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Report report = write(document, out);
            return new Encoded(out.toByteArray(), report);
        });
    }

    /**
     * Writes a document to memory, whole.
     *
     * @param document the document
     * @return the bytes
     * @throws RuleViolationException if RFC 8727 has no room for something; {@link #lossless(boolean)} makes room,
     *     {@link #encode} goes on without it
     */
    public byte[] toBytes(IodefDocument document) {
        return encode(document).require();
    }
}
