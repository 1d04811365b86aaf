package org.mile4j.rolie.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;

/** The findings so far, as many as may be kept; beyond that, an error takes the place of the last one that is none. */
public final class Findings {

    private final Set<RuleGroup> groups;
    private final Profile profile;
    private final int limit;
    private final boolean checking;
    private List<Finding> list = new ArrayList<>();
    private int count;

    public Findings(Set<RuleGroup> groups, Profile profile, int limit) {
        this.groups = groups;
        this.profile = profile;
        this.limit = limit;
        this.checking = !groups.isEmpty();
    }

    /** Whether any rule is checked at all. */
    public boolean checking() {
        return checking;
    }

    /** Whether the rules of a group are checked. */
    public boolean checks(RuleGroup group) {
        return groups.contains(group);
    }

    /** Adds a finding, unless its rule is switched off or there are too many already. */
    public void add(Rule rule, Location location, String message) {
        if (!groups.contains(rule.group()) || !rule.profiles().contains(profile)) {
            return;
        }
        if (count < limit) {
            count++;
            list.add(of(rule, location, message));
        } else if (rule.severity() == Finding.Severity.ERROR && removeLesser()) {
            list.add(of(rule, location, message));
        }
    }

    private boolean removeLesser() {
        for (int i = list.size() - 1; i >= 0; i--) {
            if (!list.get(i).isError()) {
                list.remove(i);
                return true;
            }
        }
        return false;
    }

    /** How many were kept so far. */
    int count() {
        return count;
    }

    /** Whether no more findings are kept. */
    public boolean isFull() {
        return count >= limit;
    }

    /** The findings since the last call. */
    public List<Finding> take() {
        List<Finding> taken = list;
        list = new ArrayList<>();
        return taken;
    }

    /** A finding on a rule. */
    public static Finding of(Rule rule, Location location, String message) {
        return of(rule, location, message, rule.hint());
    }

    /** A finding on a rule, with a way out of its own. */
    public static Finding of(Rule rule, Location location, String message, String hint) {
        return new Finding(rule.id(), rule.severity(), rule.section(), location, message, hint);
    }
}
