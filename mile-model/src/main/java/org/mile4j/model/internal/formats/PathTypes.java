package org.mile4j.model.internal.formats;

import java.util.Set;
import java.util.function.BooleanSupplier;

/** Types and tests of nodes in XPath expressions. */
final class PathTypes {

    /** The tests of nodes that look like functions. */
    private static final Set<String> KINDS = Set.of(
            "attribute",
            "comment",
            "document-node",
            "element",
            "namespace-node",
            "node",
            "processing-instruction",
            "schema-attribute",
            "schema-element",
            "text");

    private final PathScanner in;

    PathTypes(PathScanner in) {
        this.in = in;
    }

    /** A type of atomic values, or none of them. */
    boolean single() {
        boolean name = in.takeName();
        in.take("?");
        return name;
    }

    /** A type of items and how many of them there are. */
    boolean sequence() {
        if (in.takeWordBefore("empty-sequence", "(")) {
            return in.take("(") && in.take(")");
        }
        boolean right = in.deeper() && item();
        in.higher();
        if (right) {
            in.takeAny("?", "*", "+");
        }
        return right;
    }

    private boolean item() {
        if (in.take("(")) {
            boolean right = in.deeper() && item() && in.take(")");
            in.higher();
            return right;
        }
        if (isKindNext()) {
            return kind();
        }
        if (in.takeWordBefore("item", "(")) {
            return in.take("(") && in.take(")");
        }
        if (in.takeWordBefore("function", "(")) {
            return function();
        }
        if (in.takeWordBefore("map", "(")) {
            return anyOr(() -> in.takeName() && in.take(",") && sequence());
        }
        if (in.takeWordBefore("array", "(")) {
            return anyOr(this::sequence);
        }
        return in.takeName();
    }

    private boolean anyOr(BooleanSupplier content) {
        return in.take("(") && (in.take("*") || content.getAsBoolean()) && in.take(")");
    }

    private boolean function() {
        in.take("(");
        if (in.take("*")) {
            return in.take(")");
        }
        if (!in.take(")")) {
            do {
                if (!sequence()) {
                    return false;
                }
            } while (in.take(","));
            if (!in.take(")")) {
                return false;
            }
        }
        return in.takeWord("as") && sequence();
    }

    // ---- nodes ----------------------------------------------------------------------------------------------------

    boolean isKindNext() {
        return KINDS.contains(in.word()) && in.isNameBefore("(");
    }

    boolean kind() {
        String kind = in.word();
        in.takeWord();
        in.take("(");
        boolean right = switch (kind) {
            case "processing-instruction" -> in.startsWith(")") || in.takeString() || in.takeWord();
            case "element", "attribute" -> in.startsWith(")") || declared();
            case "schema-element", "schema-attribute" -> in.takeName();
            case "document-node" -> in.startsWith(")") || documentElement();
            default -> true;
        };
        return right && in.take(")");
    }

    private boolean declared() {
        boolean name = in.take("*") || in.takeName();
        return name && (!in.take(",") || single());
    }

    private boolean documentElement() {
        String kind = in.word();
        return (kind.equals("element") || kind.equals("schema-element")) && isKindNext() && kind();
    }
}
