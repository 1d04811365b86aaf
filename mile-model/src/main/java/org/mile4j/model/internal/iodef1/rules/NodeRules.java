package org.mile4j.model.internal.iodef1.rules;

import org.mile4j.model.internal.formats.Ipv4Address;
import org.mile4j.model.internal.formats.Ipv6Address;
import org.mile4j.model.internal.formats.LinkAddress;
import org.mile4j.model.internal.formats.MailAddress;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.AddressCategory;
import org.mile4j.model.iodef1.IodefSystem;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.NodeItem;

/** RFC 5070, Sections 3.15 and 3.16: systems, nodes and the forms of addresses. */
final class NodeRules {

    private static final String SECTION = "RFC5070-3.16.2-address-";

    private NodeRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC5070-3.15-interface-of-network", IodefSystem.class, NodeRules::interfaceOfNetwork);
        binding.bind("RFC5070-3.16-node-empty", Node.class, NodeRules::empty);
        binding.bind("RFC5070-3.16-resolution-time", Node.class, NodeRules::resolutionTime);
        binding.bind(SECTION + "asn", Address.class, (address, context) -> {
            if (category(address) == AddressCategory.ASN
                    && !LinkAddress.isAutonomousSystem(address.value().strip())) {
                unusual(address, "the number of an autonomous system such as 64496", context);
            }
        });
        binding.bind(SECTION + "atm", Address.class, (address, context) -> {
            if (category(address) == AddressCategory.ATM
                    && !LinkAddress.isAtm(address.value().strip())) {
                unusual(address, "an ATM address of 40 hexadecimal digits", context);
            }
        });
        binding.bind(SECTION + "email", Address.class, (address, context) -> {
            if (category(address) == AddressCategory.E_MAIL
                    && !MailAddress.isValid(address.value().strip())) {
                wrong(address, "an e-mail address such as csirt@example.com", context);
            }
        });
        binding.bind(SECTION + "ipv4", Address.class, NodeRules::ipv4);
        binding.bind(SECTION + "ipv6", Address.class, NodeRules::ipv6);
        binding.bind(SECTION + "mac", Address.class, (address, context) -> {
            if (category(address) == AddressCategory.MAC
                    && !LinkAddress.isMac(address.value().strip())) {
                wrong(address, "a MAC address such as 00:00:5e:00:53:01", context);
            }
        });
    }

    /** The category, the default included. */
    private static AddressCategory category(Address address) {
        return address.category().orElse(AddressCategory.IPV4_ADDR);
    }

    private static boolean isNetwork(AddressCategory category) {
        return category == AddressCategory.IPV4_NET
                || category == AddressCategory.IPV4_NET_MASK
                || category == AddressCategory.IPV6_NET
                || category == AddressCategory.IPV6_NET_MASK;
    }

    private static void interfaceOfNetwork(IodefSystem system, CheckContext context) {
        if (system.interfaceName().isEmpty() || system.node().isEmpty()) {
            return;
        }
        boolean network = false;
        for (NodeItem item : system.node().get().names()) {
            if (!(item instanceof Address address) || !isNetwork(category(address))) {
                return;
            }
            network = true;
        }
        if (network) {
            context.report(
                    "/@interface", "the attribute interface has no meaning here: the Node of the System is a network.");
        }
    }

    private static void empty(Node node, CheckContext context) {
        if (node.names().isEmpty()) {
            context.report("Node must have a NodeName or an Address, but has neither.");
        }
    }

    private static void resolutionTime(Node node, CheckContext context) {
        if (node.dateTime().isEmpty()
                && node.names().stream().anyMatch(MLString.class::isInstance)
                && node.names().stream().anyMatch(Address.class::isInstance)) {
            context.report("Node has a name and an address, so it should have the DateTime of their resolution.");
        }
    }

    private static void ipv4(Address address, CheckContext context) {
        AddressCategory category = category(address);
        String text = address.value().strip();
        if (category == AddressCategory.IPV4_ADDR && !Ipv4Address.isAddress(text)) {
            wrong(address, "an IPv4 address such as 192.0.2.1", context);
        } else if (category == AddressCategory.IPV4_NET && !Ipv4Address.isNetwork(text)) {
            wrong(address, "an IPv4 network such as 192.0.2.0/24", context);
        } else if (category == AddressCategory.IPV4_NET_MASK && !Ipv4Address.isNetworkWithMask(text)) {
            wrong(address, "an IPv4 network with its mask such as 192.0.2.0/255.255.255.0", context);
        }
    }

    private static void ipv6(Address address, CheckContext context) {
        AddressCategory category = category(address);
        String text = address.value().strip();
        if (category == AddressCategory.IPV6_ADDR && !Ipv6Address.isAddress(text)) {
            wrong(address, "an IPv6 address such as 2001:db8::1", context);
        } else if (category == AddressCategory.IPV6_NET && !Ipv6Address.isNetwork(text)) {
            wrong(address, "an IPv6 network such as 2001:db8::/32", context);
        } else if (category == AddressCategory.IPV6_NET_MASK && !Ipv6Address.isNetworkWithMask(text)) {
            wrong(address, "an IPv6 network with its mask such as 2001:db8::/ffff:ffff::", context);
        }
    }

    private static void wrong(Address address, String expected, CheckContext context) {
        report(address, " must be ", expected, context);
    }

    /** For a form that the RFC does not spell out. */
    private static void unusual(Address address, String expected, CheckContext context) {
        report(address, " should be ", expected, context);
    }

    private static void report(Address address, String demand, String expected, CheckContext context) {
        context.report("an Address of category \"" + category(address).value() + "\""
                + (address.category().isEmpty() ? " (the default)" : "") + demand + expected + ", not "
                + Quote.of(address.value()) + ".");
    }
}
