package org.mile4j.rid.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mile4j.rid.xml.RidXml;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The path by which a detached signature names its element: from the root of the message, child by child, each with its
 * position among those of its name.
 *
 * <p>Nothing else of XPath is admitted, so that a path selects one element and cannot be made to work long.
 */
final class SignedPath {

    private static final Pattern STEP =
            Pattern.compile("([A-Za-z_][\\w.-]{0,63}):([A-Za-z_][\\w.-]{0,63})(?:\\[([1-9]\\d{0,5})\\])?");
    private static final int MOST_STEPS = 24;

    private SignedPath() {}

    /** The path of an element, with prefixes made for the namespaces on the way. */
    static String of(Element element, List<String> namespaces) {
        List<String> steps = new ArrayList<>();
        for (Node n = element; n instanceof Element e; n = e.getParentNode()) {
            if (!namespaces.contains(e.getNamespaceURI())) {
                namespaces.add(e.getNamespaceURI());
            }
            steps.add("p" + namespaces.indexOf(e.getNamespaceURI()) + ":" + e.getLocalName() + "[" + position(e) + "]");
        }
        Collections.reverse(steps);
        return "/" + String.join("/", steps);
    }

    private static int position(Element element) {
        int position = 1;
        for (Node n = element.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
            if (n instanceof Element && Tree.is(n, element.getNamespaceURI(), element.getLocalName())) {
                position++;
            }
        }
        return position;
    }

    /**
     * The one element that a path selects.
     *
     * @param xpath the element that holds the path and declares its prefixes
     */
    static Optional<Element> resolve(Element xpath, Tree tree) {
        String path = xpath.getTextContent().strip();
        if (!path.startsWith("/") || path.startsWith("//")) {
            return Optional.empty();
        }
        String[] steps = path.substring(1).split("/", -1);
        if (steps.length > MOST_STEPS) {
            return Optional.empty();
        }
        Element at = null;
        for (String text : steps) {
            Matcher step = STEP.matcher(text.strip());
            String namespace = step.matches() ? xpath.lookupNamespaceURI(step.group(1)) : null;
            if (namespace == null) {
                return Optional.empty();
            }
            String name = step.group(2);
            List<Element> found = (at == null ? List.of(tree.root()) : Tree.children(at))
                    .stream().filter(e -> Tree.is(e, namespace, name)).toList();
            int position = step.group(3) == null ? 1 : Integer.parseInt(step.group(3));
            boolean ambiguous = step.group(3) == null && found.size() != 1;
            if (ambiguous || position > found.size()) {
                return Optional.empty();
            }
            at = found.get(position - 1);
        }
        return Optional.ofNullable(at).filter(e -> isSignable(e, tree));
    }

    /** A RecordItem, or the DateTime of a RecordData, inside the embedded document: RFC 6545, Section 9.1. */
    static boolean isSignable(Element element, Tree tree) {
        Element holder = tree.xmlDocument();
        boolean inside = false;
        for (Node n = element; n != null; n = n.getParentNode()) {
            inside |= n == holder && holder != null;
        }
        boolean item = element.getLocalName().equals("RecordItem");
        boolean time = element.getLocalName().equals("DateTime")
                && "RecordData".equals(element.getParentNode().getLocalName());
        return inside && (item || time) && !RidXml.NAMESPACE.equals(element.getNamespaceURI());
    }
}
