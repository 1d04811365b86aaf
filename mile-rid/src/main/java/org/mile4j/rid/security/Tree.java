package org.mile4j.rid.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.xml.security.utils.XMLUtils;
import org.mile4j.model.internal.parser.TreeParser;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.xml.RidXml;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A message as a tree, with the few places in it that security needs. */
final class Tree {

    static final String DSIG = "http://www.w3.org/2000/09/xmldsig#";
    static final String XENC = "http://www.w3.org/2001/04/xmlenc#";
    private static final String PREAMBLE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final DOMImplementation NEW =
            parse("<none/>".getBytes(StandardCharsets.UTF_8)).document().getImplementation();

    private final Document document;

    Tree(Document document) {
        this.document = document;
    }

    static Tree parse(byte[] message) {
        try {
            return new Tree(TreeParser.parse(new ByteArrayInputStream(message)));
        } catch (SAXException e) {
            throw new MessageSecurityException(
                    Justification.UNRECOGNIZED_FORMAT,
                    "the message is not well-formed XML, or has a document type declaration; send it without",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be read", e);
        }
    }

    /** A tree of its own with an empty element of the namespace of RID that holds elements of any namespace. */
    static Tree empty(String name) {
        Tree tree = new Tree(NEW.createDocument(RidXml.NAMESPACE, name, null));
        wrapping(tree.root());
        return tree;
    }

    /** A document without a root. */
    static Document blank() {
        return NEW.createDocument(null, null, null);
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        out.writeBytes(PREAMBLE.getBytes(StandardCharsets.UTF_8));
        XMLUtils.outputDOM(document.getDocumentElement(), out, false);
        return out.toByteArray();
    }

    Document document() {
        return document;
    }

    /** Takes out the signatures of earlier senders over the whole message. */
    void removeWholeSignatures() {
        signatures().stream()
                .filter(MessageVerifier::coversAll)
                .forEach(signature -> reportSchema().removeChild(signature.getParentNode()));
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** The ReportSchema of the policy, or null. */
    Element reportSchema() {
        Element policy = child(root(), RidXml.NAMESPACE, "RIDPolicy");
        return policy == null ? null : child(policy, RidXml.NAMESPACE, "ReportSchema");
    }

    /** The ReportSchema of the policy, made with an empty document if there is none. */
    Element requireReportSchema() {
        Element schema = reportSchema();
        if (schema != null) {
            return schema;
        }
        Element policy = child(root(), RidXml.NAMESPACE, "RIDPolicy");
        if (policy == null) {
            throw new IllegalArgumentException("a message without RIDPolicy has no place for a signature");
        }
        schema = rid(policy, "ReportSchema");
        schema.appendChild(wrapper(policy, "XMLDocument"));
        return (Element) policy.appendChild(schema);
    }

    /** A new element of the namespace of RID with the prefix of another. */
    private Element rid(Element like, String name) {
        String prefix = like.getPrefix();
        return document.createElementNS(RidXml.NAMESPACE, prefix == null ? name : prefix + ":" + name);
    }

    /** A new element of the namespace of RID, with the prefix of another, that holds elements of any namespace. */
    Element wrapper(Element like, String name) {
        return wrapping(rid(like, name));
    }

    private static Element wrapping(Element wrapper) {
        wrapper.setAttributeNS(null, "dtype", "xml");
        wrapper.setAttributeNS(null, "meaning", "xml");
        return wrapper;
    }

    /** The element that holds the embedded document, or null. */
    Element xmlDocument() {
        Element schema = reportSchema();
        return schema == null ? null : child(schema, RidXml.NAMESPACE, "XMLDocument");
    }

    /** The signatures in their only place, each directly inside a Signature element of RID. */
    List<Element> signatures() {
        List<Element> result = new ArrayList<>();
        Element schema = reportSchema();
        if (schema != null) {
            for (Element wrapper : children(schema)) {
                if (is(wrapper, RidXml.NAMESPACE, "Signature")) {
                    children(wrapper).stream()
                            .filter(e -> is(e, DSIG, "Signature"))
                            .forEach(result::add);
                }
            }
        }
        return result;
    }

    static boolean is(Node node, String namespace, String name) {
        return name.equals(node.getLocalName()) && namespace.equals(node.getNamespaceURI());
    }

    static Element child(Element parent, String namespace, String name) {
        return children(parent).stream()
                .filter(e -> is(e, namespace, name))
                .findFirst()
                .orElse(null);
    }

    static List<Element> children(Element parent) {
        List<Element> result = new ArrayList<>();
        for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                result.add(e);
            }
        }
        return result;
    }

    /** All elements of a subtree with a name, in document order, without recursion. */
    static List<Element> descendants(Element top, String namespace, String name) {
        List<Element> result = new ArrayList<>();
        for (Node n = top; n != null; n = next(n, top)) {
            if (is(n, namespace, name)) {
                result.add((Element) n);
            }
        }
        return result;
    }

    private static Node next(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        for (Node n = node; n != null && n != top; n = n.getParentNode()) {
            if (n.getNextSibling() != null) {
                return n.getNextSibling();
            }
        }
        return null;
    }
}
