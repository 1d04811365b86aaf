package org.mile4j.model.internal.grammar;

import java.util.function.Supplier;

/**
 * A child element as the table describes it.
 *
 * @param key the element's name, with a prefix when it is not in the namespace of its parent
 * @param slot the position in the sequence under the corrected reading; children that may change places share one
 * @param slotLiteral the position in the sequence of the RFC's schema
 * @param many whether it may be repeated
 * @param group the number of the choice it belongs to, or -1
 * @param exclusive whether only one branch of that choice may be present
 * @param step its step in a repeated sequence, or -1
 * @param type the simple type when the element has one, else null
 * @param typeLiteral the simple type of the RFC's schema
 * @param element the element's own definition when it is not simple, else null
 * @param reference whether an identifier inside refers to something rather than declares it (corrected reading)
 * @param alternate the index of the child that is the other spelling of the same field, or -1
 * @param onlyCorrected whether the RFC's schema does not have this element here
 */
public record ChildDef(
        String key,
        int slot,
        int slotLiteral,
        boolean many,
        int group,
        boolean exclusive,
        int step,
        TypeKind type,
        TypeKind typeLiteral,
        Supplier<ElementDef> element,
        boolean reference,
        int alternate,
        boolean onlyCorrected) {

    /** The local name without a prefix. */
    public String localName() {
        return key.substring(key.indexOf(':') + 1);
    }
}
