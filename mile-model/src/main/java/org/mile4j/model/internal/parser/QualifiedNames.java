package org.mile4j.model.internal.parser;

import java.util.function.Consumer;
import org.mile4j.model.internal.lexical.Lexical;

/**
 * Finds what looks like a qualified name in text and attribute values, where no schema says what they hold.
 *
 * @since 0.1.0
 */
public final class QualifiedNames {
    private QualifiedNames() {}

    /**
     * Hands over each prefix of what looks like {@code prefix:name}, wherever it stands in the text: alone as in
     * {@code xsi:type}, in a list, or within an XPath expression.
     *
     * @param text any text
     * @param prefixes takes the prefixes, some perhaps several times
     */
    public static void prefixes(String text, Consumer<String> prefixes) {
        int from = 0;
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', from)) {
            if (colon + 1 < text.length() && XmlSyntax.isNameStart(text.codePointAt(colon + 1))) {
                int start = prefixStart(text, from, colon);
                if (start < colon) {
                    prefixes.accept(text.substring(start, colon));
                }
            }
            from = colon + 1;
        }
    }

    /**
     * The prefix of a text that, white space around it aside, is one qualified name with a prefix.
     *
     * @param text any text
     * @return the prefix; empty when the text is anything else
     */
    public static String prefixOfWhole(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0) {
            return "";
        }
        int start = 0;
        while (Lexical.isSpace(text.charAt(start))) {
            start++;
        }
        int end = text.length();
        while (Lexical.isSpace(text.charAt(end - 1))) {
            end--;
        }
        boolean qualified = colon > start
                && XmlSyntax.nameEnd(text, start) == colon
                && colon + 1 < end
                && XmlSyntax.nameEnd(text, colon + 1) == end;
        return qualified ? text.substring(start, colon) : "";
    }

    /** Where the name that ends before the colon starts; the colon itself when there is none. */
    private static int prefixStart(String text, int from, int colon) {
        int start = colon;
        int at = colon;
        while (at > from) {
            int c = text.codePointBefore(at);
            if (!XmlSyntax.isNamePart(c)) {
                break;
            }
            at -= Character.charCount(c);
            if (XmlSyntax.isNameStart(c)) {
                start = at;
            }
        }
        return start;
    }
}
