package org.mile4j.model.internal.grammar;

import java.util.List;
import org.mile4j.model.Profile;

/**
 * The content of one class: attributes, text, free content and children, under both readings. Instances are made once
 * from the generated tables and never change.
 */
public final class ElementDef {

    /** What character data a class admits between its elements. */
    public enum Any {
        /** No free content. */
        NONE,
        /** Free elements without text. */
        ELEMENTS,
        /** Free elements and text. */
        MIXED
    }

    private final int id;
    private final String name;
    private final String namespace;
    private final String section;
    private final AttributeDef[] attributes;
    private final ChildDef[] children;
    private final long[] required;
    private final long[] requiredLiteral;
    private final TypeKind text;
    private final TypeKind textLiteral;
    private final Any any;
    private final Any anyLiteral;
    private final boolean otherNamespacesOnly;
    private final boolean strict;
    private final long onceLiterally;
    private final boolean mixed;
    private final ContentModel model;
    private final NameTable childNames;
    private final NameTable attributeNames;
    private final long enumerated;
    private final long collapsing;
    private final long requiredAttributes;
    private final long requiredAttributesLiteral;
    private final int[] slots;
    private final long plain;
    private final long[] plainAfter;

    ElementDef(ElementDefBuilder b) {
        id = b.id;
        name = b.name;
        namespace = b.namespace;
        section = b.section;
        attributes = b.attributes.toArray(new AttributeDef[0]);
        children = b.children.toArray(new ChildDef[0]);
        required = sets(b.required);
        requiredLiteral = sets(b.requiredLiteral);
        text = b.text;
        textLiteral = b.textLiteral;
        any = b.any;
        anyLiteral = b.anyLiteral;
        otherNamespacesOnly = b.otherNamespacesOnly;
        strict = b.strict;
        onceLiterally = b.onceLiterally;
        mixed = b.mixed;
        long req = 0;
        long reqLiteral = 0;
        long withValues = 0;
        long withCollapsing = 0;
        String[] names = new String[attributes.length];
        for (int i = 0; i < attributes.length; i++) {
            names[i] = attributes[i].name();
            Values values = attributes[i].values();
            withValues |= values != null ? 1L << i : 0;
            withCollapsing |= values != null && values.collapses() ? 1L << i : 0;
            req |= attributes[i].required() ? 1L << i : 0;
            reqLiteral |= attributes[i].requiredLiteral() ? 1L << i : 0;
        }
        attributeNames = new NameTable(names);
        enumerated = withValues;
        collapsing = withCollapsing;
        requiredAttributes = req;
        requiredAttributesLiteral = reqLiteral;
        names = new String[children.length];
        slots = new int[children.length];
        long once = 0;
        long many = 0;
        boolean sameOrder = true;
        for (int i = 0; i < children.length; i++) {
            ChildDef c = children[i];
            names[i] = c.key();
            slots[i] = c.slot();
            sameOrder &= c.slot() == c.slotLiteral();
            boolean alternates = c.alternate() >= 0 || i + 1 < children.length && children[i + 1].alternate() == i;
            if (!alternates && c.step() < 0 && !c.exclusive() && !c.onlyCorrected() && !onceLiterally(i)) {
                once |= 1L << i;
                many |= c.many() ? 1L << i : 0;
            }
        }
        childNames = new NameTable(names);
        plain = sameOrder ? once : 0;
        plainAfter = new long[children.length];
        for (int i = 0; i < children.length && sameOrder; i++) {
            for (int next = 0; next < children.length; next++) {
                long may = slots[next] > slots[i] ? once : slots[next] == slots[i] ? many : 0;
                plainAfter[i] |= may & 1L << next;
            }
        }
        model = b.model == null ? null : new ContentModel(b.model, this::childIndex);
    }

    // A stream would make the first document of a JVM slow.
    private static long[] sets(List<Long> list) {
        long[] sets = new long[list.size()];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = list.get(i);
        }
        return sets;
    }

    /** Starts a definition. */
    public static ElementDefBuilder of(int id, String name, String namespace, String section) {
        return new ElementDefBuilder(id, name, namespace, section);
    }

    /** The number of the class in its table. */
    public int id() {
        return id;
    }

    /** The element's or the shared type's name. */
    public String name() {
        return name;
    }

    /** The namespace of the element and of its children without a prefix. */
    public String namespace() {
        return namespace;
    }

    /** The section that defines the class, with the document: {@code RFC 7970, Section 3.9}. */
    public String section() {
        return section;
    }

    /** The attribute with a number. */
    public AttributeDef attribute(int index) {
        return attributes[index];
    }

    /** Whether white space around the value of an attribute is no part of it, in the corrected reading or in the literal one. */
    public boolean collapses(int attribute, boolean corrected) {
        return ((corrected ? enumerated : collapsing) & 1L << attribute) != 0;
    }

    /** How many attributes there are. */
    public int attributeCount() {
        return attributes.length;
    }

    /** The number of an attribute, or -1. */
    public int attributeIndex(String attribute) {
        return attributeNames.number(attribute);
    }

    /** The attributes that must be there, one bit each. */
    public long requiredAttributes(Profile profile) {
        return profile == Profile.RFC_LITERAL ? requiredAttributesLiteral : requiredAttributes;
    }

    /** The child with a number. */
    public ChildDef child(int index) {
        return children[index];
    }

    /** The place of a child in the order of the class. */
    public int slot(int index) {
        return slots[index];
    }

    /**
     * The children that need no closer look if they are the first, one bit each: whatever the reading of the RFC, there may
     * be one, or several, and none is an alternative to another.
     */
    public long plain() {
        return plain;
    }

    /** The children of {@link #plain} that need no closer look after one of them: they stand in order and may stand there. */
    public long plainAfter(int child) {
        return plainAfter[child];
    }

    /** How many children there are. */
    public int childCount() {
        return children.length;
    }

    /** The number of a child by its key, or -1. */
    public int childIndex(String key) {
        return childNames.number(key);
    }

    /** The number of a child by its key, or -1; most stand behind the one before, which may be -1. */
    public int childAfter(int previous, String key) {
        return childNames.number(key, Math.max(previous, 0));
    }

    /** Sets of children, one bit each, of every one of which at least one must be there. */
    public long[] required(Profile profile) {
        return profile == Profile.RFC_LITERAL ? requiredLiteral : required;
    }

    /** The type of the character content, or null. */
    public TypeKind text(Profile profile) {
        return profile == Profile.RFC_LITERAL ? textLiteral : text;
    }

    /** The free content that is admitted. */
    public Any any(Profile profile) {
        return profile == Profile.RFC_LITERAL ? anyLiteral : any;
    }

    /** Whether a child may be repeated only in the corrected reading. */
    public boolean onceLiterally(int index) {
        return (onceLiterally & 1L << index) != 0;
    }

    /** Whether free elements must come from another namespace than this one. */
    public boolean otherNamespacesOnly() {
        return otherNamespacesOnly;
    }

    /** Whether free elements must be declared in a supported namespace, rather than checked only if they are. */
    public boolean strict() {
        return strict;
    }

    /** Whether text is admitted between the children of a class that has a {@link #model}. */
    public boolean mixed() {
        return mixed;
    }

    /** The order and number of the children where a sequence of slots cannot say it, or null. */
    public ContentModel model() {
        return model;
    }

    /** Whether the class has attributes only, so that not even white space belongs inside. */
    public boolean hasNoContent() {
        return children.length == 0 && model == null && textLiteral == null && anyLiteral == Any.NONE;
    }
}
