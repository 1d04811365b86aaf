package org.mile4j.model.data;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A canonical form of XML without prefixes, to compare documents and to publish them.
 *
 * <p>Two documents have the same form when they say the same: the choice of prefixes, the place of declarations, the order
 * of attributes, quotes, references, CDATA sections, comments, empty-element tags, the encoding and the indentation do not
 * count. It is not Canonical XML of the W3C, which keeps prefixes and indentation and is what signatures need.
 *
 * <p>The form, in full:
 * <ol>
 *   <li>There is no XML declaration. Comments are left out. Processing instructions stay; outside of the root element
 *       each stands on its own line.
 *   <li>An element has no prefix. It declares its namespace as the default one where that differs from the element
 *       around it.
 *   <li>Attributes are sorted by the name of their namespace, then by their local name, both compared by UTF-16 code
 *       units. One in a namespace has a prefix, {@code n0}, {@code n1} and so on in the order in which the sorted
 *       attributes need them, declared on the same element; {@code xml:} stays. Values are kept as they are,
 *       {@code xsi:schemaLocation} included.
 *   <li>Text is kept, pieces next to each other (also on both sides of a comment) being one. Text that is only white
 *       space is left out where its element has child elements, whatever {@code xml:space} says.
 *   <li>{@code &}, {@code <} and {@code >} in text and {@code &}, {@code <} and {@code "} in values are written as
 *       entity references; carriage return, in values tab and line feed as well, as hexadecimal character references.
 *       An element without content has a start and an end tag.
 *   <li>The value of {@code xsi:type} is a qualified name: white space around it is dropped and its prefix, or the
 *       default namespace, is replaced by a made prefix, just as for an attribute. A type in no namespace has none, which
 *       the form can say only on an element in no namespace.
 *   <li>Other values, and the text up to the first tag or processing instruction inside an element, may be qualified
 *       names without anything saying so. If one is, as a whole, white space around it aside, a name with a prefix that is
 *       declared, it is kept and the prefix is declared on the element, behind the made ones and sorted; made prefixes
 *       avoid it. So two documents that use different prefixes in such a value differ.
 * </ol>
 *
 * <p>Documents with a document type definition are refused. Nothing recurses; {@link #firstDifference} holds neither
 * document in memory.
 *
 * {@snippet :
 * byte[] one = "<a:x xmlns:a='urn:a' b='1' a='2'> <a:y/> </a:x>".getBytes(UTF_8);
 * byte[] other = "<x xmlns='urn:a' a='2' b='1'><y></y></x>".getBytes(UTF_8);
 * CanonicalXml.equal(one, other); // true
 * }
 *
 * @since 0.1.0
 */
public final class CanonicalXml {
    private CanonicalXml() {}

    /**
     * The canonical form of what a reader reads: the whole document, or the element it stands at, which it is left at the
     * end of. The reader is not closed.
     *
     * @param reader a namespace-aware reader at {@code START_DOCUMENT} or {@code START_ELEMENT}
     * @return the canonical form
     * @throws XMLStreamException when the reader fails, or meets a document type definition
     * @throws IllegalStateException when the reader stands elsewhere
     */
    public static String of(XMLStreamReader reader) throws XMLStreamException {
        CanonicalReader events = new CanonicalReader(reader);
        CanonicalWriter writer = new CanonicalWriter();
        for (Optional<CanonicalEvent> event = events.next(); event.isPresent(); event = events.next()) {
            writer.write(event.get());
        }
        return writer.text();
    }

    /**
     * The canonical form of a document.
     *
     * @param document the bytes of the document
     * @return the canonical form
     * @throws IllegalArgumentException when the document is not well-formed or has a document type definition; the message
     *     names line:column
     */
    public static String of(byte[] document) {
        CanonicalDocument events = new CanonicalDocument("the document", document);
        CanonicalWriter writer = new CanonicalWriter();
        for (Optional<CanonicalEvent> event = events.next(); event.isPresent(); event = events.next()) {
            writer.write(event.get());
        }
        return writer.text();
    }

    /**
     * The canonical form of an element.
     *
     * @param element the element
     * @return the canonical form
     */
    public static String of(XmlElement element) {
        try {
            return of(element.reader());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("reading from memory does not fail", e);
        }
    }

    /**
     * Whether two documents have the same canonical form.
     *
     * @param a the bytes of the first document
     * @param b the bytes of the second document
     * @return whether they are equal
     * @throws IllegalArgumentException when one of them is not well-formed or has a document type definition
     */
    public static boolean equal(byte[] a, byte[] b) {
        return firstDifference(a, b).isEmpty();
    }

    /**
     * The first place where the canonical forms of two documents differ, and what differs there.
     *
     * <p>The place is a path such as {@code /IODEF-Document/Incident[1]/Contact[2]/@role}, where a number counts the
     * elements of one name in their parent from 1. A document is read up to that place only, so an error further on is
     * not found.
     *
     * @param a the bytes of the first document
     * @param b the bytes of the second document
     * @return empty when they are equal
     * @throws IllegalArgumentException when one of them is not well-formed or has a document type definition
     */
    public static Optional<String> firstDifference(byte[] a, byte[] b) {
        CanonicalDocument first = new CanonicalDocument("the first document", a);
        CanonicalDocument second = new CanonicalDocument("the second document", b);
        return new CanonicalDifference().between(first, second);
    }
}
