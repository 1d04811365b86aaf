package org.mile4j.rid.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mile4j.model.rules.Rule;

/**
 * The rules of RFC 6545 that the schema of its Section 8 does not check.
 *
 * <p>Each has a message that keeps it and one that breaks it and no other.
 *
 * @since 0.1
 */
public final class RidRules {

    private RidRules() {}

    /**
     * All rules in the order of the RFC.
     *
     * @return the rules
     */
    public static List<Rule> all() {
        return entries().map(RuleEntry::rule).toList();
    }

    /**
     * The rule with an id.
     *
     * @param id the permanent id
     * @return the rule, or nothing if there is none
     */
    public static Optional<Rule> find(String id) {
        return entry(id).map(RuleEntry::rule);
    }

    /**
     * A message that keeps the rule.
     *
     * @param id the permanent id
     * @return the message, or nothing if there is no such rule
     */
    public static Optional<String> goodDocument(String id) {
        return entry(id).map(RuleEntry::good);
    }

    /**
     * A message that breaks the rule and no other.
     *
     * @param id the permanent id
     * @return the message, or nothing if there is no such rule
     */
    public static Optional<String> badDocument(String id) {
        return entry(id).map(RuleEntry::bad);
    }

    private static Optional<RuleEntry> entry(String id) {
        Objects.requireNonNull(id, "id");
        return entries().filter(entry -> entry.rule().id().equals(id)).findFirst();
    }

    private static Stream<RuleEntry> entries() {
        return Stream.concat(EnvelopeRuleTable.ENTRIES.stream(), MessageRuleTable.ENTRIES.stream());
    }
}
