package org.mile4j.model.internal.indicator;

/** Reads what stands in brackets; a backslash has no special meaning there. */
final class BracketParser {
    private final String text;
    private final RegularExpressionParser around;
    private final CharacterSet set = new CharacterSet();
    private int at;

    BracketParser(String text, RegularExpressionParser around) {
        this.text = text;
        this.around = around;
        this.at = around.at();
    }

    /** Reads from after the opening bracket to after the closing one. */
    CharacterSet parse() {
        boolean negated = at < text.length() && text.charAt(at) == '^';
        at += negated ? 1 : 0;
        int first = at;
        while (at == first || current() != ']') {
            part();
        }
        around.moveTo(at + 1);
        return negated ? set.negate() : set;
    }

    private void part() {
        if (current() == '[' && at + 1 < text.length() && text.charAt(at + 1) == ':') {
            String name = delimited(':');
            if (!set.named(name)) {
                throw around.problem("an unknown class of characters");
            }
            return;
        }
        int from = element();
        if (current() == '-' && at + 1 < text.length() && text.charAt(at + 1) != ']') {
            at++;
            int to = element();
            if (to < from) {
                throw around.problem("a range whose end is before its start");
            }
            set.range(from, to);
        } else {
            set.range(from, from);
        }
    }

    private int element() {
        int c = current();
        char kind = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        if (c == '[' && (kind == '.' || kind == '=')) {
            String name = delimited(kind);
            if (name.codePointCount(0, name.length()) != 1) {
                throw around.problem("a collating element of several characters");
            }
            return name.codePointAt(0);
        }
        at += Character.charCount(c);
        return c;
    }

    private String delimited(char mark) {
        int end = text.indexOf(mark + "]", at + 2);
        if (end < 0) {
            throw around.problem("an opening bracket without a closing one");
        }
        String inside = text.substring(at + 2, end);
        at = end + 2;
        return inside;
    }

    private int current() {
        if (at >= text.length()) {
            throw around.problem("an opening bracket without a closing one");
        }
        return text.codePointAt(at);
    }
}
