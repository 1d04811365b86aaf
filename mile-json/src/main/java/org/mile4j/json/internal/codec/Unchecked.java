package org.mile4j.json.internal.codec;

/** The one place where the generated tables' promise of types is taken on trust. */
final class Unchecked {

    private Unchecked() {}

    @SuppressWarnings("unchecked") // the generated codecs put in what they take out
    static <T> T cast(Object value) {
        return (T) value;
    }
}
