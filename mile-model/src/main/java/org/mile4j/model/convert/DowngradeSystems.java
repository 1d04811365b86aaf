package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.iodef.ApplicationHeaderXml;
import org.mile4j.model.internal.iodef.DomainDataXml;
import org.mile4j.model.internal.iodef.EmailDataXml;
import org.mile4j.model.internal.iodef.PostalAddressXml;
import org.mile4j.model.internal.iodef.ServiceNameXml;
import org.mile4j.model.internal.iodef.ServiceXml;
import org.mile4j.model.internal.iodef.SoftwareTypeXml;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.DomainStatus;
import org.mile4j.model.iodef.NodeName;
import org.mile4j.model.iodef.SpecName;
import org.mile4j.model.iodef.SystemStatus;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.AddressCategory;
import org.mile4j.model.iodef1.Counter;
import org.mile4j.model.iodef1.CounterType;
import org.mile4j.model.iodef1.Duration;
import org.mile4j.model.iodef1.Flow;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.NodeItem;
import org.mile4j.model.iodef1.NodeRole;
import org.mile4j.model.iodef1.NodeRoleCategory;
import org.mile4j.model.iodef1.Service;
import org.mile4j.model.iodef1.SoftwareType;
import org.mile4j.model.iodef1.Spoofed;
import org.mile4j.model.iodef1.SystemCategory;

/** From v2 to v1: systems, nodes, services, software and counters. */
final class DowngradeSystems {

    /** A description that {@link UpgradeData#software} made of the attributes of v1. */
    private static final Pattern PARTS = Pattern.compile("(swid|configid|vendor|family|name|version|patch)=(.*)");

    private static final Pattern BETWEEN = Pattern.compile(", (?=(?:swid|configid|vendor|family|name|version|patch)=)");

    private final Trail trail;
    private final DowngradeData data;

    DowngradeSystems(Trail trail, DowngradeData data) {
        this.trail = trail;
        this.data = data;
    }

