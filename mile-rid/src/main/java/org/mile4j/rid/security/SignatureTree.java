package org.mile4j.rid.security;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The tree of a signature, made of the events of a parser. What is declared around the signature is not in it, so that it is
 * to be asked whether the signature {@linkplain #standsAlone stands alone}.
 */
final class SignatureTree {

    /** Names the prefixes whose declarations are signed though no name needs them: Exclusive XML Canonicalization, 4. */
    private static final String PREFIX_LIST = "InclusiveNamespaces";

    private final Document document = Tree.blank();
    private final NamespaceScope declared = new NamespaceScope();
    private Node at = document;
    private boolean alone = true;

    Tree tree() {
        return new Tree(document);
    }

    /**
     * Whether all of the signature means by itself what it means in its message: it declares the prefixes of its names, and
     * asks for no other in what is signed.
     */
    boolean standsAlone() {
        return alone;
    }

    /** The start tag that a parser stands on. */
    void start(XMLStreamReader xml) {
        Element element = document.createElementNS(xml.getNamespaceURI(), name(xml.getPrefix(), xml.getLocalName()));
        declared.open();
        for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
            String prefix = ExclusiveForm.orEmpty(xml.getNamespacePrefix(i));
            declared.declare(prefix, ExclusiveForm.orEmpty(xml.getNamespaceURI(i)));
            element.setAttributeNS(
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI,
                    prefix.isEmpty() ? XMLConstants.XMLNS_ATTRIBUTE : name(XMLConstants.XMLNS_ATTRIBUTE, prefix),
                    ExclusiveForm.orEmpty(xml.getNamespaceURI(i)));
        }
        alone &= !xml.getLocalName().equals(PREFIX_LIST) && isDeclared(xml.getPrefix(), xml.getNamespaceURI());
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            alone &= isPlain(xml.getAttributePrefix(i))
                    || isDeclared(xml.getAttributePrefix(i), xml.getAttributeNamespace(i));
            element.setAttributeNS(
                    ExclusiveForm.orEmpty(xml.getAttributeNamespace(i)),
                    name(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)),
                    xml.getAttributeValue(i));
        }
        at = at.appendChild(element);
    }

    private boolean isDeclared(String prefix, String uri) {
        return declared.binds(ExclusiveForm.orEmpty(prefix), ExclusiveForm.orEmpty(uri));
    }

    private static boolean isPlain(String prefix) {
        return ExclusiveForm.orEmpty(prefix).isEmpty();
    }

    private static String name(String prefix, String localName) {
        return isPlain(prefix) ? localName : prefix + ":" + localName;
    }

    /** The end tag that a parser stands on. */
    void end() {
        at = at.getParentNode();
        declared.close();
    }

    /** The text that a parser stands on. */
    void text(XMLStreamReader xml) {
        at.appendChild(document.createTextNode(xml.getText()));
    }
}
