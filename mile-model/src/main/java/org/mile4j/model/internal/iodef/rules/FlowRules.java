package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import org.mile4j.model.internal.formats.PortList;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.SystemCategory;

/** RFC 7970, Section 3.20: the port lists of sources and targets correspond. */
enum FlowRules implements Check<Object> {
    SYMMETRY,
    SYSTEMS;

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.20-portlist-symmetry", Flow.class, SYMMETRY);
        binding.bind("RFC7970-3.20-portlist-systems", Flow.class, SYSTEMS);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case SYMMETRY -> symmetry((Flow) value, context);
            case SYSTEMS -> systems((Flow) value, context);
        }
    }

    /** All systems that list ports list the same number; the n-th port of a source belongs to the n-th of a target. */
    private static void symmetry(Flow flow, CheckContext context) {
        List<IodefSystem> systems = flow.systems();
        int source = firstPorts(systems, SystemCategory.SOURCE);
        if (source == 0 || firstPorts(systems, SystemCategory.TARGET) == 0) {
            return;
        }
        for (int i = 0; i < systems.size(); i++) {
            SystemCategory category = systems.get(i).category().orElse(null);
            if (category == SystemCategory.SOURCE || category == SystemCategory.TARGET) {
                int ports = ports(systems.get(i), category);
                if (ports > 0 && ports != source) {
                    context.report(
                            "/System[" + (i + 1) + "]",
                            "sources and targets must list the same number of ports, but the first source lists "
                                    + source + " and this " + category.value() + " " + ports + ".");
                }
            }
        }
    }

    private static void systems(Flow flow, CheckContext context) {
        List<IodefSystem> systems = flow.systems();
        if (mostPorts(systems, SystemCategory.SOURCE) > 1 && firstPorts(systems, SystemCategory.TARGET) > 0) {
            int sources = count(systems, SystemCategory.SOURCE);
            int targets = count(systems, SystemCategory.TARGET);
            if (sources > 1 || targets > 1) {
                context.report("a Flow whose source and target list several ports must have one of each, but there are "
                        + sources + " and " + targets + ".");
            }
        }
    }

    /** How many ports the first system of a category lists that lists any. */
    private static int firstPorts(List<IodefSystem> systems, SystemCategory category) {
        for (int i = 0; i < systems.size(); i++) {
            int ports = ports(systems.get(i), category);
            if (ports > 0) {
                return ports;
            }
        }
        return 0;
    }

    private static int mostPorts(List<IodefSystem> systems, SystemCategory category) {
        int most = 0;
        for (int i = 0; i < systems.size(); i++) {
            most = Math.max(most, ports(systems.get(i), category));
        }
        return most;
    }

    private static int ports(IodefSystem system, SystemCategory category) {
        int ports = 0;
        if (system.category().orElse(null) == category) {
            List<Service> services = system.services();
            for (int i = 0; i < services.size(); i++) {
                String list = services.get(i).portlist().orElse(null);
                if (list != null && Lexical.isPortlist(list) && PortList.problem(list) == null) {
                    ports += PortList.count(list);
                }
            }
        }
        return ports;
    }

    private static int count(List<IodefSystem> systems, SystemCategory category) {
        int count = 0;
        for (int i = 0; i < systems.size(); i++) {
            count += systems.get(i).category().orElse(null) == category ? 1 : 0;
        }
        return count;
    }
}
