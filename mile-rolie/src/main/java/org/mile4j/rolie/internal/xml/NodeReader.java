package org.mile4j.rolie.internal.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Location;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlComment;
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
import org.mile4j.rolie.internal.rules.Rfc4287Constructs;
import org.mile4j.rolie.internal.rules.Rfc8322;
import org.mile4j.rolie.internal.text.Syntax;

/** Reads elements into values, and finds what is wrong with their form. */
final class NodeReader {

    private static final String[] LINK = {"rel", "href", "type", "hreflang", "title", "length"};
    private static final String[] CATEGORY = {"scheme", "term", "label"};
    private static final String[] CATEGORIES = {"fixed", "scheme", "href"};
    private static final String[] COLLECTION = {"href"};
    private static final String[] CONTENT = {"type", "src"};
    private static final String[] FORMAT = {"ns", "version", "schema-location", "schema-type"};
    private static final String[] PROPERTY = {"name", "value"};
    private static final String[] NONE = {};

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Findings findings;
    private final AttributeChecks checks;
    private final CharacterReader characters;
    private boolean misprintReported;

    NodeReader(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.xml = cursor.xml();
        this.findings = findings;
        this.checks = new AttributeChecks(cursor, findings);
        this.characters = new CharacterReader(cursor, findings, checks);
    }

    /** The attributes of a container that defines none. */
    List<XmlAttribute> plainAttributes() {
        return checks.ofRoot();
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
                        Rfc4287Constructs.TEXT,
                        places.last(),
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

    private String stepName() {
        String name = xml.getLocalName();
        return switch (cursor.namespace()) {
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

    /** Reports a misprinted namespace, once a document. */
    void misprint(XmlPlaces places, boolean root) {
        if (misprintReported) {
            return;
        }
        String meantHere = cursor.namespace();
        String namespace = xml.getNamespaceURI();
        if (namespace != null && !meantHere.equals(namespace)) {
            misprintReported = true;
            findings.add(
                    Rfc8322.NAMESPACE,
                    root ? places.self() : places.last(),
                    "expected the namespace " + meantHere + ", met " + namespace + ".");
        }
    }

    private AtomNode element(Where where, XmlPlaces places) {
        String namespace = cursor.namespace();
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
                    Attributes attributes = checks.read(places, NONE);
                    return new HistoryMark(mark, content(), attributes.others());
                }
            }
            case Namespaces.SIGNATURE -> {
                if (name.equals("Signature") && where != Where.FEED && where != Where.ENTRY) {
                    findings.add(
                            Rfc4287.SIGNATURE_PLACE,
                            places.last(),
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
                    places.last(),
                    "expected no element " + name + " here; its RFC puts it elsewhere.");
        } else {
            findings.add(Rfc4287.UNKNOWN, places.last(), "there is no element " + name + " in its namespace.");
        }
    }

    private AtomNode atom(String name, Where where, XmlPlaces places) {
        return switch (name) {
            case "link" -> link(places);
            case "category" -> category(places);
            case "id" -> characters.simple(SimpleElement.Name.ID, places);
            case "title" -> characters.text(TextConstruct.Name.TITLE, places);
            case "updated" -> characters.date(DateConstruct.Name.UPDATED, places);
            case "published" -> characters.date(DateConstruct.Name.PUBLISHED, places);
            case "summary" -> characters.text(TextConstruct.Name.SUMMARY, places);
            case "content" -> contentElement(places);
            case "author" -> person(Person.Role.AUTHOR, places);
            case "contributor" -> person(Person.Role.CONTRIBUTOR, places);
            case "rights" -> characters.text(TextConstruct.Name.RIGHTS, places);
            case "subtitle" -> characters.text(TextConstruct.Name.SUBTITLE, places);
            case "name" -> characters.simple(SimpleElement.Name.NAME, places);
            case "uri" -> characters.simple(SimpleElement.Name.URI, places);
            case "email" -> characters.simple(SimpleElement.Name.EMAIL, places);
            case "icon" -> characters.simple(SimpleElement.Name.ICON, places);
            case "logo" -> characters.simple(SimpleElement.Name.LOGO, places);
            case "generator" -> characters.generator(places);
            case "source" -> {
                XmlPlaces inner = places.open();
                List<XmlAttribute> attributes = checks.plain(places);
                yield new Source(children(Where.SOURCE, inner), attributes);
            }
            default -> throw new IllegalStateException("no reader for " + name + " in " + where);
        };
    }

    private AtomNode app(String name, Where where, XmlPlaces places) {
        switch (name) {
            case "edited" -> {
                return characters.date(DateConstruct.Name.EDITED, places);
            }
            case "accept" -> {
                return characters.simple(SimpleElement.Name.ACCEPT, places);
            }
            case "control" -> {
                XmlPlaces inner = places.open();
                List<XmlAttribute> attributes = checks.plain(places);
                return new Control(children(Where.CONTROL, inner), attributes);
            }
            case "workspace" -> {
                XmlPlaces inner = places.open();
                List<XmlAttribute> attributes = checks.plain(places);
                return new Workspace(children(Where.WORKSPACE, inner), attributes);
            }
            case "collection" -> {
                if (where != Where.WORKSPACE) {
                    return new Foreign(cursor.fragment());
                }
                XmlPlaces inner = places.open();
                Attributes attributes = checks.read(places, COLLECTION);
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
        Attributes attributes = new Attributes(xml, NONE);
        if (!attributes.others().isEmpty()) {
            checks.check(attributes.others(), inner.self());
        }
        misprint(inner, true);
        return new Entry(children(Where.ENTRY, inner), attributes.others());
    }

    /** The list of categories that the parser stands at. */
    Categories categories(XmlPlaces inner) {
        Attributes attributes = new Attributes(xml, CATEGORIES);
        checks.check(attributes.others(), inner.self());
        return new Categories(
                attributes.get(0),
                attributes.get(1),
                attributes.get(2),
                children(Where.CATEGORIES, inner),
                attributes.others());
    }

    private Link link(XmlPlaces places) {
        Attributes a = checks.read(places, LINK);
        return new Link(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), content(), a.others());
    }

    private Category category(XmlPlaces places) {
        Attributes a = checks.read(places, CATEGORY);
        return new Category(a.get(0), a.get(1), a.get(2), content(), a.others());
    }

    private Format format() {
        Attributes a = new Attributes(xml, FORMAT);
        return new Format(a.get(0), a.get(1), a.get(2), a.get(3), content(), a.others());
    }

    private Property property() {
        Attributes a = new Attributes(xml, PROPERTY);
        return new Property(a.get(0), a.get(1), content(), a.others());
    }

    private Content contentElement(XmlPlaces places) {
        Attributes a = checks.read(places, CONTENT);
        return new Content(a.get(0), a.get(1), content(), a.others());
    }

    private Person person(Person.Role role, XmlPlaces places) {
        XmlPlaces inner = places.open();
        List<XmlAttribute> attributes = checks.plain(places);
        return new Person(role, children(Where.PERSON, inner), attributes);
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
}