    Flow flow(org.mile4j.model.iodef.Flow from) {
        return Flow.builder()
                .systems(trail.each("System", from.systems(), this::system))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private IodefSystem system(org.mile4j.model.iodef.IodefSystem from) {
        trail.collects();
        IodefSystem.Builder to = IodefSystem.builder()
                .category(category(from.category()))
                .interfaceName(from.interfaceName())
                .spoofed(data.listed("spoofed", from.spoofed(), Spoofed::of))
                .restriction(data.restriction(from.restriction()))
                .extras(trail.extras(from.extras()));
        data.asideWord("virtual", from.virtual());
        data.asideWord("ownership", from.ownership());
        data.observable(from.observableId());
        List<NodeRole> roles = trail.each("NodeRole", from.nodeRoles(), this::role);
        to.node(trail.one("Node", from.node(), node -> node(node, roles)))
                .services(services(from.services()))
                .operatingSystems(
                        trail.each("OperatingSystem", from.operatingSystems(), s -> software("OperatingSystem", s)))
                .counters(trail.each("Counter", from.counters(), this::counter));
        data.asideTexts("AssetID", from.assetIds());
        return to.descriptions(data.texts("Description", from.descriptions()))
                .additionalData(data.additionalData(from.additionalData()))
                .build();
    }

    private Optional<SystemCategory> category(Optional<org.mile4j.model.iodef.SystemCategory> from) {
        if (UpgradeData.isAbsent(from)) {
            trail.added("@category", "v1 requires it: a private value, unknown.");
            data.asideWord("category", from);
            return Optional.of(SystemCategory.extension("unknown"));
        }
        return data.word("category", from, SystemCategory::of);
    }

    // ---- nodes ----------------------------------------------------------------------------------------------------

    private Node node(org.mile4j.model.iodef.Node from, List<NodeRole> roles) {
        List<NodeItem> names = new ArrayList<>();
        List<DateTime> times = new ArrayList<>();
        int domains = 0;
        int addresses = 0;
        for (NodeName name : from.names()) {
            if (name instanceof DomainData domain) {
                String step = "DomainData[" + ++domains + "]";
                if (!isSimple(domain)) {
                    data.aside(step, "DomainData", DomainDataXml::write, domain);
                }
                names.add(trail.at(step, () -> domain(domain, times)));
            } else if (name instanceof org.mile4j.model.iodef.Address address) {
                names.add(trail.at("Address[" + ++addresses + "]", () -> address(address)));
            }
        }
        data.asideOne("PostalAddress", PostalAddressXml::write, from.postalAddress());
        return Node.builder()
                .names(names)
                .location(data.first("Location", from.locations()))
                .dateTime(times.stream().findFirst())
                .nodeRoles(roles)
                .counters(trail.each("Counter", from.counters(), this::counter))
                .extras(trail.extras(from.extras()))
                .build();
    }

    /** Whether v1 says all of it by a name and a time. */
    private static boolean isSimple(DomainData domain) {
        return domain.systemStatus().orElse(SystemStatus.UNKNOWN) == SystemStatus.UNKNOWN
                && domain.domainStatus().orElse(DomainStatus.UNKNOWN) == DomainStatus.UNKNOWN
                && domain.observableId().isEmpty()
                && domain.name().isPresent()
                && domain.registrationDate().isEmpty()
                && domain.expirationDate().isEmpty()
                && domain.relatedDns().isEmpty()
                && domain.nameservers().isEmpty()
                && domain.domainContacts().isEmpty()
                && domain.extras().isEmpty();
    }

    private MLString domain(DomainData from, List<DateTime> times) {
        trail.changed("", "Its Name is a NodeName now.");
        if (from.dateDomainWasChecked().isPresent()) {
            DateTime time = from.dateDomainWasChecked().get();
            if (times.isEmpty()) {
                trail.changed("DateDomainWasChecked", "It is the DateTime of the Node now.");
                times.add(time);
            } else if (!times.contains(time)) {
                trail.aside("DateDomainWasChecked", time.toString());
            }
        }
        return MLString.of(from.name().orElse(""));
    }

    private Address address(org.mile4j.model.iodef.Address from) {
        data.observable(from.observableId());
        AddressCategory category;
        if (UpgradeData.isAbsent(from.category())) {
            trail.added("@category", "ipv6-addr, the default of v2; that of v1 is ipv4-addr.");
            category = AddressCategory.of(
                    "ipv6-addr", from.category().flatMap(org.mile4j.model.iodef.AddressCategory::extension));
        } else if (from.category().get().extension().equals(Optional.of(AddressCategory.IPV6_NET_MASK.value()))
                && !DowngradeData.isContradictory(from.category().get())) {
            trail.changed("@category", "v1 has ipv6-net-mask.");
            category = AddressCategory.IPV6_NET_MASK;
        } else {
            category =
                    data.word("category", from.category(), AddressCategory::of).orElseThrow();
        }
        return Address.builder()
                .category(category)
                .vlanName(from.vlanName())
                .vlanNum(from.vlanNum())
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }

    private NodeRole role(org.mile4j.model.iodef.NodeRole from) {
        trail.changed("", "It is a child of Node now.");
        Optional<MLString> text = data.first("Description", from.descriptions());
        NodeRole.Builder to = NodeRole.builder()
                .category(data.word("category", from.category(), NodeRoleCategory::of))
                .extras(trail.extras(from.extras()));
        text.ifPresent(t -> to.lang(t.lang()).value(t.value()));
        return to.build();
    }

    // ---- services -------------------------------------------------------------------------------------------------

    /** Services that have a protocol; v1 requires it. */
    private List<Service> services(List<org.mile4j.model.iodef.Service> from) {
        List<Service> services = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            org.mile4j.model.iodef.Service service = from.get(i);
            String step = "Service[" + (i + 1) + "]";
            if (service.ipProtocol().isPresent()) {
                services.add(trail.at(step, () -> service(service)));
            } else {
                data.aside(step, "Service", ServiceXml::write, service);
            }
        }
        return services;
    }

