package org.mile4j.json.internal.codec;

import org.mile4j.model.internal.grammar.TypeKind;

/** What there is to do to write a member: the steps that most members take, each straight to its end. */
enum Step {
    /** One text that is written as it is. */
    TEXT,
    /** One value of an enumeration. */
    WORD,
    /** One date and time. */
    DATE,
    /** One object of a class. */
    OBJECT,
    /** Objects of one class. */
    OBJECTS,
    /** All others, which are looked at by kind and type. */
    OTHER;

    static Step of(Member m) {
        return switch (m.kind) {
            case OBJECT -> m.textOnly ? OTHER : m.many ? OBJECTS : OBJECT;
            case ENUMERATION -> m.many ? OTHER : WORD;
            case CONTENT -> TEXT;
            case SIMPLE -> m.plainText && m.fixed == null ? simple(m.type) : OTHER;
            default -> OTHER;
        };
    }

    private static Step simple(TypeKind type) {
        return switch (type) {
            case DATE_TIME -> DATE;
            case BASE64, ANY_URI -> OTHER;
            default -> TEXT;
        };
    }
}
