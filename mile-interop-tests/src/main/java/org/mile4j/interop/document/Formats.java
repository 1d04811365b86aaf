package org.mile4j.interop.document;

import java.util.List;
import java.util.Optional;

/** All kinds of documents, in the order in which they are tried. */
final class Formats {

    private static final DocumentFormat IODEF_XML = new IodefXmlFormat();

    private static final List<DocumentFormat> ALL = List.of(
            new Iodef1XmlFormat(),
            IODEF_XML,
            new RidXmlFormat(),
            new RolieXmlFormat(),
            new RolieJsonFormat(),
            new IodefJsonFormat(),
            new IodefCborFormat());

    private Formats() {}

    /** The kind that a document surely is of. */
    static Optional<DocumentFormat> of(Head head) {
        for (DocumentFormat format : ALL) {
            if (format.matches(head)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * The kind that a document is meant to be of. XML that nobody claims, a file that is called XML, and a document
     * without content go to IODEF, whose reader says what is wrong.
     */
    static Optional<DocumentFormat> meant(Head head, String name) {
        Optional<DocumentFormat> sure = of(head);
        boolean xml = head.looksLikeXml() || head.isEmpty() || isXml(name);
        return sure.isPresent() || !xml ? sure : Optional.of(IODEF_XML);
    }

    /**
     * The kind of a file that was found in a folder: the one that it surely is of, or is meant to be of if it is called XML
     * and is not XML of another kind.
     */
    static Optional<DocumentFormat> found(Head head, String name) {
        Optional<DocumentFormat> sure = of(head);
        return sure.isPresent() || !isXml(name) || OtherXml.is(head) ? sure : Optional.of(IODEF_XML);
    }

    /** What to call a document in reports: what it was held to for want of better is not its kind. */
    static Optional<String> name(Head head, DocumentFormat meant) {
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(meant != IODEF_XML || meant.matches(head) ? meant.name() : nameOfXml(head));
    }

    private static String nameOfXml(Head head) {
        if (!head.looksLikeXml()) {
            return "XML by its name";
        }
        if (head.rootName().isEmpty()) {
            return "XML";
        }
        return OtherXml.is(head) ? "XML of another kind" : IODEF_XML.name();
    }

    /** Whether the name of a file says that it is XML. */
    static boolean isXml(String name) {
        return name.length() > 4 && name.regionMatches(true, name.length() - 4, ".xml", 0, 4);
    }
}
