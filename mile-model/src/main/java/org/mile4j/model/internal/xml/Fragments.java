package org.mile4j.model.internal.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Location;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.grammar.ChildDef;
import org.mile4j.model.internal.grammar.ContentModel;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.parser.NamespaceScope;
import org.mile4j.model.internal.parser.OuterPrefixes;
import org.mile4j.model.internal.parser.ReadingLimit;

/** Reads what is kept as XML, every node of it, and checks the parts that a supported namespace defines. */
final class Fragments {

    private final XmlIn in;
    private final XMLStreamReader xml;
    private final Grammar grammar;
    /** The declarations made inside the fragment being read. */
    private final NamespaceScope scope = new NamespaceScope();
    /** What the fragment being read uses of the declarations around it, names of elements and attributes aside. */
    private final OuterPrefixes outer = new OuterPrefixes(scope);
    /** How many elements of the fragment are open. */
    private int open;

    Fragments(XmlIn in, Grammar grammar) {
        this.in = in;
        this.xml = in.xml();
        this.grammar = grammar;
    }

    // ---- elements -------------------------------------------------------------------------------------------------

    /**
     * Reads the element the reader stands on.
     *
     * @param def what it must be, or null if nothing is known of it
     * @param lax whether what is known of elements inside an unknown one is checked
     */
    XmlElement read(ElementDef def, boolean lax) throws XMLStreamException {
        StartTag tag = enter(def);
        List<XmlNode> content = new ArrayList<>(2);
        if (def == null) {
            if (lax) {
                List<XmlAttribute> attributes = tag.attributes();
                for (int i = 0; i < attributes.size(); i++) {
                    in.structure().attributes().global(attributes.get(i));
                }
            }
            in.next();
            rest(content, lax, null);
        } else {
            in.attributes().check(in.frame());
            content(def, content);
        }
        return leave(tag, content);
    }

    private StartTag enter(ElementDef def) {
        in.limitTag(in.open().depth() + 1);
        StartTag tag = new StartTag(xml, scope, outer, in.names()::add);
        open++;
        String name = xml.getLocalName();
        if (in.checking()) {
            Frame parent = in.frame();
            String step = in.places().step();
            int index = parent.current < 0 ? parent.countFree(step) : parent.counts[parent.current];
            in.enter(def, def == null ? step : name, index);
        } else {
            in.enter(def, name, 1);
        }
        return tag;
    }

