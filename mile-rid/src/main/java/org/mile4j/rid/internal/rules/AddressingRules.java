package org.mile4j.rid.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.formats.Ipv4Address;
import org.mile4j.model.internal.formats.Ipv6Address;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.AddressCategory;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Node;
import org.mile4j.rid.message.IncidentSource;
import org.mile4j.rid.message.MsgDestination;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;

/** RFC 6545, Sections 5.1, 5.3 and 11: nodes and how they are addressed. */
final class AddressingRules {

    private AddressingRules() {}

    static void bind(RidChecks checks) {
        checks.bind("5.1-destination-address", AddressingRules::address);
        checks.bind("5.1-destination-extension-address", AddressingRules::extensionAddress);
        checks.bind("5.1-source-of-incident-name", AddressingRules::sourceName);
        checks.bind("5.1-source-of-incident-request", AddressingRules::sourceRequest);
        checks.bind("5.3-source-address", AddressingRules::foundAddress);
        checks.bind("5.3-source-found-node", AddressingRules::foundNode);
        checks.bind("11-a-label", AddressingRules::aLabel);
        checks.bind("11-domain-name", AddressingRules::domainName);
    }

    private static Optional<Node> node(RidDocument message) {
        return message.policy().flatMap(RidPolicy::node);
    }

    private static boolean isFor(RidDocument message, MsgDestination destination) {
        return message.policy()
                .flatMap(RidPolicy::msgDestination)
                .filter(destination::equals)
                .isPresent();
    }

    private static boolean hasAddress(Node node) {
        return node.addresses().stream().anyMatch(AddressingRules::isIp);
    }

    private static boolean isIp(Address address) {
        String text = address.value().strip();
        return address.categoryOrDefault().equals(AddressCategory.IPV4_ADDR) && Ipv4Address.isAddress(text)
                || address.categoryOrDefault().equals(AddressCategory.IPV6_ADDR) && Ipv6Address.isAddress(text);
    }

    private static void address(RidDocument message, CheckContext context) {
        boolean known = isFor(message, MsgDestination.RID_SYSTEM) || isFor(message, MsgDestination.SOURCE_OF_INCIDENT);
        if (known && node(message).filter(node -> !hasAddress(node)).isPresent()) {
            context.report("/RIDPolicy/iodef:Node", "the destination has no IP address.");
        }
    }

    private static void extensionAddress(RidDocument message, CheckContext context) {
        boolean extension = message.policy()
                .flatMap(RidPolicy::msgDestination)
                .flatMap(MsgDestination::extension)
                .isPresent();
        if (extension && node(message).filter(node -> !hasAddress(node)).isPresent()) {
            context.report("/RIDPolicy/iodef:Node", "the destination should have an IP address, but has none.");
        }
    }

    private static void sourceName(RidDocument message, CheckContext context) {
        if (isFor(message, MsgDestination.SOURCE_OF_INCIDENT)
                && node(message).filter(node -> !node.nodeNames().isEmpty()).isPresent()) {
            context.report("/RIDPolicy/iodef:Node/iodef:NodeName", "the source of an incident must not be named.");
        }
    }

    private static void sourceRequest(RidDocument message, CheckContext context) {
        boolean request = EnvelopeRules.is(message, MsgType.INVESTIGATION_REQUEST)
                || EnvelopeRules.is(message, MsgType.TRACE_REQUEST);
        if (isFor(message, MsgDestination.SOURCE_OF_INCIDENT) && !request) {
            context.report("/RIDPolicy/@MsgDestination", "only requests should go to SourceOfIncident.");
        }
    }

    private static void foundAddress(RidDocument message, CheckContext context) {
        List<Node> nodes = message.incidentSource().map(IncidentSource::nodes).orElse(List.of());
        for (int i = 0; i < nodes.size(); i++) {
            if (!hasAddress(nodes.get(i))) {
                context.report("/IncidentSource/iodef:Node[" + (i + 1) + "]", "the source has no IP address.");
            }
        }
    }

    private static void foundNode(RidDocument message, CheckContext context) {
        if (message.incidentSource()
                .filter(source -> source.sourceFound()
                        .map(String::strip)
                        .filter(found -> found.equals("true") || found.equals("1"))
                        .isPresent())
                .filter(source -> source.nodes().isEmpty())
                .isPresent()) {
            context.report("/IncidentSource", "the source was found, but is not listed.");
        }
    }

    private interface NameTest {
        boolean refuses(String name);
    }

    private static void names(RidDocument message, CheckContext context, NameTest test, String what) {
        node(message)
                .ifPresent(
                        node -> names(node.nodeNames(), "/RIDPolicy/iodef:Node/iodef:NodeName", context, test, what));
        message.incidentSource()
                .map(IncidentSource::nodes)
                .orElse(List.of())
                .forEach(node ->
                        names(node.nodeNames(), "/IncidentSource/iodef:Node/iodef:NodeName", context, test, what));
    }

    private static void names(List<MLString> names, String path, CheckContext context, NameTest test, String what) {
        if (names.stream().map(MLString::value).map(String::strip).anyMatch(test::refuses)) {
            context.report(path, what);
        }
    }

    private static void aLabel(RidDocument message, CheckContext context) {
        names(message, context, AddressingRules::hasALabel, "the name has an A-label, which begins with xn--.");
    }

    private static boolean hasALabel(String name) {
        return List.of(name.toLowerCase(Locale.ROOT).split("\\.")).stream().anyMatch(l -> l.startsWith("xn--"));
    }

    private static void domainName(RidDocument message, CheckContext context) {
        names(message, context, name -> !DomainName.isName(name) && !isIdn(name), "the name is no domain name.");
    }

    private static boolean isIdn(String name) {
        try {
            return DomainName.isName(java.net.IDN.toASCII(name, java.net.IDN.USE_STD3_ASCII_RULES));
        } catch (IllegalArgumentException e) {
            return false; // toASCII says so of what is no name
        }
    }
}
