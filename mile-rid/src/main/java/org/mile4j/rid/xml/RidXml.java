package org.mile4j.rid.xml;

import java.util.EnumSet;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.xml.XmlCodec;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.model.xml.XmlOptions;
import org.mile4j.rid.internal.message.MessageGrammar;
import org.mile4j.rid.internal.message.RidDocumentXml;
import org.mile4j.rid.internal.rules.RidChecks;
import org.mile4j.rid.message.RidDocument;

/**
 * Reads, checks and writes RID messages: RFC 6545, Sections 5, 6 and 8.
 *
 * <p>An IODEF document inside is kept as XML and checked on the way: one of v1 by its structure, one of v2 by all rules
 * of RFC 7970. A document of another format is kept and not looked into. Signatures are not verified here.
 *
 * {@snippet :
 * Reading<RidDocument> reading = RidXml.defaults().read(Path.of("report.xml"));
 * reading.report().findings().forEach(System.out::println);
 * Payload.in(reading.document()).flatMap(Payload::iodef2).map(Reading::require);
 * }
 *
 * @since 0.1
 */
public final class RidXml extends XmlCodec<RidDocument, RidXml> {

    /** The namespace of RID: RFC 6545, Section 5.4. */
    public static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-rid-2.0";

    /** 32 MiB for a message, 8 MiB for one text, 128 levels; what passes them is refused before it is held. */
    public static final XmlLimits MESSAGE_LIMITS =
            new XmlLimits(32L << 20, 8 << 20, 64 << 10, 256, 128, 5_000, 100_000, 200);

    private static final DocumentFormat<RidDocument> FORMAT = new DocumentFormat<>(
            "RID",
            NAMESPACE,
            "RID",
            "RFC6545-5.4-namespace",
            "RFC 6545, Section 5.4",
            MessageGrammar.GRAMMAR,
            RidDocumentXml::read,
            RidDocumentXml::write,
            RidChecks::table,
            EnumSet.allOf(RuleGroup.class),
            "urn:ietf:params:xml:ns:iodef-rid-1.0",
            "this is a message of RFC 6045, which RFC 6545 has replaced.",
            "Ask the sender for a message of the namespace " + NAMESPACE + ".");

    private static final RidXml DEFAULTS = new RidXml(new XmlOptions(
            XmlOptions.DEFAULT.profile(),
            XmlOptions.DEFAULT.mode(),
            XmlOptions.DEFAULT.rules(),
            MESSAGE_LIMITS,
            XmlOptions.DEFAULT.pretty(),
            XmlOptions.DEFAULT.spelling()));

    private RidXml(XmlOptions options) {
        super(FORMAT, options);
    }

    /**
     * The corrected profile, strict, all rules checked, compact output, {@link #MESSAGE_LIMITS}.
     *
     * @return the reader and writer with the default options
     */
    public static RidXml defaults() {
        return DEFAULTS;
    }

    /**
     * A reader and writer with options.
     *
     * @param options how messages are read and written
     * @return the reader and writer
     */
    public static RidXml with(XmlOptions options) {
        return new RidXml(options);
    }

    @Override
    public RidXml withOptions(XmlOptions changed) {
        return new RidXml(changed);
    }
}
