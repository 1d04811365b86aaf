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

    private static final String[] NONE = {};

    private final Cursor cursor;
    private final XMLStreamReader xml;
    private final Findings findings;

    AttributeChecks(Cursor cursor, Findings findings) {
        this.cursor = cursor;
        this.xml = cursor.xml();
        this.findings = findings;
    }

    /** The attributes of a root that defines none. */
    List<XmlAttribute> ofRoot() {
        Attributes attributes = new Attributes(xml, NONE);
        if (!attributes.others().isEmpty()) {
            check(attributes.others(), cursor.here());
        }
        return attributes.others();
    }

    /** The attributes of the child that was noted last, of an element that defines none. */
    List<XmlAttribute> plain(XmlPlaces places) {
        return read(places, NONE).others();
    }

    /** The attributes of the child that was noted last. */
    Attributes read(XmlPlaces places, String[] names) {
        Attributes attributes = new Attributes(xml, names);
        if (!attributes.others().isEmpty()) {
            check(attributes.others(), places.last());
        }
        return attributes;
    }

    void check(List<XmlAttribute> attributes, Location place) {
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
