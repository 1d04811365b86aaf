package org.mile4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.mile4j.json.internal.token.AnyOut;
import org.mile4j.json.internal.token.TextOut;
import org.mile4j.json.internal.token.TokenOut;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Reads, checks and writes IODEF documents in JSON (RFC 8727).
 *
 * <p>An instance is a set of options; it is immutable and may be used by several threads at once.
 *
 * {@snippet :
 * IodefJson json = IodefJson.defaults();
 * Reading<IodefDocument> reading = json.read(Path.of("incident.json"));
 * reading.report().findings().forEach(System.out::println);
 * IodefDocument document = reading.require();
 * String text = json.pretty(true).toText(document);
 * }
 *
 * <p>A document that came from XML may hold what JSON has no room for: {@link #write} reports it, {@link #toBytes} refuses
 * it, and {@link #lossless} carries it.
 *
 * @since 0.1
 */
public final class IodefJson extends DocumentCodec<IodefJson> {

    /** The media type; RFC 8727 registers none of its own. */
    public static final String MEDIA_TYPE = "application/json";

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final IodefJson DEFAULTS = new IodefJson(JsonOptions.DEFAULT);
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final JsonFactory factory;

    private IodefJson(JsonOptions options) {
        super(options, false);
        factory = Factories.json(options.limits());
    }

    /**
     * The corrected profile, strict, structure and semantics checked, compact output, members of RFC 8727 only.
     *
     * @return the reader and writer with the default options
     */
    public static IodefJson defaults() {
        return DEFAULTS;
    }

    /**
     * A reader and writer with options.
     *
     * @param options how documents are read and written
     * @return the reader and writer
     */
    public static IodefJson with(JsonOptions options) {
        return new IodefJson(options);
    }

    @Override
    public IodefJson withOptions(JsonOptions changed) {
        return new IodefJson(changed);
    }

    /**
     * The same with pretty or compact output.
     *
     * @param pretty whether members are written on lines of their own
     * @return a new instance
     */
    public IodefJson pretty(boolean pretty) {
        return withOptions(options().withPretty(pretty));
    }

    /**
     * Reads a document from text.
     *
     * @param json the document
     * @return the document and what the checks found
     * @throws MalformedInputException as {@link #read(InputStream)}
     */
    public Reading<IodefDocument> read(String json) {
        return JsonSource.inMemory(() -> read(() -> parser(json)));
    }

    /**
     * Reads a document from text that must be free of errors.
     *
     * @param json the document
     * @return the document
     * @throws MalformedInputException as {@link #read(InputStream)}
     * @throws RuleViolationException if the checks find an error
     */
    public IodefDocument require(String json) {
        return read(json).require();
    }

    /**
     * Checks a document in text.
     *
     * @param json the document
     * @return the findings, as {@link #validate(InputStream)}
     */
    public Report validate(String json) {
        return JsonSource.inMemory(() -> validate(() -> parser(json)));
    }

    /**
     * Writes a document as text, whole.
     *
     * @param document the document
     * @return the text
     * @throws RuleViolationException as {@link #toBytes}
     */
    public String toText(IodefDocument document) {
        return new String(toBytes(document), StandardCharsets.UTF_8);
    }

    @Override
    JsonParser parser(InputStream in) throws IOException {
        return factory.createParser(in);
    }

    /**
     * What is in memory is not read piece by piece, by which Jackson measures a document; and Jackson passes over a mark
     * of the byte order in bytes alone.
     */
    private JsonParser parser(String json) throws IOException {
        factory.streamReadConstraints().validateDocumentLength(json.length());
        return factory.createParser(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
    }

    @Override
    JsonParser parser(byte[] bytes) throws IOException {
        factory.streamReadConstraints().validateDocumentLength(bytes.length);
        return factory.createParser(bytes);
    }

    @Override
    TokenOut tokens(OutputStream out) throws IOException {
        if (!options().pretty()) {
            return new TextOut(out, factory);
        }
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        JsonGenerator generator = factory.createGenerator(out);
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(lines).withArrayIndenter(lines));
        return new AnyOut(generator);
    }
}
