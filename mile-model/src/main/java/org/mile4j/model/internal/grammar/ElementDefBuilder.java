package org.mile4j.model.internal.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Collects the lines of a generated table into an {@link ElementDef}. */
public final class ElementDefBuilder {

    final int id;
    final String name;
    final String namespace;
    final String section;
    final List<AttributeDef> attributes = new ArrayList<>();
    final List<ChildDef> children = new ArrayList<>();
    final List<Long> required = new ArrayList<>();
    final List<Long> requiredLiteral = new ArrayList<>();
    TypeKind text;
    TypeKind textLiteral;
    ElementDef.Any any = ElementDef.Any.NONE;
    ElementDef.Any anyLiteral = ElementDef.Any.NONE;
    boolean otherNamespacesOnly;
    boolean strict;
    long onceLiterally;
    boolean mixed;
    String model;

    ElementDefBuilder(int id, String name, String namespace, String section) {
        this.id = id;
        this.name = name;
        this.namespace = namespace;
        this.section = section;
    }

    /** Adds an attribute. */
    public ElementDefBuilder attribute(
            String attribute, TypeKind type, Values values, boolean req, boolean reqLiteral, String fixed) {
        attributes.add(new AttributeDef(attribute, type, values, req, reqLiteral, fixed));
        return this;
    }

    /** Sets the type of the character content under both readings. */
    public ElementDefBuilder text(TypeKind type, TypeKind literal) {
        text = type;
        textLiteral = literal;
        return this;
    }

    /** Admits free content. */
    public ElementDefBuilder any(ElementDef.Any admitted, ElementDef.Any literal, boolean otherOnly) {
        any = admitted;
        anyLiteral = literal;
        otherNamespacesOnly = otherOnly;
        return this;
    }

    /** Requires free elements to be declared in a supported namespace. */
    public ElementDefBuilder strict() {
        strict = true;
        return this;
    }

    /** Gives the order and number of the children as a {@link ContentModel}. */
    public ElementDefBuilder model(String order, boolean mixedText) {
        model = order;
        mixed = mixedText;
        return this;
    }

    /** Adds a child of simple type. */
    public ElementDefBuilder simple(
            String key, int slot, int slotLiteral, boolean many, TypeKind type, TypeKind typeLiteral) {
        children.add(
                new ChildDef(key, slot, slotLiteral, many, -1, false, -1, type, typeLiteral, null, false, -1, false));
        return this;
    }

    /** Adds a child that is a class of its own. */
    public ElementDefBuilder child(String key, int slot, int slotLiteral, boolean many, Supplier<ElementDef> element) {
        children.add(new ChildDef(key, slot, slotLiteral, many, -1, false, -1, null, null, element, false, -1, false));
        return this;
    }

    /** Puts the last child into a choice. */
    public ElementDefBuilder in(int group, boolean exclusive, int step) {
        ChildDef c = last();
        replace(new ChildDef(
                c.key(),
                c.slot(),
                c.slotLiteral(),
                c.many(),
                group,
                exclusive,
                step,
                c.type(),
                c.typeLiteral(),
                c.element(),
                c.reference(),
                c.alternate(),
                c.onlyCorrected()));
        return this;
    }

    /** Marks the last child as one whose identifier refers rather than declares. */
    public ElementDefBuilder reference() {
        ChildDef c = last();
        replace(new ChildDef(
                c.key(),
                c.slot(),
                c.slotLiteral(),
                c.many(),
                c.group(),
                c.exclusive(),
                c.step(),
                c.type(),
                c.typeLiteral(),
                c.element(),
                true,
                c.alternate(),
                c.onlyCorrected()));
        return this;
    }

    /** Marks the last child as another spelling of an earlier one, which the RFC's schema does not have. */
    public ElementDefBuilder alternateOf(int index) {
        ChildDef c = last();
        replace(new ChildDef(
                c.key(),
                c.slot(),
                c.slotLiteral(),
                c.many(),
                c.group(),
                c.exclusive(),
                c.step(),
                c.type(),
                c.typeLiteral(),
                c.element(),
                c.reference(),
                index,
                true));
        return this;
    }

    /** Marks the last child as one of which the RFC's schema admits only one. */
    public ElementDefBuilder onceLiterally() {
        onceLiterally |= 1L << children.size() - 1;
        return this;
    }

    /** Requires at least one of the children in a set, under both readings or one of them. */
    public ElementDefBuilder require(long children, boolean corrected, boolean literal) {
        if (corrected) {
            required.add(children);
        }
        if (literal) {
            requiredLiteral.add(children);
        }
        return this;
    }

    /** Ends the definition. */
    public ElementDef build() {
        return new ElementDef(this);
    }

    private ChildDef last() {
        return children.get(children.size() - 1);
    }

    private void replace(ChildDef child) {
        children.set(children.size() - 1, child);
    }
}
