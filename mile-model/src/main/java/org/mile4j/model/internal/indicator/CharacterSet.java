package org.mile4j.model.internal.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The characters (code points of Unicode) that one step of a regular expression takes. */
final class CharacterSet {
    static final CharacterSet ANY = new CharacterSet().negate();

    private final List<IntPredicate> parts = new ArrayList<>();
    private boolean negated;

    static CharacterSet of(int c) {
        return new CharacterSet().range(c, c);
    }

    CharacterSet range(int first, int last) {
        parts.add(c -> c >= first && c <= last);
        return this;
    }

    /** Adds a class by its POSIX name; false if there is none. */
    boolean named(String name) {
        IntPredicate named = switch (name) {
            case "alpha" -> Character::isLetter;
            case "digit" -> c -> c >= '0' && c <= '9';
            case "alnum" -> c -> Character.isLetter(c) || c >= '0' && c <= '9';
            case "upper" -> Character::isUpperCase;
            case "lower" -> Character::isLowerCase;
            case "space" -> c -> c == ' ' || c >= '\t' && c <= '\r';
            case "blank" -> c -> c == ' ' || c == '\t';
            case "punct" -> c -> c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
            case "print" -> c -> !Character.isISOControl(c);
            case "graph" -> c -> !Character.isISOControl(c) && !Character.isWhitespace(c);
            case "cntrl" -> Character::isISOControl;
            case "xdigit" -> c -> c < 128 && Character.digit(c, 16) >= 0;
            case "word" -> c -> Character.isLetter(c) || c >= '0' && c <= '9' || c == '_';
            default -> null;
        };
        return named != null && parts.add(named);
    }

    CharacterSet negate() {
        negated = !negated;
        return this;
    }

    boolean has(int c) {
        for (IntPredicate part : parts) {
            if (part.test(c)) {
                return !negated;
            }
        }
        return negated;
    }
}
