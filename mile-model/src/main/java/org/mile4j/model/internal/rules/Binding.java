package org.mile4j.model.internal.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/** Collects the checks of one profile and some groups of rules, each with its rule of the catalog. */
public final class Binding {

    private final Profile profile;
    private final Set<RuleGroup> groups;
    private final Map<Class<?>, List<BoundCheck<?>>> checks = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    public Binding(Profile profile, Set<RuleGroup> groups) {
        this.profile = profile;
        this.groups = groups.isEmpty() ? EnumSet.noneOf(RuleGroup.class) : EnumSet.copyOf(groups);
    }

    /** Binds a check of a rule to a class; nothing happens if the rule does not hold in the profile or is not asked for. */
    public <T> void bind(String id, Class<T> type, Check<T> check) {
        Rule rule = Rules.find(id)
                .filter(found -> found.group() != RuleGroup.STRUCTURE)
                .orElseThrow(() -> new IllegalArgumentException("the catalog has no rule " + id));
        ids.add(id);
        if (rule.profiles().contains(profile) && groups.contains(rule.group())) {
            checks.computeIfAbsent(type, t -> new ArrayList<>())
                    .add(new BoundCheck<>(id, rule.severity(), rule.section(), rule.hint(), check));
        }
    }

    /** The ids for which a check was given, those of other profiles and groups included. */
    public Set<String> ids() {
        return Set.copyOf(ids);
    }

    public CheckTable table() {
        return new CheckTable(checks);
    }
}
