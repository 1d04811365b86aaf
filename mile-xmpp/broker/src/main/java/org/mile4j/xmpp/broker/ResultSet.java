package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mile4j.model.data.XmlElement;

/** Pages of results (XEP-0059). */
final class ResultSet {

    /**
     * A page.
     *
     * @param entries what is on it
     * @param set the element that describes it; empty when nobody asked for pages and all is there
     */
    record Page<T>(List<T> entries, Optional<XmlElement> set) {}

    private ResultSet() {}

    static <T> Page<T> page(List<T> all, XmlElement query, Function<T, String> id, int longest) {
        Optional<XmlElement> set = ElementBuilder.child(query, Ns.RSM, "set");
        if (set.isEmpty() && all.size() <= longest) {
            return new Page<>(all, Optional.empty());
        }
        int max = Math.min(longest, set.flatMap(s -> number(s, "max")).orElse(longest));
        Optional<String> after =
                set.flatMap(s -> ElementBuilder.child(s, Ns.RSM, "after")).map(XmlElement::text);
        Optional<String> before =
                set.flatMap(s -> ElementBuilder.child(s, Ns.RSM, "before")).map(XmlElement::text);
        int begin = set.flatMap(s -> number(s, "index")).orElse(0);
        if (after.isPresent()) {
            begin = position(all, after.get(), id) + 1;
        } else if (before.isPresent()) {
            int end = before.get().isEmpty() ? all.size() : position(all, before.get(), id);
            begin = Math.max(0, end - max);
            max = Math.min(max, end - begin);
        }
        if (begin > all.size()) {
            throw new StanzaError("cancel", "item-not-found", "the page begins behind the end");
        }
        List<T> entries = all.subList(begin, Math.min(all.size(), begin + max));
        ElementBuilder answer = element(Ns.RSM, "set");
        if (!entries.isEmpty()) {
            answer.add(
                    element(Ns.RSM, "first")
                            .attribute("index", String.valueOf(begin))
                            .text(id.apply(entries.get(0)))
                            .build(),
                    leaf(Ns.RSM, "last", id.apply(entries.get(entries.size() - 1))));
        }
        answer.add(leaf(Ns.RSM, "count", String.valueOf(all.size())));
        return new Page<>(entries, Optional.of(answer.build()));
    }

    private static <T> int position(List<T> all, String wanted, Function<T, String> id) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(wanted)) {
                return i;
            }
        }
        throw new StanzaError("cancel", "item-not-found", "the page is to begin at something that is not there");
    }

    private static Optional<Integer> number(XmlElement set, String name) {
        return ElementBuilder.child(set, Ns.RSM, name).map(XmlElement::text).map(text -> {
            if (!text.strip().matches("[0-9]{1,9}")) {
                throw new StanzaError("modify", "bad-request", name + " is a number");
            }
            return Integer.parseInt(text.strip());
        });
    }
}
