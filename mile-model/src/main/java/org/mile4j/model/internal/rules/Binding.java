package org.mile4j.model.internal.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;

/**
 * Collects the checks of one class, of one profile and of some groups of rules, each with its rule of the catalog. If no
 * class is given, it only sees to it that all is bound as it should be.
 */
public final class Binding {

    private final Profile profile;
    private final Set<RuleGroup> groups;
    private final Class<?> wanted;
    private final List<BoundCheck<?>> checks = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Set<Class<?>> announced = Set.of();

    Binding(Profile profile, Set<RuleGroup> groups, Class<?> wanted) {
        this.profile = profile;
        this.groups = groups.isEmpty() ? EnumSet.noneOf(RuleGroup.class) : EnumSet.copyOf(groups);
        this.wanted = wanted;
    }

    /**
     * Whether checks of some classes are worth binding. To make a check that nobody asked for costs little, but there are
     * hundreds, and each costs something in the first document of a JVM.
     *
     * @param types the classes that the checks bound next look at
     */
    public boolean concerns(Class<?>... types) {
        if (wanted == null) {
            announced = Set.of(types);
            return true;
        }
        for (Class<?> type : types) {
            if (type == wanted) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether checks of a group of rules are worth binding.
     *
     * @param group the group of the rules whose checks are bound next
     */
    public boolean concerns(RuleGroup group) {
        announced = Set.of();
        return wanted == null || groups.contains(group);
    }

    /** Binds a check of a rule to a class; nothing happens if the rule does not hold in the profile or is not asked for. */
    public <T> void bind(String id, Class<T> type, Check<? super T> check) {
        if (wanted == type) {
            addTo(checks, id, check);
        } else if (wanted == null) {
            announce(id, type);
        }
    }

    /**
     * Binds a check that looks only at values of some kinds. Of all checks of a class that ask for the same kind, those
     * for the kind of a value are found in one step.
     *
     * @param kind gives the kind of a value; the same object for all checks that are to be chosen from together
     * @param kinds the kinds that the check looks at
     */
    public <T, K> void bind(String id, Class<T> type, Function<T, K> kind, Set<K> kinds, Check<T> check) {
        if (wanted == type) {
            BoundCheck<T> bound = bound(id, check);
            if (bound != null) {
                chosenBy(kind).add(kinds, bound);
            }
        } else if (wanted == null) {
            announce(id, type);
        }
    }

    @SuppressWarnings("unchecked") // the kind is asked of values of the wanted class
    private <T, K> ChosenChecks<T, K> chosenBy(Function<T, K> kind) {
        for (BoundCheck<?> check : checks) {
            if (check.check() instanceof ChosenChecks<?, ?> chosen && chosen.kind() == kind) {
                return (ChosenChecks<T, K>) chosen;
            }
        }
        ChosenChecks<T, K> chosen = new ChosenChecks<>(kind);
        checks.add(BoundCheck.of(chosen));
        return chosen;
    }

    /** Binds what goes through the values of a class for the checks of their {@link #part parts}. */
    public <T> void bindWalk(Class<T> type, Check<T> walk) {
        if (wanted == type) {
            checks.add(BoundCheck.of(walk));
        }
    }

    /**
     * Adds the check of a rule that looks at parts of values, unless the rule does not hold in the profile or is not asked
     * for. Whatever goes through the values runs it.
     *
     * @param parts the checks to which it is added
     */
    public <P> void bindPart(List<BoundCheck<P>> parts, String id, Check<P> check) {
        if (wanted == null) {
            ids.add(rule(id).id());
        }
        addTo(parts, id, check);
    }

    private <T> void addTo(List<? super BoundCheck<T>> list, String id, Check<T> check) {
        BoundCheck<T> bound = bound(id, check);
        if (bound != null) {
            list.add(bound);
        }
    }

    /** The check with its rule, or null if the rule does not hold in the profile or is not asked for. */
    private <T> BoundCheck<T> bound(String id, Check<T> check) {
        Rule rule = rule(id);
        return rule.profiles().contains(profile) && groups.contains(rule.group())
                ? new BoundCheck<>(id, rule.severity(), rule.section(), rule.hint(), check)
                : null;
    }

    private void announce(String id, Class<?> type) {
        if (!announced.isEmpty() && !announced.contains(type)) {
            throw new IllegalArgumentException("what binds rule " + id + " does not announce " + type);
        }
        ids.add(rule(id).id());
    }

    private static Rule rule(String id) {
        Optional<Rule> rule = Rules.find(id);
        if (rule.isEmpty() || rule.get().group() == RuleGroup.STRUCTURE) {
            throw new IllegalArgumentException("the catalog has no rule " + id);
        }
        return rule.get();
    }

    /** The ids for which a check was given, those of other profiles and groups included. */
    Set<String> ids() {
        return Set.copyOf(ids);
    }

    List<BoundCheck<?>> checks() {
        return checks;
    }
}
