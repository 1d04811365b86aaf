package org.mile4j.model.internal.formats;

import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.parser.XmlSyntax;

/** The tokens of XPath expressions. What is asked for is taken if it comes next; white space and comments are left out. */
final class PathScanner {

    /** No expression that means something is nested as deep, and the stack is not without end. */
    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    PathScanner(String text) {
        this.text = text;
    }

    /** Goes into a part that may hold others of its kind; false if these are too deep. */
    boolean deeper() {
        return ++depth <= DEEPEST;
    }

    void higher() {
        depth--;
    }

    boolean atEnd() {
        skip();
        return at == text.length();
    }

    /** The next character, or 0 at the end. */
    char peek() {
        skip();
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean startsWith(String symbol) {
        skip();
        return text.startsWith(symbol, at);
    }

    boolean take(String symbol) {
        boolean found = startsWith(symbol);
        at += found ? symbol.length() : 0;
        return found;
    }

    boolean takeAny(String... symbols) {
        for (String symbol : symbols) {
            if (take(symbol)) {
                return true;
            }
        }
        return false;
    }

    // ---- names ----------------------------------------------------------------------------------------------------

    /** The name without a colon that comes next, or none. */
    String word() {
        skip();
        return text.substring(at, wordEnd(at));
    }

    private int wordEnd(int start) {
        return start < text.length() && XmlSyntax.isNameStart(text.codePointAt(start))
                ? XmlSyntax.nameEnd(text, start)
                : start;
    }

    boolean takeWord() {
        skip();
        int end = wordEnd(at);
        boolean found = end > at;
        at = end;
        return found;
    }

    boolean takeWord(String wanted) {
        skip();
        boolean found = text.startsWith(wanted, at) && wordEnd(at) == at + wanted.length();
        at += found ? wanted.length() : 0;
        return found;
    }

    boolean takeAnyWord(String... wanted) {
        for (String word : wanted) {
            if (takeWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Takes a word if a symbol comes after it, which is not taken. */
    boolean takeWordBefore(String wanted, String symbol) {
        int start = at;
        if (takeWord(wanted)) {
            if (startsWith(symbol)) {
                return true;
            }
            at = start;
        }
        return false;
    }

    /** Takes a symbol if another comes after it, which is not taken. */
    boolean takeBefore(String wanted, String symbol) {
        int start = at;
        if (take(wanted)) {
            if (startsWith(symbol)) {
                return true;
            }
            at = start;
        }
        return false;
    }

    /** Whether a symbol comes after the name that comes next. */
    boolean isNameBefore(String symbol) {
        int start = at;
        boolean found = takeName() && startsWith(symbol);
        at = start;
        return found;
    }

    /** Takes a name with or without a prefix, or with a namespace in braces. */
    boolean takeName() {
        takeNamespace();
        int end = wordEnd(at);
        if (end == at) {
            return false;
        }
        at = end;
        if (end < text.length() && text.charAt(end) == ':') {
            int local = wordEnd(end + 1);
            at = local > end + 1 ? local : end;
        }
        return true;
    }

    /** Takes the name of a node, all or part of which may be a star. */
    boolean takeNameTest() {
        takeNamespace();
        if (text.startsWith("*:", at)) {
            at += 2;
            int end = wordEnd(at);
            boolean local = end > at;
            at = end;
            return local;
        }
        if (text.startsWith("*", at)) {
            at++;
            return true;
        }
        boolean name = takeName();
        if (name && text.startsWith(":*", at)) {
            at += 2;
        }
        return name;
    }

    private void takeNamespace() {
        skip();
        if (text.startsWith("Q{", at)) {
            int close = text.indexOf('}', at);
            boolean open = close < 0 || text.indexOf('{', at + 2) >= 0 && text.indexOf('{', at + 2) < close;
            at = open ? at : close + 1;
        }
    }

    // ---- literals -------------------------------------------------------------------------------------------------

    /** Takes a text between quotation marks or apostrophes, which stand twice inside. */
    boolean takeString() {
        char quote = peek();
        if (quote != '"' && quote != '\'') {
            return false;
        }
        int end = at;
        do {
            end = text.indexOf(quote, end + 1) + 1;
        } while (end > 0 && end < text.length() && text.charAt(end) == quote);
        at = end > 0 ? end : at;
        return end > 0;
    }

    boolean isNumberNext() {
        char c = peek();
        return Characters.isDigit(c) || c == '.' && at + 1 < text.length() && Characters.isDigit(text.charAt(at + 1));
    }

    /** Takes a whole number. */
    boolean takeDigits() {
        skip();
        int end = digitsEnd(at);
        boolean found = end > at;
        at = end;
        return found;
    }

    /** Takes a number, after which no name may begin without white space before it. */
    boolean takeNumber() {
        at = digitsEnd(at);
        if (at < text.length() && text.charAt(at) == '.') {
            at = digitsEnd(at + 1);
        }
        if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            boolean sign = at + 1 < text.length() && "+-".indexOf(text.charAt(at + 1)) >= 0;
            int start = at + (sign ? 2 : 1);
            at = digitsEnd(start);
            if (at == start) {
                return false;
            }
        }
        return wordEnd(at) == at;
    }

    private int digitsEnd(int start) {
        int end = start;
        while (end < text.length() && Characters.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    // ---- what is left out -----------------------------------------------------------------------------------------

    private void skip() {
        while (at < text.length()) {
            if (Lexical.isSpace(text.charAt(at))) {
                at++;
            } else if (!text.startsWith("(:", at) || !takeComment()) {
                return;
            }
        }
    }

    /** Takes a comment, which may hold others; one that does not end is none. */
    private boolean takeComment() {
        int open = 0;
        int end = at;
        do {
            if (text.startsWith("(:", end)) {
                open++;
                end += 2;
            } else if (text.startsWith(":)", end)) {
                open--;
                end += 2;
            } else {
                end++;
            }
        } while (open > 0 && end < text.length());
        at = open == 0 ? end : at;
        return open == 0;
    }
}
