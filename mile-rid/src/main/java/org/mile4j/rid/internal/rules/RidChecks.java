package org.mile4j.rid.internal.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.rules.BoundCheck;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.rules.Rule;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.rules.RidRules;

/** The rules of RFC 6545 that no schema checks, bound to the class they look at. */
public final class RidChecks {

    private final Map<Class<?>, List<BoundCheck<?>>> checks = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private RidChecks() {}

    /** Made when semantics are first asked for. */
    private static final class Tables {
        private static final CheckTable ALL = bound().table();
    }

    /** The checks of the groups that are switched on. */
    public static CheckTable table(Set<RuleGroup> groups, Profile profile) {
        return groups.contains(RuleGroup.SEMANTICS) ? Tables.ALL : CheckTable.NONE;
    }

    /** The ids of all rules that have a check. */
    public static Set<String> ids() {
        return bound().ids;
    }

    private static RidChecks bound() {
        RidChecks checks = new RidChecks();
        EnvelopeRules.bind(checks);
        AddressingRules.bind(checks);
        DocumentRules.bind(checks);
        MessageRules.bind(checks);
        return checks;
    }

    /** Binds the check of a rule on the whole message, which is named without the number of the RFC. */
    void bind(String id, Check<RidDocument> check) {
        bind(id, RidDocument.class, check);
    }

    /** Binds the check of a rule on the values of a class. */
    <T> void bind(String id, Class<T> type, Check<T> check) {
        Rule rule = RidRules.find("RFC6545-" + id)
                .orElseThrow(() -> new IllegalArgumentException("the catalog has no rule RFC6545-" + id));
        ids.add(rule.id());
        checks.computeIfAbsent(type, t -> new ArrayList<>())
                .add(new BoundCheck<>(rule.id(), rule.severity(), rule.section(), rule.hint(), check));
    }

    private CheckTable table() {
        return new CheckTable(type -> checks.getOrDefault(type, List.of()));
    }
}
