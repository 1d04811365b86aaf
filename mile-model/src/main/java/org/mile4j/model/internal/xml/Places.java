package org.mile4j.model.internal.xml;

import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.Grammar;

/** Where the reader stands: lines, columns and paths. */
final class Places {

    private final XMLStreamReader xml;
    private final Grammar grammar;
    private final OpenElements open;
    /** Made when it is first needed, as most documents have nothing to name but what the tables know. */
    private Steps steps;

    /** Where the root begins, until the reader goes on from there; or null. */
    RootPlace root;

    Places(XMLStreamReader xml, Grammar grammar, OpenElements open, RootPlace root) {
        this.xml = xml;
        this.grammar = grammar;
        this.open = open;
        this.root = root;
    }

    /** The place of the element or text that the reader stands on. */
    javax.xml.stream.Location location() {
        return isAtRoot() ? root : xml.getLocation();
    }

    private boolean isAtRoot() {
        return root != null && root.isOf(xml.getEventType());
    }

    /** Notes where the element begins that the reader stands on. In two branches, so that no object is made for it. */
    void note(Frame element) {
        if (isAtRoot()) {
            element.line = root.getLineNumber();
            element.column = root.getColumnNumber();
        } else {
            javax.xml.stream.Location at = xml.getLocation();
            element.line = at.getLineNumber();
            element.column = at.getColumnNumber();
        }
    }

    /**
     * How a path names the element the reader stands on: with the usual prefix of a supported namespace, or its own
     * prefix, or its namespace as XPath 3.1 writes it.
     */
    String step() {
        if (steps == null) {
            steps = new Steps(grammar);
        }
        return steps.of(XmlIn.text(xml.getNamespaceURI()), XmlIn.text(xml.getPrefix()), xml.getLocalName());
    }

    /** The steps of elements met before, as most are met again. Readers hand out the same object for the same name. */
    private static final class Steps {
        private static final int MOST = 64;

        private final Grammar grammar;
        private final String[] uris = new String[MOST];
        private final String[] prefixes = new String[MOST];
        private final String[] names = new String[MOST];
        private final String[] steps = new String[MOST];

        Steps(Grammar grammar) {
            this.grammar = grammar;
        }

        String of(String uri, String prefix, String name) {
            int place = name.hashCode() & MOST - 1;
            if (names[place] != name || !uri.equals(uris[place]) || !prefix.equals(prefixes[place])) {
                uris[place] = uri;
                prefixes[place] = prefix;
                names[place] = name;
                steps[place] = made(uri, prefix, name);
            }
            return steps[place];
        }

        private String made(String uri, String prefix, String name) {
            if (grammar.supports(uri)) {
                return grammar.step(uri) + Shortened.of(name);
            }
            return prefix.isEmpty()
                    ? "Q{" + Shortened.of(uri) + "}" + Shortened.of(name)
                    : Shortened.of(prefix + ":" + name);
        }
    }

    /** How a path names a child of the open element. */
    String step(ChildDef child) {
        return grammar.step(namespaceOf(child)) + child.localName();
    }

    /** The namespace of a child of the open element. */
    String namespaceOf(ChildDef child) {
        int colon = child.key().indexOf(':');
        return colon < 0
                ? open.innermost().def.namespace()
                : grammar.uri(child.key().substring(0, colon));
    }

    /** The path of the open element, with steps below it. */
    String path(String below) {
        StringBuilder path = new StringBuilder(64);
        for (int i = 0; i <= open.depth(); i++) {
            Frame f = open.at(i);
            path.append('/').append(f.uri == null ? "" : grammar.step(f.uri)).append(open.name(i));
            if (i > 0) {
                path.append('[').append(open.index(i)).append(']');
            }
        }
        return path.append(below).toString();
    }
}
