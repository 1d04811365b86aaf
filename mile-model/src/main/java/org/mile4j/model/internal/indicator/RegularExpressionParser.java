package org.mile4j.model.internal.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.internal.indicator.RegularExpression.Instruction;
import org.mile4j.model.internal.indicator.RegularExpression.Instruction.Kind;

/** Turns the text of an extended regular expression into steps, the last part first. */
final class RegularExpressionParser {
    private static final int MOST_STEPS = 5_000;
    private static final int DEEPEST = 200;
    private static final int MOST_REPEATS = 1_000;
    private static final int WITHOUT_END = -1;

    private final String text;
    private final List<Instruction> program = new ArrayList<>();
    private int at;
    private int depth;

    /** A part of the expression. */
    private sealed interface Part {}

    private record One(CharacterSet set) implements Part {}

    private record Edge(Kind kind) implements Part {}

    private record Sequence(List<Part> parts) implements Part {}

    private record Choice(List<Part> parts) implements Part {}

    private record Repeat(Part part, int least, int most) implements Part {}

    RegularExpressionParser(String text) {
        this.text = text;
    }

    RegularExpression parse() {
        Part whole = choice();
        if (at < text.length()) {
            throw problem("a closing parenthesis without an opening one");
        }
        // Step 0 is where a search starts; it is set when all others are known.
        program.add(null);
        int done = add(new Instruction(Kind.DONE, null, 0, 0));
        int start = steps(whole, done);
        program.set(0, new Instruction(Kind.SPLIT, null, start, start));
        return new RegularExpression(program);
    }

    private Part choice() {
        if (++depth > DEEPEST) {
            throw problem("more than " + DEEPEST + " parentheses in one another");
        }
        List<Part> parts = new ArrayList<>();
        parts.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            parts.add(sequence());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    private Part sequence() {
        List<Part> parts = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            parts.add(repeated(single()));
        }
        return new Sequence(parts);
    }

    private Part single() {
        int c = next();
        return switch (c) {
            case '.' -> new One(CharacterSet.ANY);
            case '^' -> new Edge(Kind.LINE_START);
            case '$' -> new Edge(Kind.LINE_END);
            case '[' -> new One(new BracketParser(text, this).parse());
            case '(' -> group();
            case '\\' -> new One(escaped());
            case '*', '+', '?' -> throw problem("a repetition of nothing");
            default -> new One(CharacterSet.of(c));
        };
    }

    private Part group() {
        if (at < text.length() && text.charAt(at) == '?') {
            throw problem("(?, which POSIX does not define");
        }
        Part inside = choice();
        if (at == text.length()) {
            throw problem("an opening parenthesis without a closing one");
        }
        at++;
        return inside;
    }

    /** A special character taken literally, or one of the classes that most implementations add. */
    private CharacterSet escaped() {
        if (at == text.length()) {
            throw problem("a backslash at the end");
        }
        int c = next();
        CharacterSet set = new CharacterSet();
        switch (c) {
            case 'd', 'D' -> set.named("digit");
            case 'w', 'W' -> set.named("word");
            case 's', 'S' -> set.named("space");
            case 't' -> set.range('\t', '\t');
            case 'n' -> set.range('\n', '\n');
            case 'r' -> set.range('\r', '\r');
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw problem("\\" + Character.toString(c) + ", which POSIX does not define");
                }
                set.range(c, c);
            }
        }
        return c == 'D' || c == 'W' || c == 'S' ? set.negate() : set;
    }

    private int next() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    private Part repeated(Part part) {
        Part result = part;
        int times = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '*' || c == '+' || c == '?') {
                at++;
                result = new Repeat(result, c == '+' ? 1 : 0, c == '?' ? 1 : WITHOUT_END);
            } else if (c == '{' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1))) {
                at++;
                result = interval(result);
            } else {
                break;
            }
            if (++times > DEEPEST) {
                throw problem("more than " + DEEPEST + " repetitions of one part");
            }
        }
        return result;
    }

    private Part interval(Part part) {
        int least = number();
        int most = least;
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            most = at < text.length() && text.charAt(at) != '}' ? number() : WITHOUT_END;
        }
        if (at == text.length() || text.charAt(at++) != '}' || most != WITHOUT_END && most < least) {
            throw problem("an interval that is not {m}, {m,} or {m,n}");
        }
        return new Repeat(part, least, most);
    }

    private int number() {
        int number = 0;
        int first = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            number = Math.min(number * 10 + text.charAt(at++) - '0', MOST_REPEATS + 1);
        }
        if (at == first || number > MOST_REPEATS) {
            throw problem("an interval without a number up to " + MOST_REPEATS);
        }
        return number;
    }

    // ---- steps ----------------------------------------------------------------------------------------------------

    /** Adds the steps of a part that go on at another step, and gives the first of them. */
    private int steps(Part part, int next) {
        if (part instanceof One one) {
            return add(new Instruction(Kind.TAKE, one.set(), next, 0));
        } else if (part instanceof Edge edge) {
            return add(new Instruction(edge.kind(), null, next, 0));
        } else if (part instanceof Sequence sequence) {
            int start = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                start = steps(sequence.parts().get(i), start);
            }
            return start;
        } else if (part instanceof Choice choice) {
            int start = steps(choice.parts().get(choice.parts().size() - 1), next);
            for (int i = choice.parts().size() - 2; i >= 0; i--) {
                start = add(
                        new Instruction(Kind.SPLIT, null, steps(choice.parts().get(i), next), start));
            }
            return start;
        }
        return repeat((Repeat) part, next);
    }

    private int repeat(Repeat repeat, int next) {
        int start = next;
        if (repeat.most() == WITHOUT_END) {
            start = add(new Instruction(Kind.SPLIT, null, 0, next));
            int loop = steps(repeat.part(), start);
            program.set(start, new Instruction(Kind.SPLIT, null, loop, next));
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                start = add(new Instruction(Kind.SPLIT, null, steps(repeat.part(), start), next));
            }
        }
        for (int i = 0; i < repeat.least(); i++) {
            start = steps(repeat.part(), start);
        }
        return start;
    }

    private int add(Instruction instruction) {
        if (program.size() == MOST_STEPS) {
            throw problem("more than " + MOST_STEPS + " steps");
        }
        program.add(instruction);
        return program.size() - 1;
    }

    // ---- shared with the parser of brackets -----------------------------------------------------------------------

    int at() {
        return at;
    }

    void moveTo(int place) {
        at = place;
    }

    IllegalArgumentException problem(String met) {
        return new IllegalArgumentException(
                "expected an extended regular expression, met " + met + " at character " + at);
    }
}
