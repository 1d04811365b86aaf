package org.mile4j.model.internal.formats;

import java.util.Set;
import java.util.function.BooleanSupplier;

/** Steps of XPath expressions and what they begin with: names, literals, variables, calls of functions. */
final class PathSteps {

    private static final Set<String> AXES = Set.of(
            "ancestor",
            "ancestor-or-self",
            "attribute",
            "child",
            "descendant",
            "descendant-or-self",
            "following",
            "following-sibling",
            "namespace",
            "parent",
            "preceding",
            "preceding-sibling",
            "self");

    /** Names that no function has, beside those of the tests of nodes. */
    private static final Set<String> RESERVED =
            Set.of("array", "empty-sequence", "function", "if", "item", "map", "switch", "typeswitch");

    private final PathExpression expression;
    private final PathScanner in;
    private final PathTypes types;

    PathSteps(PathExpression expression, PathScanner in, PathTypes types) {
        this.expression = expression;
        this.in = in;
        this.types = types;
    }

    boolean path() {
        if (!in.take("//") && in.take("/") && !isStepNext()) {
            return true;
        }
        do {
            if (!step()) {
                return false;
            }
        } while (in.takeAny("//", "/"));
        return true;
    }

    private boolean isStepNext() {
        char c = in.peek();
        return c != 0 && "@*.$([?\"'".indexOf(c) >= 0 || Characters.isDigit(c) || isNameNext();
    }

    private boolean isNameNext() {
        return !in.word().isEmpty() || in.startsWith("Q{");
    }

    private boolean step() {
        if (in.startsWith("..")) {
            return in.take("..") && predicates();
        }
        if (in.take("@")) {
            return test() && predicates();
        }
        if (AXES.contains(in.word()) && in.isNameBefore("::")) {
            return in.takeWord() && in.take("::") && test() && predicates();
        }
        if (isPrimaryNext()) {
            return primary() && postfixes();
        }
        return test() && predicates();
    }

    private boolean test() {
        return types.isKindNext() ? types.kind() : in.takeNameTest();
    }

    private boolean predicates() {
        while (in.take("[")) {
            if (!expression.sequence() || !in.take("]")) {
                return false;
            }
        }
        return true;
    }

    private boolean postfixes() {
        while (true) {
            if (in.startsWith("[")) {
                if (!predicates()) {
                    return false;
                }
            } else if (in.startsWith("(")) {
                if (!arguments()) {
                    return false;
                }
            } else if (!in.take("?")) {
                return true;
            } else if (!key()) {
                return false;
            }
        }
    }

    // ---- primaries ------------------------------------------------------------------------------------------------

    private boolean isPrimaryNext() {
        char c = in.peek();
        if (c != 0 && ".$([?\"'".indexOf(c) >= 0 || Characters.isDigit(c)) {
            return true;
        }
        if (!isNameNext() || types.isKindNext()) {
            return false;
        }
        boolean constructor =
                in.isNameBefore("{") && (in.word().equals("map") || in.word().equals("array"));
        return constructor || in.isNameBefore("(") || in.isNameBefore("#");
    }

    private boolean primary() {
        if (in.isNumberNext()) {
            return in.takeNumber();
        }
        return switch (in.peek()) {
            case '"', '\'' -> in.takeString();
            case '$' -> in.take("$") && in.takeName();
            case '(' -> parenthesized();
            case '[' -> in.take("[") && items("]", expression::single);
            case '?' -> in.take("?") && key();
            case '.' -> in.take(".");
            default -> named();
        };
    }

    boolean parenthesized() {
        return in.take("(") && (in.take(")") || expression.sequence() && in.take(")"));
    }

    private boolean named() {
        if (in.takeWordBefore("map", "{")) {
            return in.take("{") && items("}", () -> expression.single() && in.take(":") && expression.single());
        }
        if (in.takeWordBefore("array", "{")) {
            return enclosed();
        }
        if (in.takeWordBefore("function", "(")) {
            return function();
        }
        boolean reserved = RESERVED.contains(in.word());
        in.takeName();
        if (in.take("#")) {
            return in.takeDigits() && !reserved;
        }
        return arguments() && !reserved;
    }

    private boolean function() {
        in.take("(");
        return items(")", () -> in.take("$") && in.takeName() && type()) && type() && enclosed();
    }

    private boolean type() {
        return !in.takeWord("as") || types.sequence();
    }

    private boolean enclosed() {
        return in.take("{") && (in.take("}") || expression.sequence() && in.take("}"));
    }

    /** The arguments of a call in their parentheses. */
    boolean arguments() {
        return in.take("(") && items(")", this::argument);
    }

    /** An expression, or a question mark in the place of one. */
    private boolean argument() {
        return in.takeBefore("?", ",") || in.takeBefore("?", ")") || expression.single();
    }

    /** None or more with commas between them up to a symbol. */
    private boolean items(String end, BooleanSupplier item) {
        if (in.take(end)) {
            return true;
        }
        do {
            if (!item.getAsBoolean()) {
                return false;
            }
        } while (in.take(","));
        return in.take(end);
    }

    /** What is looked up in a map or an array. */
    private boolean key() {
        return in.startsWith("(") ? parenthesized() : in.take("*") || in.takeWord() || in.takeDigits();
    }
}
