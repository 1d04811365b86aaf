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

    private ParserWords() {}

    /**
     * The message of a parser without the place, which is told in another way, and on one line.
     *
     * @param message the message of its exception, may be null
     * @return what is wrong
     */
    public static String of(String message) {
        String all = String.valueOf(message);
        int begin = all.indexOf(BEGIN);
        String plain = begin >= 0 ? all.substring(begin + BEGIN.length()) : all;
        int end = plain.indexOf(END);
        String what =
                (end >= 0 ? plain.substring(0, end) : plain).replace('\n', ' ').strip();
        Matcher entity = ENTITY.matcher(what);
        return entity.matches()
                ? "the entity " + entity.group(1) + " is not declared; write the character itself, or &amp; for &"
                : what;
    }
}
