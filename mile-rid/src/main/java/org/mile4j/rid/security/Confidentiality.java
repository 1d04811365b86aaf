package org.mile4j.rid.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.rid.xml.RidXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What of a message has to be encrypted: RFC 6545, Section 9.1.
 *
 * <p>A restriction on a RID class is one of the whole document; one on an IODEF class is one of that class and all in it.
 * The document is encrypted as a whole if anything in it is private or need-to-know, unless a part beside it is public,
 * which must stay in the clear: then only the restricted parts are. An Incident without a restriction is private, as
 * IODEF says.
 */
final class Confidentiality {

    private Confidentiality() {}

    /** The elements to encrypt, none inside another; empty if the message goes in the clear. */
    static List<Element> secrets(Tree tree) {
        Element holder = tree.xmlDocument();
        List<Element> documents = holder == null ? List.of() : Tree.children(holder);
        if (documents.isEmpty() || Tree.is(documents.get(0), Tree.XENC, "EncryptedData")) {
            return List.of();
        }
        Optional<String> envelope = envelope(tree);
        if (envelope.isPresent() && isSecret(envelope.get())) {
            return documents;
        }
        List<Element> secret = new ArrayList<>();
        boolean open = envelope.filter("public"::equals).isPresent();
        for (Element document : documents) {
            open |= collect(document, envelope, secret);
        }
        return secret.isEmpty() || open ? secret : documents;
    }

    static boolean isSecret(String restriction) {
        return restriction.equals("private") || restriction.equals("need-to-know");
    }

    /** The strictest restriction on a RID class. */
    private static Optional<String> envelope(Tree tree) {
        List<String> found = new ArrayList<>();
        for (Element e : Tree.children(tree.root())) {
            if (RidXml.NAMESPACE.equals(e.getNamespaceURI()) && e.hasAttributeNS(null, "restriction")) {
                found.add(e.getAttributeNS(null, "restriction").strip());
            }
        }
        return found.stream()
                .filter(Confidentiality::isSecret)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** Collects the outermost secret elements; true if something outside of them is public. */
    private static boolean collect(Element top, Optional<String> envelope, List<Element> secret) {
        boolean open = false;
        Node n = top;
        while (n != null) {
            boolean descend = true;
            if (n instanceof Element e) {
                String restriction = restriction(e, envelope);
                if (isSecret(restriction)) {
                    secret.add(e);
                    descend = false;
                }
                open |= restriction.equals("public");
            }
            n = next(n, top, descend);
        }
        return open;
    }

    private static String restriction(Element e, Optional<String> envelope) {
        if (e.hasAttributeNS(null, "restriction")) {
            return e.getAttributeNS(null, "restriction").strip();
        }
        boolean incident = e.getLocalName().equals("Incident")
                && e.getParentNode().getLocalName().equals("IODEF-Document");
        return incident && envelope.isEmpty() ? "private" : "";
    }

    private static Node next(Node node, Node top, boolean descend) {
        if (descend && node.getFirstChild() != null) {
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
