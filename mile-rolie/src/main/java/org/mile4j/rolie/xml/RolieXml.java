package org.mile4j.rolie.xml;

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
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.internal.xml.DocumentReader;
import org.mile4j.rolie.rules.RolieOptions;

/**
 * Reads, checks and writes feeds, entries, service and category documents in XML (RFC 8322, RFC 4287, RFC 5023).
 *
 * <p>Documents with a document type declaration are refused, nothing outside of a document is fetched, and the limits of
 * the options hold. The namespaces that RFC 8322 misprints are read and reported, and never written.
 *
 * {@snippet :
 * Reading<RolieDocument> reading = RolieXml.defaults().read(bytes);
 * reading.report().findings().forEach(System.out::println);
 * if (reading.document() instanceof Feed feed) {
 *     feed.entries().forEach(entry -> System.out.println(entry.title().orElse("")));
 * }
 * }
 *
 * @since 0.1
 */
public final class RolieXml {

    private static final RolieXml DEFAULTS = new RolieXml(RolieOptions.DEFAULT);

    private final RolieOptions options;

    private RolieXml(RolieOptions options) {
        this.options = options;
    }

    /**
     * Reading and writing with {@link RolieOptions#DEFAULT}.
     *
     * @return the entry point
     */
    public static RolieXml defaults() {
        return DEFAULTS;
    }

    /**
     * Reading and writing with options.
     *
     * @param options the options
     * @return the entry point
     */
    public static RolieXml with(RolieOptions options) {
        return new RolieXml(options);
    }

    /**
     * Reads a document.
     *
     * @param document its bytes
     * @return the document and what the checks found
     * @throws MalformedInputException if it is no document of ROLIE in well-formed XML within the limits
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
     * @throws MalformedInputException if it is no document of ROLIE in well-formed XML within the limits
     */
    public Reading<RolieDocument> read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a document and closes the stream.
     *
     * @param document the stream
     * @return the document and what the checks found
     * @throws MalformedInputException if it is no document of ROLIE in well-formed XML within the limits
     * @throws IOException if the stream fails
     */
    public Reading<RolieDocument> read(InputStream document) throws IOException {
        try (DocumentReader reader = new DocumentReader(document, options)) {
            RolieDocument read = reader.document();
            List<Finding> findings = reader.findings();
            return new Reading<>(read, report(findings, !reader.isFull()));
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
        try (InputStream in = document) {
            DocumentReader reader = new DocumentReader(in, options);
            try {
                if (reader.isFeed()) {
                    while (!reader.isFull() && reader.next().isPresent()) {
                        findings.addAll(reader.findings());
                    }
                } else {
                    reader.document();
                }
                findings.addAll(reader.findings());
                return report(findings, !reader.isFull());
            } catch (MalformedInputException e) {
                findings.addAll(reader.findings());
                findings.add(e.finding());
                return report(findings, false);
            }
        } catch (MalformedInputException e) {
            findings.add(e.finding());
            return report(findings, false);
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
     * Reads a feed entry by entry.
     *
     * @param document the stream, which the reader closes
     * @return the reader
     * @throws MalformedInputException if it is no feed
     */
    public FeedReader feed(InputStream document) {
        return new FeedReader(document, options);
    }

    /**
     * Writes a document in UTF-8. The stream is flushed and left open.
     *
     * @param document the document
     * @param out where to write it
     * @throws IOException if the stream fails
     */
    public void write(RolieDocument document, OutputStream out) throws IOException {
        try (FeedWriter writer = new FeedWriter(out)) {
            writer.document(document);
        }
    }

    /**
     * The text of a document.
     *
     * @param document the document
     * @return its XML, with a declaration
     */
    public String toXml(RolieDocument document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(document, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a feed entry by entry.
     *
     * @param head the feed, with entries or without
     * @param out where to write it; closing the writer flushes it and leaves it open
     * @return the writer
     * @throws IOException if the stream fails
     */
    public FeedWriter feed(Feed head, OutputStream out) throws IOException {
        FeedWriter writer = new FeedWriter(out);
        writer.begin(head);
        return writer;
    }
}
