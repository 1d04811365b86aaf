package org.mile4j.model.internal.formats;

/** Regular expressions of XML Schema: XML Schema Part 2, Appendix F. There are no anchors, and no groups are kept. */
public final class SchemaRegex {

    private static final String SINGLE_ESCAPES = "nrt\\|.-^?*+{}()[]";
    private static final String MANY_ESCAPES = "sSiIcCdDwW";
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private SchemaRegex(String text) {
        this.text = text;
    }

    private static final class Problem extends Exception {
        private static final long serialVersionUID = 1;

        Problem(String message) {
            super(message, null, false, false);
        }
    }

    /** What is wrong with an expression, or null. One that is empty or nested very deep counts as wrong. */
    public static String problem(String expression) {
        if (expression.isBlank()) {
            return "it is empty";
        }
        SchemaRegex regex = new SchemaRegex(expression);
        try {
            regex.alternatives();
            return regex.atEnd() ? null : "a parenthesis is closed that was not opened";
        } catch (Problem e) {
            return e.getMessage();
        }
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private char peek() {
        return atEnd() ? '\0' : text.charAt(at);
    }

    private boolean take(char c) {
        if (!atEnd() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void alternatives() throws Problem {
        if (++depth > DEEPEST) {
            throw new Problem("it is nested too deep");
        }
        while (!atEnd() && peek() != ')') {
            if (!take('|')) {
                piece();
            }
        }
        depth--;
    }

    private void piece() throws Problem {
        char c = text.charAt(at++);
        switch (c) {
            case '(' -> {
                alternatives();
                if (!take(')')) {
                    throw new Problem("a parenthesis is not closed");
                }
            }
            case '[' -> group();
            case '\\' -> escape(true);
            case '?', '*', '+', '{' -> throw new Problem("nothing stands before a " + c);
            case '}' -> throw new Problem("a brace is closed that was not opened");
            case ']' -> throw new Problem("a bracket is closed that was not opened");
            default -> {}
        }
        quantifier();
    }

    private void quantifier() throws Problem {
        if (take('?') || take('*') || take('+') || !take('{')) {
            return;
        }
        int least = number();
        int most = least;
        if (take(',')) {
            most = peek() == '}' ? Integer.MAX_VALUE : number();
        }
        if (!take('}')) {
            throw new Problem("a brace is not closed");
        }
        if (most < least) {
            throw new Problem("a repetition has bounds that run backwards");
        }
    }

    private int number() throws Problem {
        int start = at;
        while (Characters.isDigit(peek())) {
            at++;
        }
        if (at == start || at - start > 9) {
            throw new Problem("a repetition has no number that can be counted to");
        }
        return Integer.parseInt(text.substring(start, at));
    }

    /** What follows a backslash; true if it is one character, which may begin or end a range. */
    private boolean escape(boolean outside) throws Problem {
        if (atEnd()) {
            throw new Problem("a backslash stands at the end");
        }
        char c = text.charAt(at++);
        if (c == 'p' || c == 'P') {
            property();
            return false;
        }
        if (MANY_ESCAPES.indexOf(c) >= 0) {
            return false;
        }
        if (SINGLE_ESCAPES.indexOf(c) < 0) {
            throw new Problem(
                    "\\" + c + " is no escape" + (outside && Characters.isDigit(c) ? "; groups are not kept" : ""));
        }
        return true;
    }

    private void property() throws Problem {
        int end = text.indexOf('}', at);
        if (!take('{') || end <= at) {
            throw new Problem("\\p has no property in braces");
        }
        String name = text.substring(at, end);
        at = end + 1;
        boolean block = name.startsWith("Is") && name.substring(2).chars().allMatch(SchemaRegex::isBlockCharacter);
        if (!(block && name.length() > 2)
                && !name.matches("L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|Z[slp]?|S[mcko]?|C[cfon]?")) {
            throw new Problem("there is no property " + (name.length() > 30 ? name.substring(0, 30) + "..." : name));
        }
    }

    private static boolean isBlockCharacter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    /** A group in brackets, from behind its opening bracket. */
    private void group() throws Problem {
        if (++depth > DEEPEST) {
            throw new Problem("it is nested too deep");
        }
        take('^');
        boolean empty = true;
        while (true) {
            if (atEnd()) {
                throw new Problem("a bracket is not closed");
            }
            char c = text.charAt(at++);
            if (c == ']') {
                if (empty) {
                    throw new Problem("a pair of brackets is empty");
                }
                break;
            }
            if (c == '-' && peek() == '[' && !empty) {
                at++;
                group();
                if (!take(']')) {
                    throw new Problem("something stands behind the group that is taken away");
                }
                break;
            }
            member(c, empty);
            empty = false;
        }
        depth--;
    }

    private void member(char first, boolean atStart) throws Problem {
        if (first == '[') {
            throw new Problem("a bracket stands inside of brackets without a backslash");
        }
        if (first == '-' && !atStart && peek() != ']') {
            throw new Problem("a hyphen stands inside of brackets without a backslash");
        }
        boolean single = first != '\\' || escape(false);
        int from = first == '\\' ? text.charAt(at - 1) : whole(first);
        if (peek() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']' && text.charAt(at + 1) != '[') {
            at++;
            char last = text.charAt(at++);
            boolean lastSingle = last != '\\' || escape(false);
            int to = last == '\\' ? text.charAt(at - 1) : whole(last);
            if (!single || !lastSingle || last == '[') {
                throw new Problem("a range has an end that is no character");
            }
            if (first != '\\' && last != '\\' && to < from) {
                throw new Problem("a range runs backwards");
            }
        }
    }

    /** The character that begins with a UTF-16 unit that was just taken. */
    private int whole(char unit) {
        if (Character.isHighSurrogate(unit) && Character.isLowSurrogate(peek())) {
            return Character.toCodePoint(unit, text.charAt(at++));
        }
        return unit;
    }
}
