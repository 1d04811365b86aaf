package org.mile4j.rolie.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.internal.json.JsonDocumentReader;
import org.mile4j.rolie.internal.json.JsonDocumentWriter;
import org.mile4j.rolie.rules.RolieOptions;

/**
 * Reads, checks and writes feeds, entries, service and category documents in JSON, in the practice that the feed profile
 * of the options names. The rules are those of the documents in XML; findings name their place by JSON Pointers.
 *
 * {@snippet :
 * RolieJson csaf = RolieJson.with(RolieOptions.DEFAULT.withFeeds(FeedProfile.CSAF));
 * csaf.validate(bytes).findings().forEach(System.out::println);
 * }
 *
 * @since 0.1
 */
public final class RolieJson {

    private static final RolieJson DEFAULTS = new RolieJson(RolieOptions.DEFAULT);

    private final RolieOptions options;

    private RolieJson(RolieOptions options) {
        this.options = options;
    }

    /**
     * Reading and writing with {@link RolieOptions#DEFAULT}.
     *
     * @return the entry point
     */
    public static RolieJson defaults() {
        return DEFAULTS;
    }

    /**
     * Reading and writing with options.
     *
     * @param options the options
     * @return the entry point
     */
    public static RolieJson with(RolieOptions options) {
        return new RolieJson(options);
    }

    /**
     * Reads a document.
     *
     * @param document its bytes
     * @return the document and what the checks found
     * @throws MalformedInputException if it is no document of ROLIE in well-formed JSON within the limits
     */
    public Reading<RolieDocument> read(byte[] document) {
        try {
            return read(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /**
     * Reads a document.
     *
     * @param document its text
     * @return the document and what the checks found
     * @throws MalformedInputException if it is no document of ROLIE in well-formed JSON within the limits
     */
    public Reading<RolieDocument> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document and closes the stream.
     *
     * @param document the stream
     * @return the document and what the checks found
     * @throws MalformedInputException if it is no document of ROLIE in well-formed JSON within the limits
     * @throws IOException if the stream fails
     */
    public Reading<RolieDocument> read(InputStream document) throws IOException {
        try (InputStream in = document;
                JsonDocumentReader reader = new JsonDocumentReader(in, options)) {
            RolieDocument read = reader.document();
            List<Finding> findings = reader.findings();
            return new Reading<>(read, report(findings, !reader.isFull()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Reads a feed entry by entry and closes the stream.
     *
     * @param document the stream
     * @param entries takes the entries
     * @return the feed without entries
     * @throws MalformedInputException if it is no feed in well-formed JSON within the limits
     * @throws IOException if the stream fails
     */
    public Feed stream(InputStream document, Consumer<Entry> entries) throws IOException {
        try (InputStream in = document;
                JsonDocumentReader reader = new JsonDocumentReader(in, options)) {
            return reader.feed(entries);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Checks a document, a feed entry by entry, in memory that does not grow with it, and closes the stream.
     *
     * @param document the stream
     * @return what the checks found; input that cannot be read on is a finding
     * @throws IOException if the stream fails
     */
    public Report validate(InputStream document) throws IOException {
        List<Finding> findings = new ArrayList<>();
        try (InputStream in = document;
                JsonDocumentReader reader = new JsonDocumentReader(in, options)) {
            boolean complete = true;
            try {
                reader.stream(entry -> findings.addAll(reader.findings()));
                findings.addAll(reader.findings());
                complete = !reader.isFull();
            } catch (MalformedInputException e) {
                findings.addAll(reader.findings());
                findings.add(e.finding());
                complete = false;
            }
            return report(findings, complete);
        } catch (MalformedInputException e) { // before anything was read
            return report(List.of(e.finding()), false);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Checks a document.
     *
     * @param document its bytes
     * @return what the checks found; input that cannot be read on is a finding
     */
    public Report validate(byte[] document) {
        try {
            return validate(new ByteArrayInputStream(document));
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory does not fail", e);
        }
    }

    /**
     * Checks a document.
     *
     * @param document its text
     * @return what the checks found; input that cannot be read on is a finding
     */
    public Report validate(String document) {
        return validate(document.getBytes(StandardCharsets.UTF_8));
    }

    private Report report(List<Finding> findings, boolean complete) {
        return new Report(findings, complete ? options.rules() : Set.of(), complete);
    }

    /**
     * Writes a document in UTF-8. The stream is flushed and left open.
     *
     * @param document the document
     * @param out where to write it
     * @throws IOException if the stream fails
     */
    public void write(RolieDocument document, OutputStream out) throws IOException {
        new JsonDocumentWriter(out, options.feeds()).document(document);
    }

    /**
     * The text of a document.
     *
     * @param document the document
     * @return its JSON
     */
    public String toJson(RolieDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
