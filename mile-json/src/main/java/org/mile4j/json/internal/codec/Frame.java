package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/** An open object. */
final class Frame {

    /** Behind all fields: where a member stood does not matter in JSON. */
    static final int AT_END = Integer.MAX_VALUE;

    /** Room for the fields of the value; empty before it is read and afterwards. */
    final Object[] fields = new Object[ClassCodec.MOST_SLOTS];

    ClassCodec<?> codec;
    int line;
    int column;
    long offset;
    /** The member that is being read, and its place in an array or -1. */
    String member;

    int item;
    /** Of a tagged object, the one member it has, or null. */
    String tag;

    long seen;
    boolean reference;
    boolean bareText;
    boolean ownLanguage;
    String language;
    Residue residue;
    private List<XmlAttribute> attributes;
    private List<Extras.Stray> strays;

    void open(ClassCodec<?> opened, String inherited, boolean inReference) {
        codec = opened;
        member = null;
        item = -1;
        tag = null;
        seen = 0;
        reference = inReference;
        bareText = false;
        ownLanguage = false;
        language = inherited;
        residue = null;
        attributes = null;
        strays = null;
        line = 0;
        column = 0;
        offset = -1;
    }

    boolean hasAttribute(String name) {
        return attributes != null
                && attributes.stream().anyMatch(a -> a.localName().equals(name));
    }

    void attribute(XmlAttribute attribute) {
        if (attributes == null) {
            attributes = new ArrayList<>(2);
        }
        attributes.add(attribute);
    }

    void stray(XmlNode node) {
        if (strays == null) {
            strays = new ArrayList<>(2);
        }
        strays.add(new Extras.Stray(AT_END, node));
    }

    Extras extras() {
        Extras kept = residue == null ? Extras.NONE : residue.extras();
        if (attributes == null && strays == null) {
            return kept;
        }
        List<XmlAttribute> allAttributes = new ArrayList<>(kept.attributes());
        List<Extras.Stray> allStrays = new ArrayList<>(kept.nodes());
        if (attributes != null) {
            allAttributes.addAll(attributes);
        }
        if (strays != null) {
            allStrays.addAll(strays);
        }
        return Extras.of(kept.namespaces(), allAttributes, allStrays, kept.decorations(), kept.alternates());
    }
}
