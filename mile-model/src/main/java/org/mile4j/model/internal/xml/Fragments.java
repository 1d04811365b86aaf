package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Profile;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNamespace;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.StructureRule;

/** Reads what is kept as XML, and checks the parts of it that a supported namespace defines. */
final class Fragments {

    private final XmlIn in;
    private final XMLStreamReader xml;
    private final Grammar grammar;
    /** The declarations made inside the fragment being read, outermost first. */
    private final List<XmlNamespace> scope = new ArrayList<>();

    Fragments(XmlIn in, Grammar grammar) {
        this.in = in;
        this.xml = in.xml();
        this.grammar = grammar;
    }

    // ---- text -----------------------------------------------------------------------------------------------------

    /** The text of a simple child up to its end tag, or null if there were elements in it and it was kept aside. */
    String textOrFragment(List<XmlAttribute> attributes, TypeKind kind) throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.CHARACTERS) {
            String text = xml.getText();
            event = in.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return limited(text);
            }
            return longText(text, attributes, kind);
        }
        return event == XMLStreamConstants.END_ELEMENT ? "" : longText("", attributes, kind);
    }

    private String longText(String start, List<XmlAttribute> attributes, TypeKind kind) throws XMLStreamException {
        StringBuilder text = new StringBuilder(start);
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT -> {
                    keepAside(text, attributes, kind);
                    return null;
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> {}
                default -> in.structure().refuseEvent(event);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > in.settings().maxText()) {
            throw in.structure()
                    .limit("an element holds more than " + in.settings().maxText() + " characters");
        }
    }

    private String limited(String text) {
        if (text.length() > in.settings().maxText()) {
            throw in.structure()
                    .limit("an element holds more than " + in.settings().maxText() + " characters");
        }
        return text;
    }

    /** A simple child turned out to have elements: the rest of it is read and it becomes a stray of its parent. */
    private void keepAside(StringBuilder text, List<XmlAttribute> attributes, TypeKind kind) throws XMLStreamException {
        Frame f = in.frame();
        ChildDef child = f.def.child(f.current);
        if (in.checking() && kind != TypeKind.ANY) {
            in.structure()
                    .report(
                            StructureRule.UNKNOWN_ELEMENT,
                            f,
                            "/" + child.key() + "[" + f.counts[f.current] + "]",
                            child.key() + " has text only, but there is an element " + xml.getLocalName() + ".",
                            "");
        }
        List<XmlNode> content = new ArrayList<>();
        if (!text.isEmpty()) {
            content.add(new XmlText(text.toString()));
        }
        in.enter(null, child.localName(), f.counts[f.current]);
        content.add(read(null, kind == TypeKind.ANY));
        rest(content, kind == TypeKind.ANY, false);
        in.leave();
        f.position--;
        f.stray(new XmlElement(
                f.def.namespace(),
                "",
                child.localName(),
                List.of(),
                attributes == null ? List.of() : attributes,
                content));
    }

    /** The character content of the open element; elements in it become its strays. */
    String characters() throws XMLStreamException {
        int event = in.next();
        if (event == XMLStreamConstants.CHARACTERS) {
            String text = xml.getText();
            if (in.next() == XMLStreamConstants.END_ELEMENT) {
                return limited(text);
            }
            return moreCharacters(new StringBuilder(text));
        }
        return event == XMLStreamConstants.END_ELEMENT ? "" : moreCharacters(new StringBuilder());
    }

    private String moreCharacters(StringBuilder text) throws XMLStreamException {
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT -> in.otherChild();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> in.frame().stray(in.instruction());
                case XMLStreamConstants.COMMENT -> {}
                default -> in.structure().refuseEvent(event);
            }
        }
        return text.toString();
    }

    // ---- free content ---------------------------------------------------------------------------------------------

    /** The free content of the open element up to its end tag. */
    List<XmlNode> any(ElementDef.Any admitted, boolean otherNamespacesOnly) throws XMLStreamException {
        List<XmlNode> content = new ArrayList<>(2);
        in.next();
        boolean text = rest(content, in.checking(), otherNamespacesOnly);
        if (text && admitted != ElementDef.Any.MIXED && in.checking()) {
            in.structure().characterData("");
        }
        return content;
    }

    /** Reads on to the end tag, the reader standing on an event inside; true if there was text. */
    private boolean rest(List<XmlNode> content, boolean lax, boolean otherNamespacesOnly) throws XMLStreamException {
        boolean text = false;
        int length = 0;
        int event = xml.getEventType();
        if (!content.isEmpty()) {
            event = in.next();
        }
        for (; event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> content.add(element(lax, otherNamespacesOnly));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    String part = xml.getText();
                    length += part.length();
                    limited(part);
                    text |= !part.isBlank();
                    addText(content, part);
                }
                case XMLStreamConstants.COMMENT -> content.add(new XmlComment(xml.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> content.add(in.instruction());
                default -> in.structure().refuseEvent(event);
            }
            if (length > in.settings().maxText()) {
                throw in.structure()
                        .limit("an element holds more than " + in.settings().maxText() + " characters");
            }
        }
        return text;
    }

    private static void addText(List<XmlNode> content, String part) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof XmlText before) {
            content.set(last, new XmlText(before.text() + part));
        } else {
            content.add(new XmlText(part));
        }
    }

    private XmlElement element(boolean lax, boolean otherNamespacesOnly) throws XMLStreamException {
        Frame f = in.frame();
        f.current = -1;
        f.position++;
        if (!lax) {
            return read(null, false);
        }
        if (otherNamespacesOnly && f.def.namespace().equals(XmlIn.text(xml.getNamespaceURI()))) {
            in.structure().unknownElement(xml.getNamespaceURI(), xml.getLocalName());
        }
        Grammar.Global global = grammar.global(XmlIn.text(xml.getNamespaceURI()), xml.getLocalName());
        if (global == null) {
            return read(null, true);
        }
        return global.element() != null
                ? read(global.element().get(), true)
                : simple(literal() ? global.typeLiteral() : global.type());
    }

    private boolean literal() {
        return in.settings().profile() == Profile.RFC_LITERAL;
    }

    // ---- elements -------------------------------------------------------------------------------------------------

    /**
     * Reads the element the reader stands on.
     *
     * @param def what it must be, or null if nothing is known of it
     * @param lax whether elements inside an unknown one are checked where something is known of them
     */
    XmlElement read(ElementDef def, boolean lax) throws XMLStreamException {
        Frame parent = in.frame();
        int index =
                parent == null ? 1 : parent.current < 0 ? Math.max(1, parent.position) : parent.counts[parent.current];
        String name = xml.getLocalName();
        Start start = new Start();
        in.enter(def, name, index);
        List<XmlNode> content = new ArrayList<>(2);
        if (def == null) {
            in.next();
            rest(content, lax, false);
        } else {
            attributes(def);
            content(def, content);
        }
        in.leave();
        return start.element(content);
    }

    private void attributes(ElementDef def) {
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int known = def.attributeIndex(in.attributeName(i));
            if (known >= 0) {
                in.attribute(known, i);
            } else {
                in.otherAttribute(i);
            }
        }
    }

    private void content(ElementDef def, List<XmlNode> content) throws XMLStreamException {
        Profile profile = in.settings().profile();
        if (def.text(profile) != null) {
            String text = in.text();
            if (!text.isEmpty()) {
                content.add(new XmlText(text));
            }
            return;
        }
        ElementDef.Any any = def.any(profile);
        if (any != ElementDef.Any.NONE) {
            content.addAll(any(any, def.otherNamespacesOnly()));
            return;
        }
        for (String key = in.nextChild(); key != null; key = in.nextChild()) {
            int index = def.childIndex(key);
            if (index < 0) {
                in.otherChild();
            } else if (in.child(index)) {
                ChildDef child = def.child(index);
                if (child.element() != null) {
                    content.add(read(child.element().get(), true));
                } else if (child.type() == null) {
                    content.add(read(null, true));
                } else {
                    content.add(simpleChild(child));
                }
            }
        }
        in.frame()
                .extras()
                .nodes()
                .forEach(stray -> content.add(Math.min(stray.position(), content.size()), stray.node()));
    }

    private XmlElement simpleChild(ChildDef child) throws XMLStreamException {
        Start start = new Start();
        String text = in.simple();
        return start.element(text == null || text.isEmpty() ? List.of() : List.of(new XmlText(text)));
    }

    /** A global element of simple type inside free content. */
    private XmlElement simple(TypeKind kind) throws XMLStreamException {
        Start start = new Start();
        if (kind == TypeKind.ANY) {
            return read(null, true);
        }
        Frame parent = in.frame();
        ElementDef def = ElementDef.of(
                        -1,
                        xml.getLocalName(),
                        XmlIn.text(xml.getNamespaceURI()),
                        parent.def == null ? "" : parent.def.section())
                .text(kind, kind)
                .build();
        return read(def, true);
    }

    /** The start tag of an element, taken down before the reader moves on. */
    private final class Start {

        private final String namespace = XmlIn.text(xml.getNamespaceURI());
        private final String prefix = XmlIn.text(xml.getPrefix());
        private final String localName = xml.getLocalName();
        private final List<XmlNamespace> namespaces = new ArrayList<>(2);
        private final List<XmlAttribute> attributes = new ArrayList<>(4);
        private final int outer = scope.size();

        Start() {
            for (int i = 0, n = xml.getNamespaceCount(); i < n; i++) {
                add(new XmlNamespace(XmlIn.text(xml.getNamespacePrefix(i)), XmlIn.text(xml.getNamespaceURI(i))));
            }
            declare(prefix, namespace);
            for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
                XmlAttribute attribute = in.xmlAttribute(i);
                attributes.add(attribute);
                if (!attribute.prefix().isEmpty()) {
                    declare(attribute.prefix(), attribute.namespace());
                }
                declarePrefixOf(attribute.value());
            }
        }

        private void add(XmlNamespace declaration) {
            namespaces.add(declaration);
            scope.add(declaration);
        }

        /** A value such as {@code p:name} may be a qualified name; its prefix keeps its meaning. */
        private void declarePrefixOf(String value) {
            int colon = value.indexOf(':');
            if (colon > 0 && colon < 40) {
                String used = value.substring(0, colon).strip();
                String uri = Lexical.isNCName(used) ? xml.getNamespaceURI(used) : null;
                if (uri != null) {
                    declare(used, uri);
                }
            }
        }

        private void declare(String used, String uri) {
            if (used.equals("xml")) {
                return;
            }
            for (int i = scope.size() - 1; i >= 0; i--) {
                if (scope.get(i).prefix().equals(used)) {
                    if (!scope.get(i).uri().equals(uri)) {
                        add(new XmlNamespace(used, uri));
                    }
                    return;
                }
            }
            if (!used.isEmpty() || !uri.isEmpty()) {
                add(new XmlNamespace(used, uri));
            }
        }

        XmlElement element(List<XmlNode> content) {
            scope.subList(outer, scope.size()).clear();
            return new XmlElement(namespace, prefix, localName, namespaces, attributes, content);
        }
    }
}
