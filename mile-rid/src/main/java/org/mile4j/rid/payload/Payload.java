package org.mile4j.rid.payload;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.Reading;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.SchemaId;
import org.mile4j.rid.message.SchemaVersion;

/**
 * The document inside a RID message, as the XML that it came as: RFC 6545, Sections 5.1.1 and 5.6.
 *
 * <p>The XML is kept to the letter, because detached signatures of other parties may cover parts of it. A message has
 * one document or none; what the library does not know is passed on unread.
 *
 * @param element the root element of the document
 * @since 0.1
 */
public record Payload(XmlElement element) {

    private static final String ENCRYPTION = "http://www.w3.org/2001/04/xmlenc#";

    /**
     * Checks that there is an element.
     *
     * @param element the root element of the document
     */
    public Payload {
        Objects.requireNonNull(element, "element");
    }

    /**
     * An IODEF v2 document.
     *
     * @param document the document
     * @return the payload
     */
    public static Payload of(org.mile4j.model.iodef.IodefDocument document) {
        return new Payload(XmlElement.parse(IodefXml.defaults().toXml(document)));
    }

    /**
     * An IODEF v1 document.
     *
     * @param document the document
     * @return the payload
     */
    public static Payload of(org.mile4j.model.iodef1.IodefDocument document) {
        return new Payload(XmlElement.parse(Iodef1Xml.defaults().toXml(document)));
    }

    /**
     * The document inside a message.
     *
     * @param message the message
     * @return the document, or nothing if the message has none
     */
    public static Optional<Payload> in(RidDocument message) {
        return message.policy()
                .flatMap(RidPolicy::reportSchema)
                .flatMap(ReportSchema::xmlDocument)
                .flatMap(document -> elements(document).stream().findFirst())
                .map(Payload::new);
    }

    private static List<XmlElement> elements(ExtensionType document) {
        return document.content().stream()
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    /**
     * What the document is, by the name of its root element.
     *
     * @return the format
     */
    public PayloadFormat format() {
        boolean iodef = element.localName().equals("IODEF-Document");
        if (iodef && element.namespace().equals(Iodef1Xml.NAMESPACE)) {
            return PayloadFormat.IODEF_1;
        }
        if (iodef && element.namespace().equals(IodefXml.NAMESPACE)) {
            return PayloadFormat.IODEF_2;
        }
        boolean encrypted = element.localName().equals("EncryptedData")
                && element.namespace().equals(ENCRYPTION);
        return encrypted ? PayloadFormat.ENCRYPTED : PayloadFormat.OTHER;
    }

    /**
     * The document as values of IODEF v1.
     *
     * @return the document and what the checks found, or nothing if it is something else
     */
    public Optional<Reading<org.mile4j.model.iodef1.IodefDocument>> iodef1() {
        return format() == PayloadFormat.IODEF_1
                ? Optional.of(Iodef1Xml.defaults().read(element.reader()))
                : Optional.empty();
    }

    /**
     * The document as values of IODEF v2.
     *
     * @return the document and what the checks found, or nothing if it is something else
     */
    public Optional<Reading<org.mile4j.model.iodef.IodefDocument>> iodef2() {
        return format() == PayloadFormat.IODEF_2
                ? Optional.of(IodefXml.defaults().read(element.reader()))
                : Optional.empty();
    }

    /**
     * The document in the class that holds it in a message, with the names of its schema: RFC 6545, Section 5.1.1.
     * Anything but IODEF v1 is named by {@code ext-value} and the extension attributes.
     *
     * @return the class
     */
    public ReportSchema toReportSchema() {
        ReportSchema.Builder schema = ReportSchema.builder().xmlDocument(wrapped(element));
        switch (format()) {
            case IODEF_1 -> schema.version(SchemaVersion.V1_0).xmlSchemaId(SchemaId.of(Iodef1Xml.NAMESPACE));
            case IODEF_2 ->
                schema.version(SchemaVersion.extension("2.0")).xmlSchemaId(SchemaId.extension(IodefXml.NAMESPACE));
            default -> schema.xmlSchemaId(SchemaId.extension(element.namespace()));
        }
        return schema.build();
    }

    /**
     * An element in the extension class that RID puts documents and signatures into, with its dtype and meaning.
     *
     * @param content the element, or none for the empty document that a signed message without one needs
     * @return the class
     */
    public static ExtensionType wrapped(XmlElement... content) {
        ExtensionType.Builder wrapper =
                ExtensionType.builder().dtype(Dtype.of("xml")).meaning("xml");
        for (XmlElement element : content) {
            wrapper.addContent(element);
        }
        return wrapper.build();
    }
}
