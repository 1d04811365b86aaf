package org.mile4j.model.internal.formats;

/**
 * The syntax of XPath 3.1, to which RFC 7970, Section 3.22.2, points; expressions of XPath 2.0, which RFC 5070 has, are a
 * part of it. Which functions, variables, types and prefixes there are is known to those who search, and not looked at.
 */
public final class PathExpression {

    private static final int LONGEST = 10_000;

    private final PathScanner in;
    private final PathSteps steps;
    private final PathTypes types;

    private PathExpression(String expression) {
        this.in = new PathScanner(expression);
        this.types = new PathTypes(in);
        this.steps = new PathSteps(this, in, types);
    }

    /** Whether a text is an expression; it is never evaluated. */
    public static boolean isValid(String expression) {
        if (expression.length() > LONGEST) {
            return false;
        }
        PathExpression path = new PathExpression(expression);
        return path.sequence() && path.in.atEnd();
    }

    /** One expression or more with commas between them. */
    boolean sequence() {
        do {
            if (!single()) {
                return false;
            }
        } while (in.take(","));
        return true;
    }

    boolean single() {
        boolean right = in.deeper() && statement();
        in.higher();
        return right;
    }

    private boolean statement() {
        if (in.takeWordBefore("for", "$")) {
            return bindings("in") && in.takeWord("return") && single();
        }
        if (in.takeWordBefore("let", "$")) {
            return bindings(":=") && in.takeWord("return") && single();
        }
        if (in.takeWordBefore("some", "$") || in.takeWordBefore("every", "$")) {
            return bindings("in") && in.takeWord("satisfies") && single();
        }
        if (in.takeWordBefore("if", "(")) {
            return in.take("(") && sequence() && in.take(")") && thenElse();
        }
        return operations();
    }

    private boolean thenElse() {
        return in.takeWord("then") && single() && in.takeWord("else") && single();
    }

    private boolean bindings(String by) {
        do {
            boolean bound = in.take("$") && in.takeName() && (by.equals("in") ? in.takeWord(by) : in.take(by));
            if (!bound || !single()) {
                return false;
            }
        } while (in.take(","));
        return true;
    }

    // ---- operators ------------------------------------------------------------------------------------------------

    /** Operands with operators between them. How strongly these bind matters only where they may not follow each other. */
    private boolean operations() {
        boolean compared = false;
        boolean ranged = false;
        while (operand()) {
            if (in.takeAnyWord("or", "and")) {
                compared = false;
                ranged = false;
            } else if (takeComparison()) {
                if (compared) {
                    return false;
                }
                compared = true;
                ranged = false;
            } else if (in.take("||")) {
                ranged = false;
            } else if (in.takeWord("to")) {
                if (ranged) {
                    return false;
                }
                ranged = true;
            } else if (!takeOther()) {
                return true;
            }
        }
        return false;
    }

    private boolean takeComparison() {
        return in.takeAny("<=", "<<", ">=", ">>", "!=", "=", "<", ">")
                || in.takeAnyWord("eq", "ne", "lt", "le", "gt", "ge", "is");
    }

    private boolean takeOther() {
        return in.takeAny("+", "-", "*", "|") || in.takeAnyWord("div", "idiv", "mod", "union", "intersect", "except");
    }

    private boolean operand() {
        boolean sign = true;
        while (sign) {
            sign = in.takeAny("+", "-");
        }
        return mapped() && arrows() && typed();
    }

    private boolean mapped() {
        do {
            if (!steps.path()) {
                return false;
            }
        } while (!in.startsWith("!=") && in.take("!"));
        return true;
    }

    private boolean arrows() {
        while (in.take("=>")) {
            if (!function() || !steps.arguments()) {
                return false;
            }
        }
        return true;
    }

    private boolean function() {
        if (in.startsWith("(")) {
            return steps.parenthesized();
        }
        in.take("$");
        return in.takeName();
    }

    private boolean typed() {
        return (!in.takeWord("cast") || in.takeWord("as") && types.single())
                && (!in.takeWord("castable") || in.takeWord("as") && types.single())
                && (!in.takeWord("treat") || in.takeWord("as") && types.sequence())
                && (!in.takeWord("instance") || in.takeWord("of") && types.sequence());
    }
}
