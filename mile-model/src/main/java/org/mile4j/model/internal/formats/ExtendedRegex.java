package org.mile4j.model.internal.formats;

/** POSIX extended regular expressions: IEEE 1003.1, Section 9.4. */
public final class ExtendedRegex {

    private static final int MOST_REPEATS = 255;

    private final String text;
    private int at;
    private int open;
    private boolean atom;

    private ExtendedRegex(String text) {
        this.text = text;
    }

    /** What is wrong with an expression, or null; makes one object. */
    public static String problem(String expression) {
        return expression.isBlank() ? "it is empty" : new ExtendedRegex(expression).problem();
    }

    private String problem() {
        while (at < text.length()) {
            String problem = next();
            if (problem != null) {
                return problem;
            }
            at++;
        }
        return open > 0 ? "a parenthesis is not closed" : atom ? null : "an alternative at its end is empty";
    }

    private String next() {
        char c = text.charAt(at);
        switch (c) {
            case '(' -> {
                open++;
                atom = false;
            }
            case ')' -> {
                if (open > 0) {
                    if (!atom) {
                        return "a group or an alternative is empty";
                    }
                    open--;
                }
                atom = true;
            }
            case '|' -> {
                if (!atom) {
                    return "an alternative is empty";
                }
                atom = false;
            }
            case '*', '+', '?', '{' -> {
                return repeat(c);
            }
            case '[' -> {
                atom = true;
                return bracket();
            }
            case '\\' -> {
                atom = true;
                return escape();
            }
            default -> atom = true;
        }
        return null;
    }

    private String repeat(char c) {
        if (!atom || text.charAt(at - 1) == '^' && (at < 2 || text.charAt(at - 2) != '\\')) {
            return "nothing stands before \"" + c + "\"";
        }
        if (c != '{') {
            return null;
        }
        int close = text.indexOf('}', at);
        int comma = close < 0 ? -1 : Characters.indexOf(text, ',', at, close);
        int least = close < 0 ? -1 : Characters.number(text, at + 1, comma < 0 ? close : comma, MOST_REPEATS);
        int most = comma < 0 || comma + 1 == close
                ? MOST_REPEATS
                : Characters.number(text, comma + 1, close, MOST_REPEATS);
        at = close < 0 ? at : close;
        return least < 0 || most < least ? "the number of repeats in braces is wrong" : null;
    }

    private String escape() {
        if (++at == text.length()) {
            return "it ends with a backslash";
        }
        char c = text.charAt(at);
        return Characters.isLetterOrDigit(c)
                ? "\\" + c + " has no meaning in an extended regular expression of POSIX"
                : null;
    }

    private String bracket() {
        int i = at + 1;
        if (i < text.length() && text.charAt(i) == '^') {
            i++;
        }
        if (i < text.length() && text.charAt(i) == ']') {
            i++;
        }
        while (i < text.length() && text.charAt(i) != ']') {
            if (text.charAt(i) == '[' && i + 1 < text.length() && ".=:".indexOf(text.charAt(i + 1)) >= 0) {
                int close = text.indexOf(text.charAt(i + 1) + "]", i + 2);
                if (close < 0) {
                    return "a class of characters is not closed";
                }
                i = close + 1;
            } else if (isBackwards(i)) {
                return "the range " + range(i) + " runs backwards";
            }
            i++;
        }
        at = i;
        return i >= text.length() ? "a bracket is not closed" : null;
    }

    private boolean isBackwards(int i) {
        return i + 2 < text.length()
                && text.charAt(i + 1) == '-'
                && text.charAt(i + 2) != ']'
                && text.charAt(i + 2) != '['
                && text.codePointBefore(i + 1) > text.codePointAt(i + 2);
    }

    /** The range whose first character ends at a place. */
    private String range(int i) {
        return Character.toString(text.codePointBefore(i + 1)) + "-" + Character.toString(text.codePointAt(i + 2));
    }
}
