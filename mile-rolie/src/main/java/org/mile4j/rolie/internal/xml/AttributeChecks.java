package org.mile4j.rolie.internal.xml;

import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Location;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.Rfc4287Constructs;
import org.mile4j.rolie.internal.text.Iri;
import org.mile4j.rolie.internal.text.Syntax;

/** Reads attributes and checks those that any element may carry. */
final class AttributeChecks {

    private static final Slots NONE = new Slots();

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Attributes attributes;
    private final Findings findings;

    AttributeChecks(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.xml = cursor.xml();
        this.attributes = cursor.attributes();
        this.findings = findings;
    }

    /** The attributes of a root that defines none. */
    List<XmlAttribute> ofRoot() {
        if (xml.getAttributeCount() == 0) {
            return List.of();
        }
        attributes.read(NONE);
        check(attributes.others(), cursor.here());
        return attributes.others();
    }

    /** The attributes of the child that was noted last, of an element that defines none. */
    List<XmlAttribute> plain(XmlPlaces places) {
        return xml.getAttributeCount() == 0 ? List.of() : read(places, NONE).others();
    }

    /** The attributes of the child that was noted last; they are good until the next ones are read. */
    Attributes read(XmlPlaces places, Slots slots) {
        attributes.read(slots);
        if (findings.checking() && !attributes.others().isEmpty()) {
            check(attributes.others(), places.last());
        }
        return attributes;
    }

    /** The attributes of the container that the parser stands at; they are good until the next ones are read. */
    Attributes own(XmlPlaces places, Slots slots) {
        attributes.read(slots);
        if (findings.checking() && !attributes.others().isEmpty()) {
            check(attributes.others(), places.self());
        }
        return attributes;
    }

    /** The same for an element whose attributes have rules of their own. */
    Attributes unchecked(Slots slots) {
        attributes.read(slots);
        return attributes;
    }

    private void check(List<XmlAttribute> others, Location place) {
        for (XmlAttribute attribute : others) {
            Location at = new Location(
                    place.path() + "/@"
                            + (attribute.namespace().equals(Namespaces.XML) ? "xml:" : "")
                            + attribute.localName(),
                    place.line(),
                    place.column(),
                    -1);
            if (attribute.namespace().isEmpty()) {
                findings.add(
                        Rfc4287Constructs.ATTRIBUTE,
                        at,
                        "there is no attribute " + Syntax.shown(attribute.localName()) + " on this element.");
            } else if (attribute.namespace().equals(Namespaces.XML)) {
                if (attribute.localName().equals("base") && !Iri.isReference(attribute.value())) {
                    findings.add(
                            Rfc4287Constructs.BASE,
                            at,
                            "expected an IRI reference, met \"" + Syntax.shown(attribute.value()) + "\".");
                } else if (attribute.localName().equals("lang") && !Syntax.isLanguage(attribute.value())) {
                    findings.add(
                            Rfc4287Constructs.LANG,
                            at,
                            "expected a language tag, met \"" + Syntax.shown(attribute.value()) + "\".");
                }
            }
        }
    }
}
