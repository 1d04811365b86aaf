package org.mile4j.model.data;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.internal.parser.SafeXml;
import org.mile4j.model.internal.parser.TagLimit;

/**
 * An element of any vocabulary with all that it holds: an immutable piece of XML.
 *
 * <p>RFC 7970, Section 5.2. An element that was read is self-contained: a prefix that it uses and that was declared
 * further out in the document is declared on it. An element that was put together by hand need not declare anything;
 * what is missing is added when it is written. Equality takes prefixes and declarations into account;
 * {@link CanonicalXml} compares by meaning.
 *
 * <p>No method recurses, so the depth of the tree is limited by memory alone.
 *
 * {@snippet :
 * XmlElement rule = XmlElement.parse("<rule xmlns='urn:example' id='7'>drop</rule>");
 * rule.attribute("id"); // Optional[7]
 * rule.text(); // drop
 * }
 *
 * @param namespace the name of its namespace, empty for none
 * @param prefix the prefix it was written with, empty for none
 * @param localName its name without prefix
 * @param namespaces the declarations that stand on it, in order
 * @param attributes its attributes, in order
 * @param content what it holds, in order
 * @since 0.1.0
 */
public record XmlElement(
        String namespace,
        String prefix,
        String localName,
        List<XmlNamespace> namespaces,
        List<XmlAttribute> attributes,
        List<XmlNode> content)
        implements XmlNode {
    /** How deep {@link #parse} lets elements be nested. */
    private static final int DEEPEST = 1_000;

    /** How many attributes, and how many declarations, {@link #parse} lets a tag have. */
    private static final int MOST_ATTRIBUTES = 1_000;

    /**
     * Holds an element.
     *
     * @param namespace the name of its namespace
     * @param prefix its prefix
     * @param localName its name without prefix
     * @param namespaces the declarations that stand on it
     * @param attributes its attributes
     * @param content what it holds
     * @throws IllegalArgumentException when a name is no name, a prefix has two meanings on this element, or an attribute
     *     or a declaration stands twice
     */
    public XmlElement {
        XmlRules.requireName(localName, "the name of an element");
        namespaces = List.copyOf(namespaces);
        attributes = List.copyOf(attributes);
        content = List.copyOf(content);
        XmlRules.requireConsistent(namespace, prefix, namespaces, attributes);
    }

    /**
     * An element that declares its namespace as the default one.
     *
     * @param namespace the name of its namespace, empty for none
     * @param localName its name
     * @param content what it holds
     * @return the element
     * @throws IllegalArgumentException when the name is no name
     */
    public static XmlElement of(String namespace, String localName, XmlNode... content) {
        List<XmlNamespace> declared = namespace.isEmpty() ? List.of() : List.of(new XmlNamespace("", namespace));
        return new XmlElement(namespace, "", localName, declared, List.of(), List.of(content));
    }

    /**
     * Reads the root element of an XML text. Comments and processing instructions around it are left out.
     *
     * @param xml the text of a document or of one element
     * @return the element
     * @throws IllegalArgumentException when the text is not well-formed, has a document type definition, nests elements
     *     more than 1,000 deep or has a tag with more than 1,000 attributes or declarations; the message names line:column
     */
    public static XmlElement parse(String xml) {
        TagLimit tags = new TagLimit(MOST_ATTRIBUTES);
        XMLStreamReader reader = null;
        try {
            reader = SafeXml.unsharedReader(new StringReader(xml), tags);
            SafeXml.toRoot(reader);
            XmlElement root = new FragmentBuilder(reader, DEEPEST, tags).build();
            while (reader.hasNext()) {
                SafeXml.next(reader);
            }
            reader.close();
            return root;
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(
                    "expected a well-formed XML element, met " + SafeXml.describe(reader, e), e);
        } catch (LimitExceededException e) {
            Location at = e.finding().location();
            throw new IllegalArgumentException(
                    "expected tags with at most " + MOST_ATTRIBUTES + " attributes and declarations, met more at "
                            + at.line() + ":" + at.column(),
                    e);
        }
    }

    /**
     * Reads the element that a reader stands at, and leaves the reader at the end of that element.
     *
     * <p>Prefixes that were declared outside of the element are declared on the result if the name of an element or an
     * attribute uses them, or a text or a value holds what looks like a qualified name with that prefix.
     *
     * @param reader a namespace-aware reader at {@code START_ELEMENT}
     * @param maxDepth how deep elements may be nested, this element being the first level
     * @return the element
     * @throws XMLStreamException when the reader fails, an entity is not resolved or elements are nested deeper
     * @throws IllegalStateException when the reader is not at {@code START_ELEMENT}
     */
    public static XmlElement from(XMLStreamReader reader, int maxDepth) throws XMLStreamException {
        return new FragmentBuilder(reader, maxDepth, new TagLimit(Integer.MAX_VALUE)).build();
    }

    /**
     * The value of an attribute that is in no namespace.
     *
     * @param localName its name
     * @return empty when there is no such attribute
     */
    public Optional<String> attribute(String localName) {
        return attribute("", localName);
    }

    /**
     * The value of an attribute.
     *
     * @param namespace the name of its namespace, empty for none
     * @param localName its name without prefix
     * @return empty when there is no such attribute
     */
    public Optional<String> attribute(String namespace, String localName) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.localName().equals(localName) && attribute.namespace().equals(namespace)) {
                return Optional.of(attribute.value());
            }
        }
        return Optional.empty();
    }

    /**
     * All text inside of this element, that of the elements in it included, in document order.
     *
     * @return the text
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        Deque<XmlNode> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            XmlNode node = open.pop();
            if (node instanceof XmlText characters) {
                text.append(characters.text());
            } else if (node instanceof XmlElement element) {
                for (int i = element.content.size() - 1; i >= 0; i--) {
                    open.push(element.content.get(i));
                }
            }
        }
        return text.toString();
    }

    /**
     * The elements directly in this one.
     *
     * @return an immutable list, in document order
     */
    public List<XmlElement> elements() {
        List<XmlElement> elements = new ArrayList<>(content.size());
        for (XmlNode node : content) {
            if (node instanceof XmlElement element) {
                elements.add(element);
            }
        }
        return List.copyOf(elements);
    }

    /**
     * This element as XML text, without an XML declaration. Reading the text gives an equal element, as long as texts do
     * not stand next to each other, none is empty, and nothing had to be declared in addition.
     *
     * @return the text
     */
    public String toXml() {
        return FragmentText.of(this);
    }

    /**
     * A reader over this element: start of document, the element, end of document. It can be given to everything that
     * reads XML through StAX, such as a JAXB unmarshaller.
     *
     * @return a new reader, not safe for use by several threads
     */
    public XMLStreamReader reader() {
        return new FragmentStreamReader(this);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof XmlElement element && ElementEquality.equal(this, element);
    }

    @Override
    public int hashCode() {
        return ElementEquality.hash(this);
    }

    /** The XML text. */
    @Override
    public String toString() {
        return toXml();
    }
}
