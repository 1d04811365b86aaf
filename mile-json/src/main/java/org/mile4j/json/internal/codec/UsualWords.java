package org.mile4j.json.internal.codec;

import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/** Values of an enumeration that were met, so that each is found by its string, and not made and wrapped again. */
final class UsualWords {

    private record Word(String text, Optional<?> value) {}

    /** By the hashes of the strings; any thread may change any. */
    private final Word[] words;

    UsualWords(int size) {
        words = new Word[Integer.highestOneBit(Math.max(1, size)) * 4];
    }

    /** The value of the same string, or null. */
    <E> Optional<E> get(String text) {
        Word word = words[text.hashCode() & words.length - 1];
        return word != null && word.text == text ? Unchecked.cast(word.value) : null;
    }

    /** Keeps a value if it is a known one; gives it as an optional one. */
    <E extends OpenEnumeration> Optional<E> keep(String text, E value) {
        Optional<E> optional = Optional.of(value);
        if (value.isKnown()) {
            words[text.hashCode() & words.length - 1] = new Word(text, optional);
        }
        return optional;
    }
}
