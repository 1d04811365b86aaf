package org.mile4j.model.internal.rules;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** The tables of checks of a format, each made when its profile and groups of rules are first asked for. */
public final class GroupedChecks {

    /** Binds the checks of one class. */
    private record OfClass(Consumer<Binding> binder, Profile profile, Set<RuleGroup> groups)
            implements Function<Class<?>, List<BoundCheck<?>>> {
        @Override
        public List<BoundCheck<?>> apply(Class<?> type) {
            Binding binding = new Binding(profile, groups, type);
            binder.accept(binding);
            return binding.checks();
        }
    }

    private final Consumer<Binding> binder;
    private final RuleGroup[] known;
    private final AtomicReferenceArray<CheckTable> tables;

    /**
     * Tables that are made on demand.
     *
     * @param known the groups that have checks
     * @param binder binds all checks of the format
     */
    public GroupedChecks(Set<RuleGroup> known, Consumer<Binding> binder) {
        this.known = known.toArray(new RuleGroup[0]);
        this.binder = binder;
        this.tables = new AtomicReferenceArray<>(Profile.values().length << this.known.length);
    }

    /** The checks of the groups that are switched on; the same object for the same groups. */
    public CheckTable table(Set<RuleGroup> groups, Profile profile) {
        int wanted = 0;
        for (int i = 0; i < known.length; i++) {
            wanted |= groups.contains(known[i]) ? 1 << i : 0;
        }
        if (wanted == 0) {
            return CheckTable.NONE;
        }
        int index = profile.ordinal() << known.length | wanted;
        CheckTable table = tables.get(index);
        if (table == null) {
            tables.compareAndSet(index, null, made(groups, profile));
            table = tables.get(index);
        }
        return table;
    }

    private CheckTable made(Set<RuleGroup> groups, Profile profile) {
        return new CheckTable(new OfClass(binder, profile, Set.copyOf(groups)));
    }

    /** The ids of all rules that have a check. */
    public Set<String> ids() {
        Binding binding = new Binding(Profile.CORRECTED, Set.of(), null);
        binder.accept(binding);
        return binding.ids();
    }
}
