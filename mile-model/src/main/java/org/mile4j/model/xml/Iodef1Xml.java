package org.mile4j.model.xml;

import java.util.EnumSet;
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

    private static final DocumentFormat<IodefDocument> FORMAT = new DocumentFormat<>(
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

    private static final Iodef1Xml DEFAULTS = new Iodef1Xml(XmlOptions.DEFAULT);

    private Iodef1Xml(XmlOptions options) {
        super(FORMAT, options);
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
        return new Iodef1Xml(options);
    }

    @Override
    public Iodef1Xml withOptions(XmlOptions changed) {
        return new Iodef1Xml(changed);
    }
}