    /** Closes the element on whose end the reader stands. */
    private XmlElement leave(StartTag tag, List<XmlNode> content) {
        in.leave();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof XmlText text) {
                outer.addNamed(text.text());
            }
        }
        if (--open == 0) {
            outer.take(xml, tag::declare);
        }
        return tag.element(content);
    }

    private void content(ElementDef def, List<XmlNode> content) throws XMLStreamException {
        in.next();
        TypeKind kind = def.text(in.settings().profile());
        if (kind != null) {
            in.structure().text(in.frame(), kind, text(content));
        } else if (def.model() != null) {
            model(def, content);
        } else if (def.any(in.settings().profile()) != ElementDef.Any.NONE) {
            free(def, content);
        } else {
            children(def, content);
        }
    }

    /** An element of simple type. */
    private XmlElement simple(TypeKind kind) throws XMLStreamException {
        if (kind == TypeKind.ANY) {
            return read(null, true);
        }
        StartTag tag = enter(null);
        tag.attributes().forEach(in.structure().attributes()::unknown);
        List<XmlNode> content = new ArrayList<>(1);
        in.next();
        in.structure().text(in.frame(), kind, text(content));
        return leave(tag, content);
    }

    // ---- content --------------------------------------------------------------------------------------------------

    /** Takes what is neither an element nor the end of one; says whether it was text other than white space. */
    private boolean node(int event, List<XmlNode> content) {
        switch (event) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                addText(content, in.markup().characters());
                return !xml.isWhiteSpace();
            }
            case XMLStreamConstants.COMMENT -> content.add(in.markup().comment());
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                content.add(in.markup().instruction());
            default -> in.structure().refuseEvent(event);
        }
        return false;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    private void addText(List<XmlNode> content, String part) {
        int last = content.size() - 1;
        String text = part;
        if (last >= 0 && content.get(last) instanceof XmlText before) {
            text = before.text() + part;
            content.remove(last);
        }
        content.add(text(text));
    }

    private XmlText text(String text) {
        if (text.length() > in.settings().maxText()) {
            throw in.structure()
                    .limit(
                            ReadingLimit.TEXT,
                            "an element holds more than " + in.settings().maxText() + " characters");
        }
        return new XmlText(text);
    }

    /** Text alone, up to the end tag. */
    private String text(List<XmlNode> content) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                content.add(in.unknownChild());
            } else {
                node(event, content);
                if (isText(event)) {
                    text.append(xml.getText());
                }
            }
        }
        return text.toString();
    }

    /** The children of a class, up to the end tag. */
    private void children(ElementDef def, List<XmlNode> content) throws XMLStreamException {
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                if (node(event, content) || isText(event) && in.markup().refusesSpace()) {
                    in.structure().characterData(event, xml.getText());
                }
                continue;
            }
            int index = in.child();
            if (index < 0) {
                content.add(in.unknownChild());
            } else if (in.admission().admit(index)) {
                content.add(known(def.child(index)));
            } else {
                content.add(read(null, false));
            }
        }
    }

    private XmlElement known(ChildDef child) throws XMLStreamException {
        TypeKind kind = in.kind(child);
        if (child.element() != null) {
            return read(child.element().get(), true);
        }
        if (kind == TypeKind.ANY) {
            in.structure().attributes().instance(in.frame(), child);
        }
        return kind == null ? read(null, true) : simple(kind);
    }

    /** The children of a class whose order is given by a model, up to the end tag. */
    private void model(ElementDef def, List<XmlNode> content) throws XMLStreamException {
        ContentModel model = def.model();
        Frame frame = in.frame();
        int state = ContentModel.START;
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                if (node(event, content) && !def.mixed()) {
                    in.structure().characterData(event, xml.getText());
                }
                continue;
            }
            String uri = XmlIn.text(xml.getNamespaceURI());
            boolean own = uri.equals(def.namespace());
            int index = own ? def.childIndex(xml.getLocalName()) : -1;
            boolean other = !own && !uri.isEmpty() && model.admitsOthers();
            if (index < 0 && !other) {
                content.add(in.unknownChild());
                continue;
            }
            if (own) {
                frame.count(index);
            }
            int next = model.next(state, own ? index : ContentModel.OTHER);
            if (next < 0) {
                in.structure().notExpected(frame, xml.getLocalName(), model.expected(state));
            } else {
                state = next;
            }
            content.add(own ? known(def.child(index)) : element(true, def));
        }
        if (!model.mayEnd(state)) {
            in.structure().endsEarly(frame, model.expected(state));
        }
    }

    // ---- free content ---------------------------------------------------------------------------------------------

    /** The free content of the open element up to its end tag. */
    List<XmlNode> any() throws XMLStreamException {
        ElementDef def = in.frame().def;
        if (in.next() != XMLStreamConstants.CHARACTERS) {
            List<XmlNode> content = new ArrayList<>(2);
            free(def, content);
            return content;
        }
        // Mostly there is one text and nothing else, for which a list of one will do.
        XmlText first = text(in.markup().characters());
        boolean text = !xml.isWhiteSpace();
        if (in.next() == XMLStreamConstants.END_ELEMENT) {
            refuseText(def, text);
            return List.of(first);
        }
        List<XmlNode> content = new ArrayList<>(4);
        content.add(first);
        boolean more = rest(content, in.checking(), def);
        refuseText(def, text || more);
        return content;
    }

    private void free(ElementDef def, List<XmlNode> content) throws XMLStreamException {
        refuseText(def, rest(content, in.checking(), def));
    }

    /** Refuses text where only elements may be. */
    private void refuseText(ElementDef def, boolean text) {
        if (text && def.any(in.settings().profile()) != ElementDef.Any.MIXED && in.checking()) {
            in.structure().characterData(XMLStreamConstants.END_ELEMENT, "");
        }
    }

    /**
     * Reads on to the end tag, the reader standing on an event inside; true if there was text.
     *
     * @param owner the class whose free content this is, or null inside an unknown element
     */
    boolean rest(List<XmlNode> content, boolean lax, ElementDef owner) throws XMLStreamException {
        boolean text = false;
        for (int event = xml.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                content.add(element(lax, owner));
            } else {
                text |= node(event, content);
            }
        }
        return text;
    }

    private XmlElement element(boolean lax, ElementDef owner) throws XMLStreamException {
        String uri = XmlIn.text(xml.getNamespaceURI());
        if (owner == null || !in.extensions().concerns(uri)) {
            return freeElement(lax, owner);
        }
        javax.xml.stream.Location at = xml.getLocation();
        String parent = in.places().path("");
        String step = in.places().step();
        Frame frame = in.frame();
        XmlElement element = freeElement(lax, owner);
        String path = parent + "/" + step + "[" + Math.max(1, frame.freeCount(step)) + "]";
        in.extensions()
                .look(element, owner.name(), parent, new Location(path, at.getLineNumber(), at.getColumnNumber(), -1));
        return element;
    }

    private XmlElement freeElement(boolean lax, ElementDef owner) throws XMLStreamException {
        in.frame().current = -1;
        in.frame().position++;
        if (!lax) {
            return read(null, false);
        }
        String uri = XmlIn.text(xml.getNamespaceURI());
        String name = xml.getLocalName();
        Grammar.Global global = grammar.global(uri, name, in.settings().profile());
        if (owner != null) {
            boolean refused = owner.otherNamespacesOnly() && (uri.isEmpty() || uri.equals(owner.namespace()));
            if (refused || global == null && owner.strict()) {
                in.structure().unknownElement(uri, name);
            }
        }
        if (global == null) {
            return read(null, true);
        }
        if (global.element() != null) {
            return read(global.element().get(), true);
        }
        return global.type() == null ? read(null, true) : simple(global.type());
    }
}
