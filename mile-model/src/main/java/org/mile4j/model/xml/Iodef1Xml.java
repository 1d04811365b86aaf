package org.mile4j.model.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.internal.iodef1.IodefDocumentXml;
import org.mile4j.model.internal.iodef1.rules.Iodef1Checks;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.iodef1.IodefDocument;

/**
 * Reads, checks and writes IODEF v1 documents in XML (RFC 5070).
 *
 * <p>It is used as {@link IodefXml} is. The group of rules {@code GUIDANCE} is about v2 only and not known here.
 *
 * @since 0.1
 */
public final class Iodef1Xml extends XmlCodec<IodefDocument, Iodef1Xml> {

    /** The namespace of IODEF v1: RFC 5070, Section 4.2. */
    public static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-1.0";

    static final DocumentFormat<IodefDocument> FORMAT = new DocumentFormat<>(
            "IODEF v1",
            NAMESPACE,
            "IODEF-Document",
            "RFC5070-4.2-namespace",
            "RFC 5070, Section 4.2",
            Iodef1Grammar.GRAMMAR,
            IodefDocumentXml::read,
            IodefDocumentXml::write,
            Iodef1Checks::table,
            EnumSet.of(RuleGroup.STRUCTURE, RuleGroup.SEMANTICS),
            "urn:ietf:params:xml:ns:iodef-2.0",
            "this is an IODEF v2 document (RFC 7970), not IODEF v1.",
            "Read it as v2.");

    private static final Iodef1Xml DEFAULTS = new Iodef1Xml(XmlOptions.DEFAULT, PieceSizes.DEFAULT);

    private final PieceSizes sizes;

    private Iodef1Xml(XmlOptions options, PieceSizes sizes) {
        super(FORMAT, options, new Iodef1Parts(), sizes);
        this.sizes = sizes;
    }

    /**
     * The corrected profile, strict, all rules checked, compact output.
     *
     * @return the reader and writer with the default options
     */
    public static Iodef1Xml defaults() {
        return DEFAULTS;
    }

    /**
     * A reader and writer with options.
     *
     * @param options how documents are read and written
     * @return the reader and writer
     */
    public static Iodef1Xml with(XmlOptions options) {
        return new Iodef1Xml(options, PieceSizes.DEFAULT);
    }

    /** The same with other sizes of pieces. */
    Iodef1Xml pieces(PieceSizes changed) {
        return new Iodef1Xml(options(), changed);
    }

    @Override
    public Iodef1Xml withOptions(XmlOptions changed) {
        return new Iodef1Xml(changed, sizes);
    }

    /**
     * Reads a document incident by incident, in memory that does not grow with the document.
     *
     * @param in the bytes; the caller closes the stream after the result
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the input does not begin as an IODEF v1 document
     * @throws IOException if the stream cannot be read
     */
    public Incident1Reader incidents(InputStream in) throws IOException {
        return new Incident1Reader(DocumentInput.open(FORMAT, in, options()), null);
    }

    /**
     * Reads a file incident by incident, in memory that does not grow with the document.
     *
     * @param file the file, which stays open until the result is closed
     * @return the incidents to come, with the document's attributes at hand
     * @throws MalformedInputException if the file does not begin as an IODEF v1 document
     * @throws IOException if the file cannot be read
     */
    public Incident1Reader incidents(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            return new Incident1Reader(DocumentInput.open(FORMAT, in, options()), in);
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
     * @throws MalformedInputException if the input does not begin as an IODEF v1 document
     * @throws IOException if what the reader reads from fails
     */
    public Incident1Reader incidents(XMLStreamReader reader) throws IOException {
        return new Incident1Reader(DocumentInput.open(FORMAT, reader, options()), null);
    }
}
