package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;

/** Writes what is kept as XML. */
final class FragmentOut {

    /** An element of the fragment whose end was not written yet. */
    private static final class Open {
        final List<XmlNode> content;
        final int leftOutBefore;
        int next;

        Open(List<XmlNode> content, int leftOutBefore) {
            this.content = content;
            this.leftOutBefore = leftOutBefore;
        }
    }

    private final XmlOut out;
    /** The open elements of the fragment; null until there is one. */
    private Deque<Open> open;
    /** How many declarations are in force around the fragment being written, or -1 outside of fragments. */
    private int around = -1;
    /** The prefixes of the declarations that the open elements of the fragment have and that were left out. */
    private final List<String> leftOut = new ArrayList<>();

    FragmentOut(XmlOut out) {
        this.out = out;
    }

    void node(XmlNode node) throws IOException {
        if (node instanceof XmlElement element) {
            element(element);
        } else if (node instanceof XmlText text) {
            if (!text.text().isEmpty()) {
                out.sink().text(text.text());
            }
        } else if (node instanceof XmlComment comment) {
            out.sink().comment(comment.text());
        } else if (node instanceof XmlProcessingInstruction instruction) {
            out.sink().instruction(instruction.target(), instruction.data());
        }
    }

    /** Writes a fragment with a stack of its own, so that a deep one cannot overflow that of the thread. */
    private void element(XmlElement fragment) throws IOException {
        around = out.scope().size();
        if (open == null) {
            open = new ArrayDeque<>();
        }
        enter(fragment);
        while (!open.isEmpty()) {
            Open element = open.element();
            if (element.next == element.content.size()) {
                leave(element);
            } else {
                XmlNode child = element.content.get(element.next++);
                if (child instanceof XmlElement inner) {
                    enter(inner);
                } else {
                    node(child);
                }
            }
        }
        around = -1;
    }

    private void enter(XmlElement element) throws IOException {
        open.push(new Open(element.content(), leftOut.size()));
        start(element);
    }

    private void leave(Open element) throws IOException {
        out.close();
        if (leftOut.size() > element.leftOutBefore) {
            leftOut.subList(element.leftOutBefore, leftOut.size()).clear();
        }
        open.pop();
    }

    private void start(XmlElement element) throws IOException {
        int declared = declared(element);
        out.open(element.prefix(), element.namespace(), XmlName.of(element.localName()));
        List<XmlNamespace> namespaces = element.namespaces();
        for (int i = 0; i < namespaces.size(); i++) {
            if (i < declared) {
                out.bind(namespaces.get(i).prefix(), namespaces.get(i).uri());
            } else {
                leftOut.add(namespaces.get(i).prefix());
            }
        }
        out.declare(element.prefix(), element.namespace());
        attributes(element.attributes());
    }

    /** Attributes that are not the model's. Their prefixes are settled before one without a prefix looks for its own. */
    void attributes(List<XmlAttribute> attributes) throws IOException {
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute a = attributes.get(i);
            if (!a.prefix().isEmpty()) {
                out.declare(a.prefix(), a.namespace());
            }
        }
        for (int i = 0; i < attributes.size(); i++) {
            XmlAttribute a = attributes.get(i);
            boolean named = !a.prefix().isEmpty() || a.namespace().isEmpty();
            out.sink()
                    .attribute(named ? a.prefix() : anyPrefix(a.namespace()), a.namespace(), a.localName(), a.value());
        }
    }

    private String anyPrefix(String uri) throws IOException {
        if (uri.equals(XMLConstants.XML_NS_URI)) {
            return XMLConstants.XML_NS_PREFIX;
        }
        for (String prefix : out.scope().prefixes(uri)) {
            if (!prefix.isEmpty()) {
                return prefix;
            }
        }
        int number = 0;
        while (out.scope().declares("ns" + number)) {
            number++;
        }
        out.bind("ns" + number, uri);
        return "ns" + number;
    }

    /**
     * How many declarations of an element have to be written. Reading makes a fragment self-contained: it declares what
     * the names of elements and attributes use and what was declared around the fragment. Those declarations, which
     * come last, are left out again. It declares nothing twice: what an outer element of the fragment has already was
     * declared again by whoever wrote the document.
     */
    private int declared(XmlElement element) {
        List<XmlNamespace> namespaces = element.namespaces();
        int last = namespaces.size();
        List<XmlAttribute> attributes = element.attributes();
        for (int i = attributes.size() - 1; i >= -1 && last > 0; i--) {
            String used = i < 0 ? element.prefix() : attributes.get(i).prefix();
            XmlNamespace n = namespaces.get(last - 1);
            if (n.prefix().equals(used) && (i < 0 || !used.isEmpty()) && boundAround(n)) {
                last--;
            }
        }
        return last;
    }

    private boolean boundAround(XmlNamespace declaration) {
        int position = out.scope().position(declaration.prefix());
        return position >= 0
                && position < around
                && !leftOut.contains(declaration.prefix())
                && out.scope()
                        .uri(declaration.prefix())
                        .filter(declaration.uri()::equals)
                        .isPresent();
    }
}