    private Service service(org.mile4j.model.iodef.Service from) {
        data.observable(from.observableId());
        data.asideOne("ServiceName", ServiceNameXml::write, from.serviceName());
        data.asideOne("ApplicationHeader", ApplicationHeaderXml::write, from.applicationHeader());
        data.asideOne("EmailData", EmailDataXml::write, from.emailData());
        Optional<String> portlist = from.portlist();
        if (from.port().isPresent() && portlist.isPresent()) {
            trail.aside("Portlist", portlist);
            portlist = Optional.empty();
        }
        return Service.builder()
                .ipProtocol(from.ipProtocol())
                .port(from.port())
                .portlist(portlist)
                .protoType(from.protoType())
                .protoCode(from.protoCode())
                .protoField(from.protoField())
                .application(trail.one("Application", from.application(), s -> software("Application", s)))
                .extras(trail.extras(from.extras()))
                .build();
    }

    // ---- software -------------------------------------------------------------------------------------------------

    /** Software by its CPE name, the first URL and a description; whatever v1 cannot hold is put aside as a whole. */
    SoftwareType software(String name, org.mile4j.model.iodef.SoftwareType from) {
        SoftwareType.Builder to = SoftwareType.builder().extras(trail.extras(from.extras()));
        boolean whole = from.urls().size() <= 1 && from.descriptions().size() <= 1;
        Optional<String> cpe = from.softwareReference()
                .filter(r -> r.specName().orElse(null) == SpecName.CPE)
                .flatMap(r -> text(r.content()));
        if (cpe.isPresent()) {
            trail.changed("SoftwareReference", "It is the attribute swid now.");
            to.swid(cpe);
        }
        whole &= from.softwareReference().isEmpty() || cpe.isPresent();
        to.url(from.urls().stream().findFirst());
        if (!from.descriptions().isEmpty()) {
            org.mile4j.model.iodef.MLString text = from.descriptions().get(0);
            whole &= DowngradeData.isPlain(text);
            described(text.value(), to);
        }
        if (!whole) {
            data.aside("", name, SoftwareTypeXml::write, from);
        }
        return to.build();
    }

    private void described(String text, SoftwareType.Builder to) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : BETWEEN.split(text)) {
            Matcher matcher = PARTS.matcher(part);
            if (!matcher.matches() || parts.put(matcher.group(1), matcher.group(2)) != null) {
                trail.changed("Description[1]", "It is the attribute name now.");
                to.name(text);
                return;
            }
        }
        trail.changed("Description[1]", "It says the attributes of v1, and is these attributes now.");
        Optional.ofNullable(parts.get("swid")).ifPresent(to::swid);
        to.configid(Optional.ofNullable(parts.get("configid")))
                .vendor(Optional.ofNullable(parts.get("vendor")))
                .family(Optional.ofNullable(parts.get("family")))
                .name(Optional.ofNullable(parts.get("name")))
                .version(Optional.ofNullable(parts.get("version")))
                .patch(Optional.ofNullable(parts.get("patch")));
    }

    private static Optional<String> text(List<XmlNode> content) {
        return content.size() == 1 && content.get(0) instanceof XmlText text
                ? Optional.of(text.text())
                : Optional.empty();
    }

    // ---- counters -------------------------------------------------------------------------------------------------

    Counter counter(org.mile4j.model.iodef.Counter from) {
        if (from.type().isPresent() && from.type().get() != org.mile4j.model.iodef.CounterType.COUNT) {
            data.asideWord("type", from.type());
        }
        return Counter.builder()
                .type(data.word("type", from.unit(), CounterType::of))
                .meaning(from.meaning())
                .duration(data.word("duration", from.duration(), Duration::of))
                .value(from.value())
                .extras(trail.extras(from.extras()))
                .build();
    }
}
