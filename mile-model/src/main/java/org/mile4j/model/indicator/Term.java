package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.iodef.Confidence;

/** A part of an indicator, ready to be evaluated. */
sealed interface Term {

    /** An observable. */
    record Leaf(RestrictedNode node, Comparison comparison) implements Term {}

    /** A part that can never be decided. */
    record Broken(RestrictedNode node, Undecided.Reason reason, String message) implements Term {}

    /** Another indicator. */
    final class Link implements Term {
        final RestrictedNode node;
        final CompiledIndicator target;
        /** Whether the target leads back to the indicator that refers to it. */
        boolean circular;

        Link(RestrictedNode node, CompiledIndicator target) {
            this.node = node;
            this.target = target;
        }
    }

    /** An expression. It is filled after it was made, so that no depth of nesting is too deep. */
    final class Branch implements Term {
        final RestrictedNode node;
        final List<Term> operands = new ArrayList<>();
        Kind kind = Kind.AND;
        Confidence confidence;
        /** Why the expression has no meaning; null if it has. */
        String problem;

        Branch(RestrictedNode node) {
            this.node = node;
        }

        /** The operators. */
        enum Kind {
            AND,
            OR,
            XOR,
            NOT
        }

        /** The result before any operand. */
        Match start() {
            return Match.of(kind == Kind.AND);
        }

        /** The result with one more operand. */
        Match with(Match before, Match operand) {
            return switch (kind) {
                case AND -> before.and(operand);
                case OR -> before.or(operand);
                case XOR -> before.xor(operand);
                case NOT -> operand.not();
            };
        }
    }
}
