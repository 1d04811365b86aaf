package org.mile4j.interop.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/**
 * IODEF v2 documents of any encoding.
 *
 * @since 0.1.0
 */
public final class IodefDocuments {

    /** How a document is encoded. */
    public enum Encoding {
        /** XML, RFC 7970. */
        XML,
        /** JSON, RFC 8727. */
        JSON,
        /** CBOR, RFC 8727. */
        CBOR
    }

    private static final IodefXml UNCHECKED = IodefXml.defaults().rules(Set.of());
    private static final Set<RuleGroup> STRUCTURE = Set.of(RuleGroup.STRUCTURE);

    private IodefDocuments() {}

    /**
     * How a document is encoded, told by its first bytes.
     *
     * @param document the document
     * @return the encoding; XML if it is none of the others
     */
    public static Encoding encoding(byte[] document) {
        Head head = new Head(Arrays.copyOf(document, Math.min(document.length, Head.SIZE)));
        if (head.text().startsWith("{")) {
            return Encoding.JSON;
        }
        return IodefCborFormat.isMap(head) ? Encoding.CBOR : Encoding.XML;
    }

    /**
     * Reads a file, as {@link #read(InputStream)} does.
     *
     * @param file a document in any encoding
     * @param threads how many threads may read it, if it is large
     * @return its values, and for JSON and CBOR what the checks of structure found
     * @throws MalformedInputException if it cannot be read
     * @throws IOException if the file cannot be read
     */
    public static Reading<IodefDocument> read(Path file, int threads) throws IOException {
        // What is no file, as a pipe, can be read only once.
        if (threads > 1 && Files.isRegularFile(file) && isXml(file)) {
            return UNCHECKED.threads(threads).read(file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    private static boolean isXml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return encoding(in.readNBytes(Head.SIZE)) == Encoding.XML;
        }
    }

    /**
     * Reads a document, and no more of it than the limits of the readers let pass. What is wrong with JSON and CBOR is told,
     * as such documents can have what no value holds, such as members that stand twice. XML is not
     * checked, as all of it is kept in its place.
     *
     * @param in the document in any encoding, which is not closed
     * @return its values, and for JSON and CBOR what the checks of structure found
     * @throws MalformedInputException if it cannot be read
     * @throws IOException if the stream fails
     */
    public static Reading<IodefDocument> read(InputStream in) throws IOException {
        BufferedInputStream document = new BufferedInputStream(in);
        document.mark(Head.SIZE);
        byte[] head = document.readNBytes(Head.SIZE);
        document.reset();
        return switch (encoding(head)) {
            case XML -> UNCHECKED.read(document);
            case JSON -> IodefJson.defaults().rules(STRUCTURE).read(document);
            case CBOR -> IodefCbor.defaults().rules(STRUCTURE).read(document);
        };
    }
}
