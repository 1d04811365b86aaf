package org.mile4j.model.indicator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mile4j.model.internal.iodef.IodefWalk;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Finds the restriction in force at every node of a document.
 *
 * <p>RFC 7970, Section 3.3.1. The restriction of a node covers what is inside of it until a node inside states its own,
 * be it stricter or laxer. Section 3.14 gives EventData and Section 3.15 gives Expectation a default of their own; it is
 * not applied, because Section 3.3.1 says that only Incident has one and the default would lift a stricter restriction
 * of an ancestor unseen.
 *
 * {@snippet :
 * Restrictions.walk(document, node -> {
 *     if (node.value() instanceof Contact && node.effective().disclosureOr(Disclosure.PRIVATE) == Disclosure.PUBLIC) {
 *         publish(node.path());
 *     }
 * });
 * EffectiveRestriction second =
 *         Restrictions.effective(document, "/IODEF-Document/Incident[1]/Contact[2]").orElseThrow();
 * }
 *
 * @since 0.1
 */
public final class Restrictions {
    private static final String ROOT = "IODEF-Document";
    private static final Pattern STEP = Pattern.compile("(?:[^:/\\[\\]]+:)?([^:/\\[\\]]+)(?:\\[([0-9]{1,9})])?");

    private Restrictions() {}

    /**
     * Visits every element of a document in document order, the document itself first. What no field of the model holds
     * is not visited.
     *
     * @param document the document
     * @param visitor receives each node with the restriction in force there
     */
    public static void walk(IodefDocument document, Consumer<? super RestrictedNode> visitor) {
        Objects.requireNonNull(visitor, "visitor");
        Deque<RestrictedNode> open = new ArrayDeque<>();
        open.push(root(document));
        while (!open.isEmpty()) {
            RestrictedNode node = open.pop();
            visitor.accept(node);
            List<RestrictedNode> parts = node.parts();
            for (int i = parts.size() - 1; i >= 0; i--) {
                open.push(parts.get(i));
            }
        }
    }

    /**
     * The node at a path.
     *
     * @param document the document
     * @param path the path of an element or an attribute in the form that findings have; an element without a number is
     *     the first of its name, and prefixes do not matter
     * @return empty when the document has no such element
     * @throws IllegalArgumentException when the text is not a path from the document on
     */
    public static Optional<RestrictedNode> find(IodefDocument document, String path) {
        String[] steps = path.split("/", -1);
        if (steps.length < 2 || !steps[0].isEmpty()) {
            throw notAPath(path);
        }
        RestrictedNode node = null;
        for (int i = 1; i < steps.length; i++) {
            if (node != null && i == steps.length - 1 && steps[i].startsWith("@")) {
                break;
            }
            Matcher step = STEP.matcher(steps[i]);
            if (!step.matches()) {
                throw notAPath(path);
            }
            int index = step.group(2) == null ? 1 : Integer.parseInt(step.group(2));
            node = node == null ? start(document, step.group(1), index) : part(node, step.group(1), index);
            if (node == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(node);
    }

    /**
     * The restriction in force at a path.
     *
     * @param document the document
     * @param path a path as for {@link #find}
     * @return empty when the document has no such element
     * @throws IllegalArgumentException when the text is not a path from the document on
     */
    public static Optional<EffectiveRestriction> effective(IodefDocument document, String path) {
        return find(document, path).map(RestrictedNode::effective);
    }

    private static RestrictedNode root(IodefDocument document) {
        return new RestrictedNode(null, ROOT, 1, Objects.requireNonNull(document, "document"));
    }

    private static RestrictedNode start(IodefDocument document, String name, int index) {
        return name.equals(ROOT) && index == 1 ? root(document) : null;
    }

    private static RestrictedNode part(RestrictedNode node, String name, int index) {
        RestrictedNode[] found = new RestrictedNode[1];
        IodefWalk.parts(node.value(), (element, at, value) -> {
            if (at == index && element.equals(name)) {
                found[0] = new RestrictedNode(node, element, at, value);
            }
        });
        return found[0];
    }

    private static IllegalArgumentException notAPath(String path) {
        return new IllegalArgumentException(
                "expected a path such as /IODEF-Document/Incident[1]/Contact[2], met \"" + path + "\"");
    }
}
