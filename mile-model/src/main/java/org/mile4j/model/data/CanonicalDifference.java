package org.mile4j.model.data;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks over two documents side by side up to the first difference. */
final class CanonicalDifference {
    /** An open element: its step in the path and how many children of each name it has had. */
    private record Step(String name, Map<String, Integer> children) {}

    private final Deque<Step> open = new ArrayDeque<>();

    Optional<String> between(CanonicalDocument first, CanonicalDocument second) {
        while (true) {
            Optional<CanonicalEvent> a = first.next();
            Optional<CanonicalEvent> b = second.next();
            if (!a.equals(b)) {
                return Optional.of(describe(a, b));
            }
            if (a.isEmpty()) {
                return Optional.empty();
            }
            if (a.get() instanceof CanonicalEvent.Start start) {
                enter(start);
            } else if (a.get() instanceof CanonicalEvent.End) {
                open.pop();
            }
        }
    }

    private void enter(CanonicalEvent.Start start) {
        String step = start.localName();
        if (!open.isEmpty()) {
            String name = '{' + start.namespace() + '}' + start.localName();
            step += "[" + open.element().children().merge(name, 1, Integer::sum) + "]";
        }
        open.push(new Step(step, new HashMap<>()));
    }

    private String describe(Optional<CanonicalEvent> a, Optional<CanonicalEvent> b) {
        CanonicalEvent first = a.orElse(null);
        CanonicalEvent second = b.orElse(null);
        if (first instanceof CanonicalEvent.Start one && second instanceof CanonicalEvent.Start other) {
            enter(one);
            boolean sameName =
                    one.localName().equals(other.localName()) && one.namespace().equals(other.namespace());
            return sameName ? inTag(one, other) : path() + ": " + differ(name(one), name(other));
        }
        if (first instanceof CanonicalEvent.Text one && second instanceof CanonicalEvent.Text other) {
            return path() + "/text(): " + differ(one.text(), other.text(), "");
        }
        if (first instanceof CanonicalEvent.Start one) {
            enter(one);
        } else if (second instanceof CanonicalEvent.Start other) {
            enter(other);
        } else if (first instanceof CanonicalEvent.Text || second instanceof CanonicalEvent.Text) {
            return path() + "/text(): " + differ(what(first), what(second));
        }
        return path() + ": " + differ(what(first), what(second));
    }

    private String inTag(CanonicalEvent.Start one, CanonicalEvent.Start other) {
        Iterator<CanonicalEvent.Attribute> second = other.attributes().iterator();
        CanonicalEvent.Attribute b = second.hasNext() ? second.next() : null;
        for (CanonicalEvent.Attribute a : one.attributes()) {
            int order = b == null ? -1 : CanonicalEvent.Attribute.ORDER.compare(a, b);
            if (order < 0) {
                return attribute(a) + differ(Excerpt.of(a.value()), "nothing");
            }
            if (order > 0) {
                return attribute(b) + differ("nothing", Excerpt.of(b.value()));
            }
            if (!a.typeNamespace().equals(b.typeNamespace())) {
                return attribute(a) + differ(typeName(a), typeName(b));
            }
            if (!a.value().equals(b.value())) {
                return attribute(a) + differ(a.value(), b.value(), "");
            }
            b = second.hasNext() ? second.next() : null;
        }
        return b != null ? attribute(b) + differ("nothing", Excerpt.of(b.value())) : inPrefixes(one, other);
    }

    private String inPrefixes(CanonicalEvent.Start one, CanonicalEvent.Start other) {
        List<XmlNamespace> a = one.kept();
        List<XmlNamespace> b = other.kept();
        int same = 0;
        while (same < a.size() && same < b.size() && a.get(same).equals(b.get(same))) {
            same++;
        }
        return path() + ": "
                + differ(
                        same < a.size() ? meaning(a.get(same)) : "no further prefix in use",
                        same < b.size() ? meaning(b.get(same)) : "no further prefix in use");
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Step> steps = open.descendingIterator(); steps.hasNext(); ) {
            path.append('/').append(steps.next().name());
        }
        return path.length() == 0 ? "/" : path.toString();
    }

    private String attribute(CanonicalEvent.Attribute attribute) {
        String namespace = attribute.namespace().isEmpty() ? "" : '{' + attribute.namespace() + '}';
        return path() + "/@" + namespace + attribute.localName() + ": ";
    }

    private static String what(CanonicalEvent event) {
        if (event instanceof CanonicalEvent.Start start) {
            return name(start);
        }
        if (event instanceof CanonicalEvent.Text text) {
            return "text " + Excerpt.of(text.text());
        }
        if (event instanceof CanonicalEvent.Instruction instruction) {
            return "processing instruction " + instruction.node().target() + " "
                    + Excerpt.of(instruction.node().data());
        }
        return event == null ? "the end of the document" : "the end of the element";
    }

    private static String name(CanonicalEvent.Start start) {
        return "element {" + start.namespace() + '}' + start.localName();
    }

    private static String typeName(CanonicalEvent.Attribute attribute) {
        return '{' + attribute.typeNamespace() + '}' + attribute.value();
    }

    private static String meaning(XmlNamespace kept) {
        return "prefix " + kept.prefix() + " for " + Excerpt.of(kept.uri());
    }

    private static String differ(String first, String second) {
        return first + " in the first, " + second + " in the second";
    }

    private static String differ(String first, String second, String what) {
        int at = 0;
        while (at < first.length() && at < second.length() && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return differ(what + Excerpt.around(first, at), what + Excerpt.around(second, at));
    }
}
