package org.mile4j.rolie.internal.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Findings findings;
    private final AttributeChecks checks;
    private final CharacterReader characters;
    private final Slots linkSlots = new Slots("rel*", "href", "type*", "hreflang*", "title", "length");
    private final Slots categorySlots = new Slots("scheme*", "term*", "label*");
    private final Slots categoriesSlots = new Slots("fixed", "scheme", "href");
    private final Slots collectionSlots = new Slots("href");
    private final Slots contentSlots = new Slots("type*", "src");
    private final Slots formatSlots = new Slots("ns*", "version*", "schema-location*", "schema-type*");
    private final Slots propertySlots = new Slots("name*", "value");
    private final Slots noSlots = new Slots();
    private boolean misprintReported;
    /** The children of all elements that are being read, the innermost ones last. */
    private AtomNode[] open = new AtomNode[32];

    private int count;
    private Category lastCategory = Category.of("", "");
    private Format lastFormat = Format.of("");

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
        int first = count;
        boolean elements = false;
        String space = "";
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                elements = true;
                space = "";
            } else if (event == XMLStreamConstants.CHARACTERS && xml.isWhiteSpace()) {
                if (!elements) {
                    space = space.isEmpty() ? xml.getText() : space + xml.getText();
                }
                continue;
            }
            AtomNode child = node(event, where, places);
            if (child != null) {
                push(child);
            }
        }
        if (!space.isEmpty()) {
            // White space is laid out by the writer, except where there is nothing else.
            push(new Foreign(new XmlText(space)));
            places.add("text()", 0, 0);
        }
        List<AtomNode> children = List.of(Arrays.copyOfRange(open, first, count));
        count = first;
        return children;
    }

    private void push(AtomNode child) {
        if (count == open.length) {
            open = Arrays.copyOf(open, 2 * count);
        }
        open[count++] = child;
    }

    /** What the parser stands at; null for what is not kept. Its place is noted. */
    AtomNode node(int event, Where where, XmlPlaces places) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                Known known = cursor.known();
                if (findings.checking()) {
                    javax.xml.stream.Location at = xml.getLocation();
                    places.add(stepName(known), at.getLineNumber(), at.getColumnNumber());
                }
                return known != null && where.holds(known)
                        ? element(known, where, places)
                        : stranger(known, where, places);
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
                // White space around it is laid out by the writer, as it is between elements.
                return new Foreign(new XmlText(Syntax.trimmed(xml.getText())));
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

    private String stepName(Known known) {
        if (known != null && known.step() != null) {
            return known.step();
        }
        String prefix = Known.prefix(cursor.namespace());
        if (prefix != null) {
            return prefix + xml.getLocalName();
        }
        prefix = xml.getPrefix();
        return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
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

    /** An element that the RFCs do not put here, kept as it is. */
    private Foreign stranger(Known known, Where where, XmlPlaces places) {
        String namespace = cursor.namespace();
        String prefix = Known.prefix(namespace);
        if (prefix != null) {
            misprint(places, false);
            stray(known != null, prefix + xml.getLocalName(), places);
        } else if (namespace.equals(Namespaces.SIGNATURE)
                && xml.getLocalName().equals("Signature")
                && where != Where.FEED
                && where != Where.ENTRY) {
            findings.add(
                    Rfc4287.SIGNATURE_PLACE,
                    places.last(),
                    "expected signatures in feeds and entries only, met one here.");
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

    private AtomNode element(Known known, Where where, XmlPlaces places) {
        if (cursor.isMisprinted()) {
            misprint(places, false);
        }
        return switch (known) {
            case LINK -> link(places);
            case CATEGORY -> category(places);
            case ID -> characters.simple(SimpleElement.Name.ID, places);
            case TITLE -> characters.text(TextConstruct.Name.TITLE, places);
            case UPDATED -> characters.date(DateConstruct.Name.UPDATED, places);
            case PUBLISHED -> characters.date(DateConstruct.Name.PUBLISHED, places);
            case SUMMARY -> characters.text(TextConstruct.Name.SUMMARY, places);
            case CONTENT -> contentElement(places);
            case FORMAT -> format();
            case PROPERTY -> property();
            case AUTHOR -> person(Person.Role.AUTHOR, places);
            case CONTRIBUTOR -> person(Person.Role.CONTRIBUTOR, places);
            case RIGHTS -> characters.text(TextConstruct.Name.RIGHTS, places);
            case SUBTITLE -> characters.text(TextConstruct.Name.SUBTITLE, places);
            case NAME -> characters.simple(SimpleElement.Name.NAME, places);
            case URI -> characters.simple(SimpleElement.Name.URI, places);
            case EMAIL -> characters.simple(SimpleElement.Name.EMAIL, places);
            case ICON -> characters.simple(SimpleElement.Name.ICON, places);
            case LOGO -> characters.simple(SimpleElement.Name.LOGO, places);
            case GENERATOR -> characters.generator(places);
            case EDITED -> characters.date(DateConstruct.Name.EDITED, places);
            case ACCEPT -> characters.simple(SimpleElement.Name.ACCEPT, places);
            case COMPLETE -> mark(HistoryMark.Name.COMPLETE, places);
            case ARCHIVE -> mark(HistoryMark.Name.ARCHIVE, places);
            case CATEGORIES -> categories(places.open());
            case COLLECTION -> where == Where.WORKSPACE ? collection(places) : new Foreign(cursor.fragment());
            case SOURCE, CONTROL, WORKSPACE -> container(known, places);
            case DRAFT -> new Foreign(cursor.fragment());
            case ENTRY, FEED, SERVICE -> throw new IllegalStateException("no reader for " + known + " in " + where);
        };
    }

    private AtomNode container(Known known, XmlPlaces places) {
        XmlPlaces inner = places.open();
        List<XmlAttribute> attributes = checks.plain(places);
        return switch (known) {
            case SOURCE -> new Source(children(Where.SOURCE, inner), attributes);
            case CONTROL -> new Control(children(Where.CONTROL, inner), attributes);
            default -> new Workspace(children(Where.WORKSPACE, inner), attributes);
        };
    }

    private Collection collection(XmlPlaces places) {
        XmlPlaces inner = places.open();
        Attributes a = checks.read(places, collectionSlots);
        Optional<String> href = a.get(0);
        List<XmlAttribute> others = a.others();
        return new Collection(href, children(Where.COLLECTION, inner), others);
    }

    private HistoryMark mark(HistoryMark.Name name, XmlPlaces places) {
        List<XmlAttribute> attributes = checks.plain(places);
        return new HistoryMark(name, content(), attributes);
    }

    /** The entry of a feed that the parser stands at. */
    Entry entry(XmlPlaces inner) {
        List<XmlAttribute> others = xml.getAttributeCount() == 0
                ? List.of()
                : checks.own(inner, noSlots).others();
        if (cursor.isMisprinted()) {
            misprint(inner, true);
        }
        return new Entry(children(Where.ENTRY, inner), others);
    }

    /** The list of categories that the parser stands at. */
    Categories categories(XmlPlaces inner) {
        Attributes a = checks.own(inner, categoriesSlots);
        Optional<String> fixed = a.get(0);
        Optional<String> scheme = a.get(1);
        Optional<String> href = a.get(2);
        List<XmlAttribute> others = a.others();
        return new Categories(fixed, scheme, href, children(Where.CATEGORIES, inner), others);
    }

    private Link link(XmlPlaces places) {
        Attributes a = checks.read(places, linkSlots);
        return new Link(a.get(0), a.get(1), a.get(2), a.get(3), a.get(4), a.get(5), content(), a.others());
    }

    /** A category; the same value again, if it says what the one before said. */
    private Category category(XmlPlaces places) {
        Attributes a = checks.read(places, categorySlots);
        List<XmlNode> content = content();
        Category last = lastCategory;
        boolean same = content.isEmpty()
                && a.others().isEmpty()
                && last.term().equals(a.get(1))
                && last.scheme().equals(a.get(0))
                && last.label().equals(a.get(2));
        if (same) {
            return last;
        }
        Category made = new Category(a.get(0), a.get(1), a.get(2), content, a.others());
        if (content.isEmpty() && a.others().isEmpty()) {
            lastCategory = made;
        }
        return made;
    }

    /** A format; the same value again, if it says what the one before said. */
    private Format format() {
        Attributes a = checks.unchecked(formatSlots);
        List<XmlNode> content = content();
        Format last = lastFormat;
        boolean same = content.isEmpty()
                && a.others().isEmpty()
                && last.ns().equals(a.get(0))
                && last.version().equals(a.get(1))
                && last.schemaLocation().equals(a.get(2))
                && last.schemaType().equals(a.get(3));
        if (same) {
            return last;
        }
        Format made = new Format(a.get(0), a.get(1), a.get(2), a.get(3), content, a.others());
        if (content.isEmpty() && a.others().isEmpty()) {
            lastFormat = made;
        }
        return made;
    }

    private Property property() {
        Attributes a = checks.unchecked(propertySlots);
        return new Property(a.get(0), a.get(1), content(), a.others());
    }

    private Content contentElement(XmlPlaces places) {
        Attributes a = checks.read(places, contentSlots);
        return new Content(a.get(0), a.get(1), content(), a.others());
    }

    private Person person(Person.Role role, XmlPlaces places) {
        XmlPlaces inner = places.open();
        List<XmlAttribute> attributes = checks.plain(places);
        return new Person(role, children(Where.PERSON, inner), attributes);
    }

    /** All content of the element that the parser stands at, up to its end. */
    private List<XmlNode> content() {
        int event = cursor.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
            return List.of();
        }
        List<XmlNode> nodes = new ArrayList<>(2);
        for (; event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
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
