package org.mile4j.model.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mile4j.model.RuleGroup;

/**
 * The catalogs of rules: for IODEF v2 documents (RFC 7970), for following the usage guidance (RFC 8274), and for IODEF
 * v1 documents (RFC 5070). Rules that hold for all XML documents are in the first.
 *
 * {@snippet :
 * Rule rule = Rules.find("RFC7970-3.18.1-address-mac").orElseThrow();
 * System.out.println(rule.title() + " " + rule.why());
 * Rules.badDocument(rule.id()).ifPresent(System.out::println);
 * }
 *
 * @since 0.1
 */
public final class Rules {

    /** The rules of the catalogs that were looked through so far. */
    private static final Map<String, Rule> BY_ID = new HashMap<>();

    private static int looked;

    /** All rules, which few programs ask for. */
    private static final class All {
        private static final List<Rule> RULES = IntStream.range(0, RuleTables.COUNT)
                .mapToObj(RuleTables::of)
                .flatMap(List::stream)
                .toList();
    }

    private Rules() {}

    /**
     * All rules.
     *
     * @return the rules, catalog by catalog
     */
    public static List<Rule> all() {
        return All.RULES;
    }

    /**
     * The rules of a group.
     *
     * @param group the group
     * @return its rules in the order of the catalog
     */
    public static List<Rule> of(RuleGroup group) {
        return all().stream().filter(rule -> rule.group() == group).toList();
    }

    /**
     * The rule with an id.
     *
     * @param id the id, as in {@link org.mile4j.model.Finding#rule()}
     * @return the rule, or empty if the catalog has none of that id
     */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(rule(id));
    }

    /** The rule or null. Catalogs are made and looked through one after the other, until one has it. */
    private static synchronized Rule rule(String id) {
        Rule rule = BY_ID.get(id);
        while (rule == null && looked < RuleTables.COUNT) {
            for (Rule next : RuleTables.of(looked++)) {
                BY_ID.put(next.id(), next);
            }
            rule = BY_ID.get(id);
        }
        return rule;
    }

    /**
     * A small, complete IODEF document that keeps a rule and all others.
     *
     * @param id the id of the rule
     * @return the text of the document; empty if there is no such rule, or no document can show it
     */
    public static Optional<String> goodDocument(String id) {
        return document(id, "good");
    }

    /**
     * A small document that breaks a rule and no other.
     *
     * @param id the id of the rule
     * @return the text of the document; empty if there is no such rule, or no document can show it
     */
    public static Optional<String> badDocument(String id) {
        return document(id, "bad");
    }

    private static Optional<String> document(String id, String name) {
        Rule rule = rule(id);
        if (rule == null) {
            return Optional.empty();
        }
        try (InputStream in = Rules.class.getResourceAsStream(rule.catalog() + "/" + id + "/" + name + ".xml")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a document of the catalog cannot be read", e);
        }
    }
}
