package org.mile4j.model.internal.xml;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.Profile;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.parser.AttributeValues;
import org.mile4j.model.internal.parser.ElementTag;
import org.mile4j.model.internal.parser.ReadingLimit;

/** Reads the attributes of the element that the parser stands on. */
final class Attributes {

    private final XmlIn in;
    private final XMLStreamReader xml;
    private final Grammar grammar;
    private final boolean checking;
    private final boolean corrected;
    private final int maxText;
    private final ElementTag tag;
    private final AttributeValues values;

    Attributes(XmlIn in, Grammar grammar) {
        this.in = in;
        this.xml = in.xml();
        this.grammar = grammar;
        this.checking = in.checking();
        this.corrected = in.settings().profile() == Profile.CORRECTED;
        this.maxText = in.settings().maxText();
        this.tag = in.tag();
        this.values = new AttributeValues(xml);
    }

    /** The number of an attribute among those of the class, or -1. */
    int number(Frame frame, int i) {
        return frame.def.attributeIndex(name(i));
    }

    /** The value of an attribute, checked; one that the class does not have is kept aside, and there is null. */
    String value(Frame frame, int number, int i) {
        if (number < 0) {
            other(frame, i);
            return null;
        }
        boolean collapses = frame.def.collapses(number, corrected);
        String known = collapses ? values.find(i, frame.def.attribute(number).values()) : null;
        return known(frame, number, known != null ? known : written(i, collapses));
    }

    private String written(int i, boolean collapses) {
        String written = xml.getAttributeValue(i);
        if (written.length() > maxText) {
            throw in.structure().limit(ReadingLimit.TEXT, "an attribute is longer than " + maxText + " characters");
        }
        return collapses ? written.trim() : written;
    }

    /** Checks the attributes of an element, whose values are kept in another way. */
    void check(Frame frame) {
        for (int i = 0, n = tag.attributeCount(); i < n; i++) {
            value(frame, number(frame, i), i);
        }
    }

    private String known(Frame frame, int number, String value) {
        frame.attributesSeen |= 1L << number;
        if (checking) {
            in.structure().attributes().known(frame.def.attribute(number), value);
        }
        return value;
    }

    /** The name of an attribute as the tables write it, or "" if it is of an unknown namespace. */
    private String name(int i) {
        String plain = tag.plainName(i);
        if (plain != null) {
            return plain;
        }
        String ns = xml.getAttributeNamespace(i);
        if (XMLConstants.XML_NS_URI.equals(ns) && "lang".equals(xml.getAttributeLocalName(i))) {
            return "xml:lang";
        }
        return grammar.supports(ns) ? grammar.prefix(ns) + ":" + xml.getAttributeLocalName(i) : "";
    }

    /** Keeps an attribute that the class does not have. */
    void other(Frame frame, int i) {
        XmlAttribute attribute = Markup.attribute(xml, i);
        in.names().add(attribute.localName());
        in.markup().prefixOf(attribute);
        frame.attribute(attribute);
        if (checking) {
            in.structure().attributes().unknown(attribute);
        }
    }
}
