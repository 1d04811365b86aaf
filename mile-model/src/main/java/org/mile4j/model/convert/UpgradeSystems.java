package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.orDefault;
import static org.mile4j.model.convert.UpgradeData.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.Counter;
import org.mile4j.model.iodef.CounterType;
import org.mile4j.model.iodef.CounterUnit;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.DomainStatus;
import org.mile4j.model.iodef.Duration;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeName;
import org.mile4j.model.iodef.NodeRole;
import org.mile4j.model.iodef.NodeRoleCategory;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.SystemCategory;
import org.mile4j.model.iodef.SystemStatus;
import org.mile4j.model.iodef.YesNoUnknown;
import org.mile4j.model.iodef1.NodeItem;

/** From v1 to v2: systems, nodes, services and counters. */
final class UpgradeSystems {

    private final Trail trail;
    private final UpgradeData data;

    UpgradeSystems(Trail trail, UpgradeData data) {
        this.trail = trail;
        this.data = data;
    }

    Flow flow(org.mile4j.model.iodef1.Flow from) {
        return Flow.builder()
                .systems(trail.each("System", from.systems(), this::system))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private IodefSystem system(org.mile4j.model.iodef1.IodefSystem from) {
        trail.collects();
        return IodefSystem.builder()
                .category(same(from.category(), SystemCategory::of))
                .interfaceName(from.interfaceName())
                .spoofed(same(from.spoofed(), YesNoUnknown::of))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()))
                .node(trail.one("Node", from.node(), this::node))
                .nodeRoles(trail.one("Node", from.node(), this::roles).orElse(List.of()))
                .services(trail.each("Service", from.services(), this::service))
                .operatingSystems(trail.each("OperatingSystem", from.operatingSystems(), data::software).stream()
                        .flatMap(Optional::stream)
                        .toList())
                .counters(trail.each("Counter", from.counters(), this::counter))
                .descriptions(data.texts("Description", from.descriptions()))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    // ---- nodes ----------------------------------------------------------------------------------------------------

    private Node node(org.mile4j.model.iodef1.Node from) {
        Extras extras = trail.extras(from.extras());
        List<NodeName> names = new ArrayList<>();
        int nodeNames = 0;
        int addresses = 0;
        for (NodeItem item : from.names()) {
            if (item instanceof org.mile4j.model.iodef1.MLString name) {
                names.add(trail.at("NodeName[" + ++nodeNames + "]", () -> domain(name, from)));
            } else if (item instanceof org.mile4j.model.iodef1.Address address) {
                names.add(trail.at("Address[" + ++addresses + "]", () -> address(address)));
            }
        }
        if (nodeNames == 0) {
            trail.aside("DateTime", from.dateTime());
        }
        return Node.builder()
                .names(names)
                .locations(trail.one("Location", from.location(), data::text).stream()
                        .toList())
                .counters(trail.each("Counter", from.counters(), this::counter))
                .extras(extras)
                .build();
    }

    private DomainData domain(org.mile4j.model.iodef1.MLString name, org.mile4j.model.iodef1.Node node) {
        trail.changed(
                "",
                "It is the Name of a DomainData now"
                        + (node.dateTime().isPresent()
                                ? ", with the DateTime of the node as DateDomainWasChecked."
                                : "."));
        trail.added("", "v2 requires the two states of a domain, which v1 does not tell: unknown.");
        trail.aside("@lang", name.lang());
        return DomainData.builder()
                .systemStatus(SystemStatus.UNKNOWN)
                .domainStatus(DomainStatus.UNKNOWN)
                .name(name.value())
                .dateDomainWasChecked(node.dateTime())
                .extras(trail.extras(name.extras()))
                .build();
    }

    private Address address(org.mile4j.model.iodef1.Address from) {
        AddressCategory category = orDefault(from.category(), AddressCategory::of, "ipv4-addr");
        if (UpgradeData.isAbsent(from.category())) {
            trail.added("@category", "ipv4-addr, the default of v1; that of v2 is ipv6-addr.");
        } else if (category.value().equals("ipv6-net-mask")) {
            trail.changed("@category", "v2 has no ipv6-net-mask; it is ext-category now.");
            trail.aside("@ext-category", category.extension());
            category = AddressCategory.extension("ipv6-net-mask");
        }
        return Address.builder()
                .category(category)
                .vlanName(from.vlanName())
                .vlanNum(from.vlanNum())
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private List<NodeRole> roles(org.mile4j.model.iodef1.Node from) {
        return trail.each("NodeRole", from.nodeRoles(), this::role);
    }

    private NodeRole role(org.mile4j.model.iodef1.NodeRole from) {
        trail.changed("", "It is a child of System now.");
        return NodeRole.builder()
                .category(same(from.category(), NodeRoleCategory::of))
                .descriptions(UpgradeData.description(from.lang(), from.value()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    // ---- services and counters ------------------------------------------------------------------------------------

    private Service service(org.mile4j.model.iodef1.Service from) {
        return Service.builder()
                .ipProtocol(from.ipProtocol())
                .port(from.port())
                .portlist(from.portlist())
                .protoType(from.protoType())
                .protoCode(from.protoCode())
                .protoField(from.protoField())
                .application(trail.one("Application", from.application(), data::software)
                        .flatMap(a -> a))
                .extras(trail.extras(from.extras()))
                .build();
    }

    Counter counter(org.mile4j.model.iodef1.Counter from) {
        trail.added("@type", "v2 requires it beside the unit, which v1 called the type: count.");
        return Counter.builder()
                .type(CounterType.COUNT)
                .unit(same(from.type(), CounterUnit::of))
                .meaning(from.meaning())
                .duration(same(from.duration(), Duration::of))
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }
}
