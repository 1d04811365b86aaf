package org.mile4j.rolie.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.Rfc4287;
import org.mile4j.rolie.internal.rules.Rfc4287Constructs;
import org.mile4j.rolie.internal.text.Syntax;

/** Reads elements that hold characters: identifiers, dates, texts, the generator. What holds elements is kept as it is. */
final class CharacterReader {

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Findings findings;
    private final AttributeChecks checks;
    private final Slots textSlots = new Slots("type*");
    private final Slots generatorSlots = new Slots("uri*", "version*");
    /** The content of the element that was read last, if there are elements in it. */
    private List<XmlNode> kept;

    CharacterReader(Cursor cursor, Findings findings, AttributeChecks checks) {
        this.cursor = cursor;
        this.xml = cursor.xml();
        this.findings = findings;
        this.checks = checks;
    }

    AtomNode simple(SimpleElement.Name name, XmlPlaces places) {
        List<XmlAttribute> attributes = checks.plain(places);
        String text = take(places);
        return text == null ? kept(attributes, places) : new SimpleElement(name, text, attributes);
    }

    AtomNode date(DateConstruct.Name name, XmlPlaces places) {
        List<XmlAttribute> attributes = checks.plain(places);
        String text = take(places);
        return text == null ? kept(attributes, places) : new DateConstruct(name, text, attributes);
    }

    AtomNode generator(XmlPlaces places) {
        Attributes a = checks.read(places, generatorSlots);
        String text = take(places);
        return text == null ? kept(a.others(), places) : new Generator(a.get(0), a.get(1), text, a.others());
    }

    AtomNode text(TextConstruct.Name name, XmlPlaces places) {
        if (xml.getAttributeCount() == 0) {
            String text = take(places);
            return text == null
                    ? markup(Optional.empty(), List.of(), places)
                    : new TextConstruct(name, Optional.empty(), text, Optional.empty(), List.of());
        }
        Attributes a = checks.read(places, textSlots);
        Optional<String> type = a.get(0);
        String text = take(places);
        if (type.isPresent() && type.get().equals("xhtml")) {
            return xhtml(name, type, text, a.others(), places);
        }
        if (type.isPresent() && !type.get().equals("text") && !type.get().equals("html")) {
            findings.add(
                    Rfc4287Constructs.TYPE_3_1_1,
                    places.lastAttribute("type"),
                    "expected text, html or xhtml, met \"" + Syntax.shown(type.get()) + "\".");
        }
        return text == null
                ? markup(type, a.others(), places)
                : new TextConstruct(name, type, text, Optional.empty(), a.others());
    }

    private AtomNode xhtml(
            TextConstruct.Name name, Optional<String> type, String text, List<XmlAttribute> others, XmlPlaces places) {
        Optional<XmlElement> div = text == null ? div(kept) : Optional.empty();
        if (div.isPresent()) {
            return new TextConstruct(name, type, "", div, others);
        }
        findings.add(
                Rfc4287Constructs.DIV, places.last(), "expected one xhtml:div and nothing else, met something else.");
        return foreign(text == null ? kept : List.of(new XmlText(text)), with(type, others));
    }

    private Foreign markup(Optional<String> type, List<XmlAttribute> others, XmlPlaces places) {
        findings.add(Rfc4287Constructs.MARKUP, places.last(), "expected characters only, met elements.");
        return foreign(kept, with(type, others));
    }

    private static List<XmlAttribute> with(Optional<String> type, List<XmlAttribute> others) {
        List<XmlAttribute> attributes = new ArrayList<>(others);
        type.ifPresent(value -> attributes.add(new XmlAttribute("", "", "type", value)));
        return attributes;
    }

    private static Optional<XmlElement> div(List<XmlNode> nodes) {
        XmlElement found = null;
        for (XmlNode node : nodes) {
            if (node instanceof XmlElement element
                    && found == null
                    && element.localName().equals("div")
                    && element.namespace().equals(Namespaces.XHTML)) {
                found = element;
            } else if (!(node instanceof XmlComment)
                    && !(node instanceof XmlText text && text.text().isBlank())) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(found);
    }

    /** An element that is kept as it is, since there are elements in it. */
    private Foreign kept(List<XmlAttribute> attributes, XmlPlaces places) {
        findings.add(Rfc4287Constructs.SIMPLE, places.last(), "expected characters only, met elements.");
        return foreign(kept, attributes);
    }

    /** The element at whose end the parser stands, as it is. */
    private Foreign foreign(List<XmlNode> content, List<XmlAttribute> attributes) {
        return new Foreign(new XmlElement(cursor.namespace(), "", xml.getLocalName(), List.of(), attributes, content));
    }

    /** The characters of an element, up to its end; null if there are elements in it, which are kept then. */
    private String take(XmlPlaces places) {
        kept = null;
        String text = "";
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (kept != null) {
                    kept.add(new XmlText(xml.getText()));
                } else {
                    text = text.isEmpty() ? xml.getText() : text + xml.getText();
                }
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (kept == null) {
                    kept = new ArrayList<>();
                    if (!text.isEmpty()) {
                        kept.add(new XmlText(text));
                    }
                }
                element(places);
            }
        }
        return kept == null ? text : null;
    }

    private void element(XmlPlaces places) {
        if (cursor.namespace().equals(Namespaces.SIGNATURE)
                && xml.getLocalName().equals("Signature")) {
            findings.add(
                    Rfc4287.SIGNATURE_PLACE,
                    places.last(),
                    "expected signatures in feeds and entries only, met one here.");
        }
        kept.add(cursor.fragment());
    }
}
