package org.mile4j.model.internal.iodef1.rules;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import org.mile4j.model.internal.formats.PortList;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Integers;
import org.mile4j.model.iodef1.Flow;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.Service;
import org.mile4j.model.iodef1.SystemCategory;

/** RFC 5070, Sections 2.10 and 3.17: services, and how the ports of sources and targets correspond. */
final class ServiceRules {

    private static final int GREATEST_PORT = 65_535;
    private static final int GREATEST_PROTOCOL = 255;

    /** TCP, UDP, DCCP, SCTP and UDP-Lite; what other protocols carry has no ports. */
    private static final Set<Integer> WITH_PORTS = Set.of(6, 17, 33, 132, 136);

    private ServiceRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-2.10-portlist", Service.class, ServiceRules::portlist);
        binding.bind("RFC5070-3.17-port-missing", Service.class, ServiceRules::portMissing);
        binding.bind("RFC5070-3.17-port-range", Service.class, (service, context) -> {
            Integers.range(service.port(), GREATEST_PORT, "Port", "/Port[1]", context);
        });
        binding.bind("RFC5070-3.17-protocol-range", Service.class, (service, context) -> {
            Integers.range(service.ipProtocol(), GREATEST_PROTOCOL, "ip_protocol", "/@ip_protocol", context);
        });
        binding.bind("RFC5070-3.17-portlist-symmetry", Flow.class, ServiceRules::symmetry);
    }

    private static void portlist(Service service, CheckContext context) {
        if (service.portlist().isPresent()
                && Lexical.isPortlist(service.portlist().get())) {
            String problem = PortList.problem(service.portlist().get());
            if (problem != null) {
                context.report(
                        "/Portlist[1]", "ports go from 0 to 65535 and ranges upwards, but there is " + problem + ".");
            }
        }
    }

    private static void portMissing(Service service, CheckContext context) {
        if (service.port().isEmpty() && service.portlist().isEmpty() && hasPorts(service)) {
            context.report("Service must have a Port or a Portlist, but has neither.");
        }
    }

    private static boolean hasPorts(Service service) {
        BigInteger protocol = service.ipProtocol().flatMap(p -> p.value()).orElse(null);
        return protocol != null && protocol.bitLength() < Integer.SIZE && WITH_PORTS.contains(protocol.intValue());
    }

    /** All systems that list ports list the same number; the n-th port of a source belongs to the n-th of a target. */
    private static void symmetry(Flow flow, CheckContext context) {
        List<IodefSystem> systems = flow.systems();
        int source = firstPorts(systems, SystemCategory.SOURCE);
        int target = firstPorts(systems, SystemCategory.TARGET);
        if (source == 0 || target == 0) {
            return;
        }
        for (int i = 0; i < systems.size(); i++) {
            SystemCategory category = systems.get(i).category().orElse(null);
            if (category == SystemCategory.SOURCE || category == SystemCategory.TARGET) {
                int ports = ports(systems.get(i));
                if (ports > 0 && ports != source) {
                    context.report(
                            "/System[" + (i + 1) + "]",
                            "sources and targets must list the same number of ports, but the first source lists "
                                    + source + " and this " + category.value() + " " + ports + ".");
                }
            }
        }
    }

    private static int firstPorts(List<IodefSystem> systems, SystemCategory category) {
        for (int i = 0; i < systems.size(); i++) {
            int ports = systems.get(i).category().orElse(null) == category ? ports(systems.get(i)) : 0;
            if (ports > 0) {
                return ports;
            }
        }
        return 0;
    }

    private static int ports(IodefSystem system) {
        int ports = 0;
        List<Service> services = system.services();
        for (int i = 0; i < services.size(); i++) {
            String list = services.get(i).portlist().orElse(null);
            if (list != null && Lexical.isPortlist(list) && PortList.problem(list) == null) {
                ports += PortList.count(list);
            }
        }
        return ports;
    }
}
