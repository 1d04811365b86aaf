package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.parser.ReadingLimit;

/** Reads the character content of elements whose text is a field. */
final class Texts {

    private final XmlIn in;
    private final XMLStreamReader xml;
    private final Fragments fragments;
    private final int maxDepth;
    private final int maxText;

    Texts(XmlIn in, Fragments fragments) {
        this.in = in;
        this.xml = in.xml();
        this.fragments = fragments;
        this.maxDepth = in.settings().maxDepth();
        this.maxText = in.settings().maxText();
    }

    /** The text of a child of simple type, checked; null if it held elements and was kept aside. */
    String child() throws XMLStreamException {
        if (!in.checking()) {
            return unchecked();
        }
        Location at = xml.getLocation();
        int line = at.getLineNumber();
        int column = at.getColumnNumber();
        String text = unchecked();
        if (text != null) {
            Frame frame = in.frame();
            ChildDef child = frame.def.child(frame.current);
            in.structure().simple(child, in.kind(child), text, line, column);
        }
        return text;
    }

    private String unchecked() throws XMLStreamException {
        if (in.open().depth() + 1 >= maxDepth) {
            throw in.tooDeep();
        }
        in.limitTag(in.open().depth() + 1);
        if (in.tag().attributeCount() == 0) {
            return simple(null);
        }
        Frame frame = in.frame();
        ChildDef child = frame.def.child(frame.current);
        List<XmlAttribute> attributes = decorations(child, in.kind(child));
        String text = simple(attributes);
        if (text != null) {
            frame.decoration(attributes);
        }
        return text;
    }

    /** The character content of the open element, checked; elements in it are kept aside. */
    String content() throws XMLStreamException {
        String text = characters();
        if (in.checking()) {
            Frame frame = in.frame();
            in.structure().text(frame, frame.def.text(in.settings().profile()), text);
        }
        return text;
    }

    /** The attributes of a simple child, which has none of its own. */
    private List<XmlAttribute> decorations(ChildDef child, TypeKind kind) {
        List<XmlAttribute> attributes = new ArrayList<>();
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            XmlAttribute attribute = Markup.attribute(xml, i);
            in.names().add(attribute.localName());
            in.markup().prefixOf(attribute);
            attributes.add(attribute);
            if (in.checking() && kind != TypeKind.ANY) {
                in.structure().attributes().unknown(attribute, in.frame(), child);
            } else if (in.checking()) {
                in.structure().attributes().ofXml(attribute);
            }
        }
        if (in.checking() && kind == TypeKind.ANY) {
            in.structure().attributes().instance(in.frame(), child);
        }
        return attributes;
    }

    /** The text of a simple child up to its end tag, or null if there were elements in it and it was kept aside. */
    private String simple(List<XmlAttribute> attributes) throws XMLStreamException {
        String text = first();
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT ? limited(text) : longText(text, attributes);
    }

    /**
     * The text before the next tag or markup, which the reader then stands on. Here alone, as most texts go through it, and
     * with one call of the parser, which the JVM would else put here twice.
     */
    private String first() throws XMLStreamException {
        String text = null;
        while (in.next() == XMLStreamConstants.CHARACTERS && text == null) {
            text = xml.getText();
        }
        return text == null ? "" : text;
    }

    private String longText(String start, List<XmlAttribute> attributes) throws XMLStreamException {
        StringBuilder text = new StringBuilder(start);
        List<XmlNode> nodes = new ArrayList<>(4);
        int taken = 0;
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT -> {
                    taken = take(nodes, text, taken);
                    keepAside(nodes, attributes);
                    return null;
                }
                case XMLStreamConstants.COMMENT -> {
                    taken = take(nodes, text, taken);
                    nodes.add(in.markup().comment());
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                    taken = take(nodes, text, taken);
                    nodes.add(in.markup().instruction());
                }
                default -> in.structure().refuseEvent(event);
            }
        }
        nodes.stream().filter(n -> !(n instanceof XmlText)).forEach(in.frame()::stray);
        return text.toString();
    }

    /** Makes a node of the text that none has yet. */
    private static int take(List<XmlNode> nodes, StringBuilder text, int taken) {
        if (taken < text.length()) {
            nodes.add(new XmlText(text.substring(taken)));
        }
        return text.length();
    }

    private void append(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (text.length() > maxText) {
            throw tooLong();
        }
    }

    private String limited(String text) {
        if (text.length() > maxText) {
            throw tooLong();
        }
        return text;
    }

    private RuntimeException tooLong() {
        return in.structure().limit(ReadingLimit.TEXT, "an element holds more than " + maxText + " characters");
    }

    /** A simple child turned out to have elements: the rest of it is read and it becomes a stray of its parent. */
    private void keepAside(List<XmlNode> content, List<XmlAttribute> attributes) throws XMLStreamException {
        Frame f = in.frame();
        ChildDef child = f.def.child(f.current);
        boolean lax = in.checking() && in.kind(child) == TypeKind.ANY;
        if (in.checking() && !lax) {
            in.structure().elementInText(f, child);
        }
        in.enter(null, in.places().step(child), f.counts[f.current]);
        fragments.rest(content, lax, null);
        in.leave();
        f.position--;
        f.surplus();
        int colon = Math.max(0, child.key().indexOf(':'));
        f.stray(new XmlElement(
                in.places().namespaceOf(child),
                child.key().substring(0, colon),
                child.localName(),
                List.of(),
                attributes == null ? List.of() : attributes,
                content));
    }

    /** The character content of the open element; elements in it become its strays. */
    private String characters() throws XMLStreamException {
        String text = first();
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT ? limited(text) : moreCharacters(text);
    }

    private String moreCharacters(String start) throws XMLStreamException {
        StringBuilder text = new StringBuilder(start);
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> append(text);
                case XMLStreamConstants.START_ELEMENT -> in.otherChild();
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    in.frame().stray(in.markup().instruction());
                case XMLStreamConstants.COMMENT -> in.frame().stray(in.markup().comment());
                default -> in.structure().refuseEvent(event);
            }
        }
        return text.toString();
    }
}
