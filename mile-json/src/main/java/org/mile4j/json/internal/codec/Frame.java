package org.mile4j.json.internal.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/** An open object. */
final class Frame {

    /** Behind all fields: where a member stood does not matter in JSON. */
    static final int AT_END = Integer.MAX_VALUE;

    private static final Object[] NO_FIELDS = {};

    private Object[] fields = NO_FIELDS;

    ClassCodec<?> codec;
    int line;
    int column;
    long offset = -1;
    /** The number of the member that is being read, or -1, and its place in an array or -1. */
    int member;

    int item;
    /** The name of an unknown member that is being read, or null. */
    String unknown;
    /** Of a tagged object, the one member it has, or null. */
    String tag;

    long seen;
    boolean reference;
    boolean bareText;
    boolean ownLanguage;
    String language;
    /** Whether a text without a language is in English. */
    boolean english;

    Residue residue;
    private List<XmlAttribute> attributes;
    private List<Extras.Stray> strays;

    void open(ClassCodec<?> opened, Frame outer, boolean inReference) {
        codec = opened;
        member = -1;
        item = -1;
        seen = 0;
        reference = inReference;
        bareText = false;
        ownLanguage = false;
        english = outer == null || outer.english;
        String inherited = outer == null ? null : outer.language;
        if (language != inherited) {
            language = inherited;
        }
    }

    /** Room for the fields of the open object, all null. */
    Object[] fields() {
        if (fields.length < codec.slots) {
            fields = new Object[codec.slots];
        }
        return fields;
    }

    /** Forgets the value, whose fields are where the members that were seen are, unless there was something beside. */
    void clear() {
        if (residue != null) {
            Arrays.fill(fields, null);
            residue = null;
        } else if (fields.length >= codec.slots) {
            clearFields();
        }
        if (attributes != null || strays != null) {
            attributes = null;
            strays = null;
        }
    }

    private void clearFields() {
        for (long rest = seen; rest != 0; rest &= rest - 1) {
            fields[Long.numberOfTrailingZeros(rest)] = null;
        }
        for (int i = codec.members.length; i < codec.slots; i++) {
            fields[i] = null;
        }
        if (codec.content != null) {
            fields[codec.content.index] = null;
        }
    }

    /** The name of the member that is being read, or null. */
    String memberName() {
        return unknown != null || member < 0 ? unknown : codec.members[member].name;
    }

    /** Whether there is anything beside the members of the class. */
    boolean hasMore() {
        return residue != null || attributes != null || strays != null;
    }

    /** Sets the language of the object and of all inside. */
    void language(String own) {
        language = own;
        english = own == null || own.equalsIgnoreCase(JsonStructure.ENGLISH);
        ownLanguage = true;
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
