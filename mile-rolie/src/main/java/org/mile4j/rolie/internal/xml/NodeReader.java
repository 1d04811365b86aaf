package org.mile4j.rolie.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Location;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlProcessingInstruction;
import org.mile4j.model.data.XmlText;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Control;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.HistoryMark;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.Source;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.Rfc4287;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.text.Iri;
import org.mile4j.rolie.internal.text.Syntax;

/** Reads elements into values, and finds what is wrong with their form. */
final class NodeReader {

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Findings findings;
    private boolean misprintReported;
    /** The namespace that was looked at last, compared by identity, since the parser gives the same text again. */
    private String written = "";

    private String meant = "";

    NodeReader(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.xml = cursor.xml();
        this.findings = findings;
    }

    /** The attributes of a container that defines none. */
    List<XmlAttribute> plainAttributes() {
        return checked(new Attributes(xml)).others();
    }

    /** The children of the element the parser stands at, up to its end. */
    List<AtomNode> children(Where where, XmlPlaces places) {
        List<AtomNode> children = new ArrayList<>(12);
        boolean elements = false;
        String space = "";
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            elements |= event == XMLStreamConstants.START_ELEMENT;
            if (event == XMLStreamConstants.CHARACTERS && !elements && xml.isWhiteSpace()) {
                space += xml.getText();
            }
            AtomNode child = node(event, where, places);
            if (child != null) {
                children.add(child);
            }
        }
        if (!elements && !space.isEmpty()) {
            // White space is laid out by the writer, except where there is nothing else.
            children.add(new Foreign(new XmlText(space)));
            places.add("text()", 0, 0);
        }
        return children;
    }

    /** What the parser stands at; null for what is not kept. Its place is noted. */
    AtomNode node(int event, Where where, XmlPlaces places) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (findings.checking()) {
                    javax.xml.stream.Location at = xml.getLocation();
                    places.add(stepName(), at.getLineNumber(), at.getColumnNumber());
                } else {
                    places.add("", 0, 0);
                }
                return element(where, places);
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (xml.isWhiteSpace()) {
                    return null;
                }
                Location here = cursor.here();
                places.add("text()", here.line(), here.column());
                findings.add(
                        Rfc4287.TEXT,
                        here(places),
                        "expected elements only, met the text \"" + Syntax.shown(xml.getText()) + "\".");
                return new Foreign(new XmlText(xml.getText()));
            }
            case XMLStreamConstants.COMMENT -> {
                places.add("comment()", 0, 0);
                return new Foreign(new XmlComment(xml.getText()));
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
                places.add("processing-instruction()", 0, 0);
                return instruction();
            }
            default -> {
                return null;
            }
        }
    }

    private Foreign instruction() {
        String data = xml.getPIData();
        return new Foreign(new XmlProcessingInstruction(xml.getPITarget(), data == null ? "" : data));
    }

    /** The child that was noted last. */
    private Location here(XmlPlaces places) {
        return places.last();
    }

    private String stepName() {
        String name = xml.getLocalName();
        return switch (namespace()) {
            case Namespaces.ATOM -> name;
            case Namespaces.APP -> "app:" + name;
            case Namespaces.ROLIE ->
                name.equals("property") ? "rolie:property" : name.equals("format") ? "rolie:format" : "rolie:" + name;
            default -> {
                String prefix = xml.getPrefix();
                yield prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
            }
        };
    }

    /** The namespace that is meant. */
    String namespace() {
        String namespace = xml.getNamespaceURI();
        if (namespace != written) {
            written = namespace;
            meant = namespace == null ? "" : Namespaces.corrected(namespace);
        }
        return meant;
    }

    /** Reports a misprinted namespace, once a document. */
    void misprint(XmlPlaces places, boolean root) {
        if (misprintReported) {
            return;
        }
        String meantHere = namespace();
        String namespace = xml.getNamespaceURI();
        if (namespace != null && !meantHere.equals(namespace)) {
            misprintReported = true;
            findings.add(
                    Rfc8322.NAMESPACE,
                    root ? places.self() : here(places),
                    "expected the namespace " + meantHere + ", met " + namespace + ".");
        }
    }

    private AtomNode element(Where where, XmlPlaces places) {
        String namespace = namespace();
        String name = xml.getLocalName();
        switch (namespace) {
            case Namespaces.ATOM -> {
                misprint(places, false);
                if (where.atom.contains(name)) {
                    return atom(name, where, places);
                }
                stray(Where.ATOM_NAMES.contains(name), name, places);
            }
            case Namespaces.APP -> {
                misprint(places, false);
                if (where.app.contains(name)) {
                    return app(name, where, places);
                }
                stray(Where.APP_NAMES.contains(name), "app:" + name, places);
            }
            case Namespaces.ROLIE -> {
                misprint(places, false);
                if (where.other.contains(name)) {
                    return name.equals("format") ? format() : property();
                }
                stray(Where.ROLIE_NAMES.contains(name), "rolie:" + name, places);
            }
            case Namespaces.HISTORY -> {
                if (where.other.contains(name)) {
                    HistoryMark.Name mark =
                            name.equals("complete") ? HistoryMark.Name.COMPLETE : HistoryMark.Name.ARCHIVE;
                    Attributes attributes = checked(new Attributes(xml), places);
                    return new HistoryMark(mark, content(), attributes.others());
                }
            }
            case Namespaces.SIGNATURE -> {
                if (name.equals("Signature") && where != Where.FEED && where != Where.ENTRY) {
                    findings.add(
                            Rfc4287.SIGNATURE_PLACE,
                            here(places),
                            "expected signatures in feeds and entries only, met one here.");
                }
            }
            default -> {}
        }
        return new Foreign(cursor.fragment());
    }

    private void stray(boolean known, String name, XmlPlaces places) {
        if (known) {
            findings.add(
                    Rfc4287.MISPLACED,
                    here(places),
                    "expected no element " + name + " here; its RFC puts it elsewhere.");
        } else {
            findings.add(Rfc4287.UNKNOWN, here(places), "there is no element " + name + " in its namespace.");
        }
    }

    private AtomNode atom(String name, Where where, XmlPlaces places) {
        return switch (name) {
            case "link" -> link(places);
            case "category" -> category(places);
            case "id" -> simple(SimpleElement.Name.ID, places);
            case "title" -> text(TextConstruct.Name.TITLE, places);
            case "updated" -> date(DateConstruct.Name.UPDATED, places);
            case "published" -> date(DateConstruct.Name.PUBLISHED, places);
            case "summary" -> text(TextConstruct.Name.SUMMARY, places);
            case "content" -> contentElement(places);
            case "author" -> person(Person.Role.AUTHOR, places);
            case "contributor" -> person(Person.Role.CONTRIBUTOR, places);
            case "rights" -> text(TextConstruct.Name.RIGHTS, places);
            case "subtitle" -> text(TextConstruct.Name.SUBTITLE, places);
            case "name" -> simple(SimpleElement.Name.NAME, places);
            case "uri" -> simple(SimpleElement.Name.URI, places);
            case "email" -> simple(SimpleElement.Name.EMAIL, places);
            case "icon" -> simple(SimpleElement.Name.ICON, places);
            case "logo" -> simple(SimpleElement.Name.LOGO, places);
            case "generator" -> generator(places);
            case "source" -> {
                XmlPlaces inner = places.open();
                List<XmlAttribute> attributes = plainAttributes(places);
                yield new Source(children(Where.SOURCE, inner), attributes);
            }
            default -> throw new IllegalStateException("no reader for " + name + " in " + where);
        };
    }

    private AtomNode app(String name, Where where, XmlPlaces places) {
        switch (name) {
            case "edited" -> {
                return date(DateConstruct.Name.EDITED, places);
            }
            case "accept" -> {
                return simple(SimpleElement.Name.ACCEPT, places);
            }
            case "control" -> {
                XmlPlaces inner = places.open();
                List<XmlAttribute> attributes = plainAttributes(places);
                return new Control(children(Where.CONTROL, inner), attributes);
            }
            case "workspace" -> {
                XmlPlaces inner = places.open();
                List<XmlAttribute> attributes = plainAttributes(places);
                return new Workspace(children(Where.WORKSPACE, inner), attributes);
            }
            case "collection" -> {
                if (where != Where.WORKSPACE) {
                    return new Foreign(cursor.fragment());
                }
                XmlPlaces inner = places.open();
                Attributes attributes = checked(new Attributes(xml, "href"), places);
                return new Collection(attributes.get(0), children(Where.COLLECTION, inner), attributes.others());
            }
            case "categories" -> {
                return categories(places.open());
            }
            default -> {
                return new Foreign(cursor.fragment());
            }
        }
    }

    /** The entry of a feed that the parser stands at. */
    Entry entry(XmlPlaces inner) {
        Attributes attributes = new Attributes(xml);
        if (!attributes.others().isEmpty()) {
            check(attributes.others(), inner.self());
        }
        misprint(inner, true);
        return new Entry(children(Where.ENTRY, inner), attributes.others());
    }

    /** The list of categories that the parser stands at. */
    Categories categories(XmlPlaces inner) {
        Attributes attributes = new Attributes(xml, "fixed", "scheme", "href");
        check(attributes.others(), inner.self());
        return new Categories(
                attributes.get(0),
                attributes.get(1),
                attributes.get(2),
                children(Where.CATEGORIES, inner),
                attributes.others());
    }

    private Link link(XmlPlaces places) {
        Attributes a = checked(new Attributes(xml, "rel", "href", "type", "hreflang", "title", "length"), places);
        return new Link(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), content(), a.others());
    }

    private Category category(XmlPlaces places) {
        Attributes a = checked(new Attributes(xml, "scheme", "term", "label"), places);
        return new Category(a.get(0), a.get(1), a.get(2), content(), a.others());
    }

    private Format format() {
        Attributes a = new Attributes(xml, "ns", "version", "schema-location", "schema-type");
        return new Format(a.get(0), a.get(1), a.get(2), a.get(3), content(), a.others());
    }

    private Property property() {
        Attributes a = new Attributes(xml, "name", "value");
        return new Property(a.get(0), a.get(1), content(), a.others());
    }

    private Content contentElement(XmlPlaces places) {
        Attributes a = checked(new Attributes(xml, "type", "src"), places);
        return new Content(a.get(0), a.get(1), content(), a.others());
    }

    private Person person(Person.Role role, XmlPlaces places) {
        XmlPlaces inner = places.open();
        List<XmlAttribute> attributes = plainAttributes(places);
        return new Person(role, children(Where.PERSON, inner), attributes);
    }

    private AtomNode simple(SimpleElement.Name name, XmlPlaces places) {
        Attributes a = checked(new Attributes(xml), places);
        Taken taken = take(places);
        return taken.kept != null ? kept(taken, a.others(), places) : new SimpleElement(name, taken.text, a.others());
    }

    private AtomNode date(DateConstruct.Name name, XmlPlaces places) {
        Attributes a = checked(new Attributes(xml), places);
        Taken taken = take(places);
        return taken.kept != null ? kept(taken, a.others(), places) : new DateConstruct(name, taken.text, a.others());
    }

    private AtomNode generator(XmlPlaces places) {
        Attributes a = checked(new Attributes(xml, "uri", "version"), places);
        Taken taken = take(places);
        return taken.kept != null
                ? kept(taken, a.others(), places)
                : new Generator(a.get(0), a.get(1), taken.text, a.others());
    }

    private AtomNode text(TextConstruct.Name name, XmlPlaces places) {
        Attributes a = checked(new Attributes(xml, "type"), places);
        Optional<String> type = a.get(0);
        Taken taken = take(places);
        boolean xhtml = type.isPresent() && type.get().equals("xhtml");
        if (!xhtml
                && type.isPresent()
                && !type.get().equals("text")
                && !type.get().equals("html")) {
            findings.add(
                    Rfc4287.TYPE_3_1_1,
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
            findings.add(Rfc4287.DIV, here(places), "expected one xhtml:div and nothing else, met something else.");
        } else {
            findings.add(Rfc4287.MARKUP, here(places), "expected characters only, met elements.");
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
        findings.add(Rfc4287.SIMPLE, here(places), "expected characters only, met elements.");
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
        Taken taken = new Taken(namespace(), xml.getLocalName());
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
                boolean signature = namespace().equals(Namespaces.SIGNATURE)
                        && xml.getLocalName().equals("Signature");
                if (signature) {
                    findings.add(
                            Rfc4287.SIGNATURE_PLACE,
                            here(places),
                            "expected signatures in feeds and entries only, met one here.");
                }
                taken.kept.add(cursor.fragment());
            }
        }
        return taken;
    }

    /** All content of the element that the parser stands at, up to its end. */
    private List<XmlNode> content() {
        List<XmlNode> nodes = List.of();
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            nodes = nodes.isEmpty() ? new ArrayList<>(2) : nodes;
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> nodes.add(cursor.fragment());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> nodes.add(new XmlText(xml.getText()));
                case XMLStreamConstants.COMMENT -> nodes.add(new XmlComment(xml.getText()));
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    nodes.add(instruction().node());
                default -> {}
            }
        }
        return nodes;
    }

    private List<XmlAttribute> plainAttributes(XmlPlaces places) {
        return checked(new Attributes(xml), places).others();
    }

    private Attributes checked(Attributes attributes) {
        if (!attributes.others().isEmpty()) {
            check(attributes.others(), cursor.here());
        }
        return attributes;
    }

    private Attributes checked(Attributes attributes, XmlPlaces places) {
        if (!attributes.others().isEmpty()) {
            check(attributes.others(), here(places));
        }
        return attributes;
    }

    private void check(List<XmlAttribute> attributes, Location place) {
        for (XmlAttribute attribute : attributes) {
            Location at = new Location(
                    place.path() + "/@"
                            + (attribute.namespace().equals(Namespaces.XML) ? "xml:" : "")
                            + attribute.localName(),
                    place.line(),
                    place.column(),
                    -1);
            if (attribute.namespace().isEmpty()) {
                findings.add(
                        Rfc4287.ATTRIBUTE,
                        at,
                        "there is no attribute " + Syntax.shown(attribute.localName()) + " on this element.");
            } else if (attribute.namespace().equals(Namespaces.XML)) {
                if (attribute.localName().equals("base") && !Iri.isReference(attribute.value())) {
                    findings.add(
                            Rfc4287.BASE,
                            at,
                            "expected an IRI reference, met \"" + Syntax.shown(attribute.value()) + "\".");
                } else if (attribute.localName().equals("lang") && !Syntax.isLanguage(attribute.value())) {
                    findings.add(
                            Rfc4287.LANG,
                            at,
                            "expected a language tag, met \"" + Syntax.shown(attribute.value()) + "\".");
                }
            }
        }
    }
}
