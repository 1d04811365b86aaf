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

    private static final String[] TYPE = {"type"};
    private static final String[] GENERATOR = {"uri", "version"};

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Findings findings;
    private final AttributeChecks checks;

    CharacterReader(Cursor cursor, Findings findings, AttributeChecks checks) {
        this.cursor = cursor;
        this.xml = cursor.xml();
        this.findings = findings;
        this.checks = checks;
    }

    AtomNode simple(SimpleElement.Name name, XmlPlaces places) {
        List<XmlAttribute> attributes = checks.plain(places);
        Taken taken = take(places);
        return taken.kept != null ? kept(taken, attributes, places) : new SimpleElement(name, taken.text, attributes);
    }

    AtomNode date(DateConstruct.Name name, XmlPlaces places) {
        List<XmlAttribute> attributes = checks.plain(places);
        Taken taken = take(places);
        return taken.kept != null ? kept(taken, attributes, places) : new DateConstruct(name, taken.text, attributes);
    }

    AtomNode generator(XmlPlaces places) {
        Attributes a = checks.read(places, GENERATOR);
        Taken taken = take(places);
        return taken.kept != null
                ? kept(taken, a.others(), places)
                : new Generator(a.get(0), a.get(1), taken.text, a.others());
    }

    AtomNode text(TextConstruct.Name name, XmlPlaces places) {
        Attributes a = checks.read(places, TYPE);
        Optional<String> type = a.get(0);
        Taken taken = take(places);
        boolean xhtml = type.isPresent() && type.get().equals("xhtml");
        if (!xhtml
                && type.isPresent()
                && !type.get().equals("text")
                && !type.get().equals("html")) {
            findings.add(
                    Rfc4287Constructs.TYPE_3_1_1,
                    places.lastAttribute("type"),
                    "expected text, html or xhtml, met \"" + Syntax.shown(type.get()) + "\".");
        }
        if (taken.kept == null && !xhtml) {
            return new TextConstruct(name, type, taken.text, Optional.empty(), a.others());
        }
        Optional<XmlElement> div = xhtml ? div(taken) : Optional.empty();
        if (div.isPresent()) {
            return new TextConstruct(name, type, "", div, a.others());
        }
        if (xhtml) {
            findings.add(
                    Rfc4287Constructs.DIV,
                    places.last(),
                    "expected one xhtml:div and nothing else, met something else.");
        } else {
            findings.add(Rfc4287Constructs.MARKUP, places.last(), "expected characters only, met elements.");
        }
        List<XmlAttribute> attributes = new ArrayList<>(a.others());
        type.ifPresent(value -> attributes.add(new XmlAttribute("", "", "type", value)));
        return foreign(taken, attributes);
    }

    private static Optional<XmlElement> div(Taken taken) {
        XmlElement found = null;
        if (taken.kept == null) {
            return Optional.empty();
        }
        for (XmlNode node : taken.kept) {
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
    private Foreign kept(Taken taken, List<XmlAttribute> attributes, XmlPlaces places) {
        findings.add(Rfc4287Constructs.SIMPLE, places.last(), "expected characters only, met elements.");
        return foreign(taken, attributes);
    }

    private static Foreign foreign(Taken taken, List<XmlAttribute> attributes) {
        return new Foreign(new XmlElement(
                taken.namespace,
                "",
                taken.name,
                List.of(),
                attributes,
                taken.kept == null ? List.of(new XmlText(taken.text)) : taken.kept));
    }

    /** The content of an element that should hold characters only. */
    private static final class Taken {
        final String namespace;
        final String name;
        String text = "";
        /** All content in order, if there are elements in it. */
        List<XmlNode> kept;

        Taken(String namespace, String name) {
            this.namespace = namespace;
            this.name = name;
        }
    }

    private Taken take(XmlPlaces places) {
        Taken taken = new Taken(cursor.namespace(), xml.getLocalName());
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (taken.kept != null) {
                    taken.kept.add(new XmlText(xml.getText()));
                }
                taken.text = taken.text.isEmpty() ? xml.getText() : taken.text + xml.getText();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (taken.kept == null) {
                    taken.kept = new ArrayList<>();
                    if (!taken.text.isEmpty()) {
                        taken.kept.add(new XmlText(taken.text));
                    }
                }
                boolean signature = cursor.namespace().equals(Namespaces.SIGNATURE)
                        && xml.getLocalName().equals("Signature");
                if (signature) {
                    findings.add(
                            Rfc4287.SIGNATURE_PLACE,
                            places.last(),
                            "expected signatures in feeds and entries only, met one here.");
                }
                taken.kept.add(cursor.fragment());
            }
        }
        return taken;
    }
}
