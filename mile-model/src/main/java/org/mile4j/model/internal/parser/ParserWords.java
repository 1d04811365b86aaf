package org.mile4j.model.internal.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parser says of a document that is no XML, in words for its reader.
 *
 * @since 0.1.0
 */
public final class ParserWords {

    private static final String BEGIN = "\nMessage: ";
    private static final String END = "\n at [";
    /** What Aalto says of an entity that only a document type definition could have declared. */
    private static final Pattern ENTITY = Pattern.compile("General entity reference \\((&[^;]*;)\\) encountered.*");

    /** Names as long as this come from the document and are not told in full. */
    private static final Pattern LONG_NAME = Pattern.compile("([^\\s\"'()<>&;]{40})[^\\s\"'()<>&;]++");

    /** What Aalto says of a document that ends before its root element: one that is empty, above all. */
    private static final String NO_ROOT = "Unexpected End-of-input in prolog";

    private ParserWords() {}

    /**
     * The message of a parser without the place, which is told in another way, on one line, and with at most 40 characters of
     * each name.
     *
     * @param message the message of its exception, may be null
     * @return what is wrong
     */
    public static String of(String message) {
        String all = String.valueOf(message);
        int begin = all.indexOf(BEGIN);
        String plain = begin >= 0 ? all.substring(begin + BEGIN.length()) : all;
        int end = plain.indexOf(END);
        String what = LONG_NAME
                .matcher((end >= 0 ? plain.substring(0, end) : plain)
                        .replace('\n', ' ')
                        .strip())
                .replaceAll("$1...");
        if (what.equals(NO_ROOT)) {
            return "it ends before there is a root element";
        }
        Matcher entity = ENTITY.matcher(what);
        return entity.matches()
                ? "the entity " + entity.group(1) + " is not declared; write the character itself, or &amp; for &"
                : what;
    }
}
