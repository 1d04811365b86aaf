package org.mile4j.model.internal.grammar;

/**
 * An attribute as the table describes it.
 *
 * @param name the attribute's name; {@code xml:lang} with its prefix
 * @param type the simple type
 * @param values the values when the type is an enumeration, else null
 * @param required whether the corrected reading requires it
 * @param requiredLiteral whether the RFC's schema requires it
 * @param fixed the only admitted value, or null
 */
public record AttributeDef(
        String name, TypeKind type, Values values, boolean required, boolean requiredLiteral, String fixed) {}
