package org.mile4j.model.data;

import java.util.Objects;
import javax.xml.XMLConstants;
import org.mile4j.model.internal.parser.NotXmlException;

/**
 * An attribute.
 *
 * @param namespace the name of its namespace, empty for none
 * @param prefix the prefix it was written with; empty when it is in no namespace, or when any prefix will do
 * @param localName its name without prefix
 * @param value its value, with references resolved
 * @since 0.1.0
 */
public record XmlAttribute(String namespace, String prefix, String localName, String value) {
    /**
     * Holds an attribute.
     *
     * @param namespace the name of its namespace
     * @param prefix its prefix
     * @param localName its name without prefix
     * @param value its value
     * @throws IllegalArgumentException when a name is no name, a prefix stands without a namespace, or the value has a
     *     character that XML cannot carry
     */
    public XmlAttribute {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(prefix, "prefix");
        XmlRules.requireName(localName, "the name of an attribute");
        XmlRules.requireCharacters(value, "the value of an attribute");
        if (!prefix.isEmpty() || namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
            XmlRules.requireBinding(prefix, namespace);
        } else if (namespace.isEmpty() && localName.equals(XMLConstants.XMLNS_ATTRIBUTE)) {
            throw new NotXmlException("xmlns is a namespace declaration and not an attribute");
        }
    }

    /**
     * An attribute in no namespace.
     *
     * @param localName its name
     * @param value its value
     * @return the attribute
     * @throws IllegalArgumentException when the name is no name or the value has a character that XML cannot carry
     */
    public static XmlAttribute of(String localName, String value) {
        return new XmlAttribute("", "", localName, value);
    }
}
