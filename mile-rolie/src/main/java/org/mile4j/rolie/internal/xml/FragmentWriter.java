package org.mile4j.rolie.internal.xml;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.rolie.atom.Namespaces;

/** Writes foreign markup into a document whose default namespace is Atom's. */
final class FragmentWriter {

    /** What the elements around declare. */
    private final Map<String, String> around =
            new HashMap<>(Map.of("", Namespaces.ATOM, "app", Namespaces.APP, "xml", Namespaces.XML));

    private final XmlText out;

    FragmentWriter(XmlText out) {
        this.out = out;
    }

    /** Takes note of a declaration of an element around what is written from now on. */
    void declared(String prefix, String namespace) {
        around.put(prefix, namespace);
    }

    /** Forgets it at the end of that element. */
    void undeclared(String prefix) {
        around.remove(prefix);
    }

    void write(XmlNode node) throws IOException {
        write(node, around);
    }

    private void write(XmlNode node, Map<String, String> outer) throws IOException {
        if (node instanceof XmlElement element) {
            element(element, outer);
        } else if (node instanceof org.mile4j.model.data.XmlText text) {
            out.text(text.text());
        } else if (node instanceof XmlComment comment) {
            out.raw("<!--").verbatim(comment.text()).raw("-->");
        } else if (node instanceof XmlProcessingInstruction instruction) {
            out.raw("<?").verbatim(instruction.target());
            if (!instruction.data().isEmpty()) {
                out.raw(" ").verbatim(instruction.data());
            }
            out.raw("?>");
        }
    }

    private void element(XmlElement element, Map<String, String> outer) throws IOException {
        Map<String, String> declared = new HashMap<>();
        for (XmlNamespace namespace : element.namespaces()) {
            String uri = isKept(namespace.uri(), element) ? namespace.uri() : Namespaces.corrected(namespace.uri());
            if (!uri.equals(outer.get(namespace.prefix()))) {
                declared.put(namespace.prefix(), uri);
            }
        }
        Map<String, String> scope = new HashMap<>(outer);
        scope.putAll(declared);
        String prefix = element.prefix();
        String namespace = Namespaces.corrected(element.namespace());
        if (!namespace.equals(scope.getOrDefault(prefix, ""))) {
            declared.put(prefix, namespace);
            scope.put(prefix, namespace);
        }
        String name = prefix.isEmpty() ? element.localName() : prefix + ":" + element.localName();
        out.raw("<").verbatim(name);
        for (Map.Entry<String, String> one : declared.entrySet()) {
            declare(one.getKey(), one.getValue());
        }
        attributes(element.attributes(), scope);
        if (element.content().isEmpty()) {
            out.raw("/>");
            return;
        }
        out.raw(">");
        for (XmlNode child : element.content()) {
            write(child, scope);
        }
        out.raw("</").verbatim(name).raw(">");
    }

    private void declare(String prefix, String namespace) throws IOException {
        out.raw(prefix.isEmpty() ? " xmlns" : " xmlns:").verbatim(prefix).attribute("=\"", namespace);
    }

    /** Writes attributes of an element of the document itself. */
    void attributes(List<XmlAttribute> attributes) throws IOException {
        attributes(attributes, new HashMap<>(around));
    }

    private void attributes(List<XmlAttribute> attributes, Map<String, String> scope) throws IOException {
        int made = 0;
        for (XmlAttribute attribute : attributes) {
            String prefix = attribute.prefix();
            String namespace = meant(attribute, attributes);
            if (namespace.equals(Namespaces.XML)) {
                prefix = "xml";
            } else if (!namespace.isEmpty()) {
                while (prefix.isEmpty()
                        || scope.containsKey(prefix) && !scope.get(prefix).equals(namespace)) {
                    prefix = "n" + made++;
                }
                if (!scope.containsKey(prefix)) {
                    declare(prefix, namespace);
                    scope.put(prefix, namespace);
                }
            }
            out.raw(" ");
            if (!prefix.isEmpty()) {
                out.verbatim(prefix).raw(":");
            }
            out.verbatim(attribute.localName()).attribute("=\"", attribute.value());
        }
    }

    /** The namespace of an attribute, corrected unless there is the same attribute in the right namespace beside it. */
    private static String meant(XmlAttribute attribute, List<XmlAttribute> all) {
        String meant = Namespaces.corrected(attribute.namespace());
        if (!meant.equals(attribute.namespace())) {
            for (XmlAttribute other : all) {
                if (other.namespace().equals(meant) && other.localName().equals(attribute.localName())) {
                    return attribute.namespace();
                }
            }
        }
        return meant;
    }

    /** Whether an attribute has to stay in a misprinted namespace. */
    private static boolean isKept(String misprint, XmlElement element) {
        for (XmlAttribute attribute : element.attributes()) {
            if (attribute.namespace().equals(misprint)
                    && meant(attribute, element.attributes()).equals(misprint)) {
                return true;
            }
        }
        return false;
    }
}
