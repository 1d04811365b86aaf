package org.mile4j.model.internal.iodef.rules;

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
import org.mile4j.model.rules.Rules;

/** Collects the checks of one profile, each with its rule of the catalog. */
final class Binding {

    private final Profile profile;
    private final Map<Class<?>, List<BoundCheck<?>>> checks = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    Binding(Profile profile) {
        this.profile = profile;
    }

    /** Binds a check of a rule to a class; nothing happens if the rule does not hold in the profile. */
    <T> void bind(String id, Class<T> type, Check<T> check) {
        Rule rule = Rules.find(id)
                .filter(found -> found.group() == RuleGroup.SEMANTICS)
                .orElseThrow(() -> new IllegalArgumentException("the catalog has no rule " + id));
        ids.add(id);
        if (rule.profiles().contains(profile)) {
            checks.computeIfAbsent(type, t -> new ArrayList<>())
                    .add(new BoundCheck<>(id, rule.severity(), rule.section(), rule.hint(), check));
        }
    }

    /** The ids for which a check was given, those of other profiles included. */
    Set<String> ids() {
        return ids;
    }

    CheckTable table() {
        return new CheckTable(checks);
    }
}
