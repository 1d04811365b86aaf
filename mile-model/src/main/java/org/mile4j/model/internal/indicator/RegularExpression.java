package org.mile4j.model.internal.indicator;

import java.util.Arrays;
import java.util.List;

/**
 * An extended regular expression (POSIX, Chapter 9), whose characters are code points of Unicode. It is searched for in
 * time proportional to the length of the text: all ways to match are followed side by side, none is tried after another.
 * An expression cannot make it run away.
 */
public final class RegularExpression {
    private final List<Instruction> program;

    /** One step: what it takes and where it leads. */
    record Instruction(Kind kind, CharacterSet set, int next, int other) {
        enum Kind {
            TAKE,
            SPLIT,
            LINE_START,
            LINE_END,
            DONE
        }
    }

    RegularExpression(List<Instruction> program) {
        this.program = List.copyOf(program);
    }

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is not valid, uses what POSIX leaves undefined, or is too large
     */
    public static RegularExpression parse(String text) {
        return new RegularExpressionParser(text).parse();
    }

    /** How much more work searches may do, in steps of expressions; shared by several searches. */
    public static final class Budget {
        private long steps;

        public Budget(long steps) {
            this.steps = steps;
        }
    }

    /** Whether the expression matches somewhere in a text; {@link Certainty#MAYBE} when the budget ends before. */
    public Certainty find(CharSequence text, Budget budget) {
        int size = program.size();
        int[] current = new int[size];
        int[] following = new int[size];
        int[] mark = new int[size];
        int[] stack = new int[size * 2 + 2];
        Arrays.fill(mark, -1);
        int count = 0;
        int at = 0;
        while (true) {
            count = follow(0, at, text, current, count, mark, stack);
            if (count < 0) {
                return Certainty.ALWAYS;
            }
            if (at == text.length()) {
                return Certainty.NEVER;
            }
            budget.steps -= count + 1;
            if (budget.steps < 0) {
                return Certainty.MAYBE;
            }
            int character = Character.codePointAt(text, at);
            at += Character.charCount(character);
            int next = 0;
            for (int i = 0; i < count; i++) {
                Instruction step = program.get(current[i]);
                if (step.set().has(character)) {
                    next = follow(step.next(), at, text, following, next, mark, stack);
                    if (next < 0) {
                        return Certainty.ALWAYS;
                    }
                }
            }
            int[] swap = current;
            current = following;
            following = swap;
            count = next;
        }
    }

    /** Adds the steps that can be reached without taking a character; -1 when the end is among them. */
    private int follow(int start, int at, CharSequence text, int[] list, int count, int[] mark, int[] stack) {
        int size = count;
        int depth = 0;
        stack[depth++] = start;
        while (depth > 0) {
            int index = stack[--depth];
            if (mark[index] == at) {
                continue;
            }
            mark[index] = at;
            Instruction step = program.get(index);
            switch (step.kind()) {
                case DONE -> {
                    return -1;
                }
                case TAKE -> list[size++] = index;
                case SPLIT -> {
                    stack[depth++] = step.other();
                    stack[depth++] = step.next();
                }
                case LINE_START -> depth = at == 0 ? push(stack, depth, step.next()) : depth;
                case LINE_END -> depth = at == text.length() ? push(stack, depth, step.next()) : depth;
            }
        }
        return size;
    }

    private static int push(int[] stack, int depth, int index) {
        stack[depth] = index;
        return depth + 1;
    }
}
