package org.mile4j.model.internal.iodef.rules;

import org.mile4j.model.internal.formats.Ipv4Address;
import org.mile4j.model.internal.formats.Ipv6Address;
import org.mile4j.model.internal.formats.LinkAddress;
import org.mile4j.model.internal.formats.MailAddress;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeName;

/** RFC 7970, Sections 3.17 and 3.18: systems, nodes and the forms of addresses. */
final class AddressRules {

    private static final String SECTION = "RFC7970-3.18.1-address-";

    private AddressRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.17-interface-of-network", IodefSystem.class, AddressRules::interfaceOfNetwork);
        binding.bind("RFC7970-3.18-node-empty", Node.class, AddressRules::node);
        if (binding.concerns(Address.class)) {
            bindAddress(binding);
        }
    }

    private static void bindAddress(Binding binding) {
        binding.bind(SECTION + "asn", Address.class, AddressRules::autonomousSystem);
        binding.bind(SECTION + "atm", Address.class, AddressRules::atm);
        binding.bind(SECTION + "email", Address.class, AddressRules::email);
        binding.bind(SECTION + "ipv4", Address.class, AddressRules::ipv4);
        binding.bind(SECTION + "ipv4-masked", Address.class, AddressRules::ipv4Masked);
        binding.bind(SECTION + "ipv6", Address.class, AddressRules::ipv6);
        binding.bind(SECTION + "ipv6-canonical", Address.class, AddressRules::ipv6Canonical);
        binding.bind(SECTION + "ipv6-masked", Address.class, AddressRules::ipv6Masked);
        binding.bind(SECTION + "mac", Address.class, AddressRules::mac);
        binding.bind(SECTION + "uri", Address.class, AddressRules::uri);
    }

    /** The category, the default included. */
    static AddressCategory category(Address address) {
        return address.category().orElse(AddressCategory.IPV6_ADDR);
    }

    private static boolean isNetwork(AddressCategory category) {
        return category == AddressCategory.IPV4_NET
                || category == AddressCategory.IPV4_NET_MASK
                || category == AddressCategory.IPV4_NET_MASKED
                || category == AddressCategory.IPV6_NET
                || category == AddressCategory.IPV6_NET_MASKED;
    }

    private static void interfaceOfNetwork(IodefSystem system, CheckContext context) {
        if (system.interfaceName().isEmpty() || system.node().isEmpty()) {
            return;
        }
        boolean network = false;
        for (NodeName name : system.node().get().names()) {
            if (!(name instanceof Address address) || !isNetwork(category(address))) {
                return;
            }
            network = true;
        }
        if (network) {
            context.report(
                    "/@interface", "the attribute interface has no meaning here: the Node of the System is a network.");
        }
    }

    private static void node(Node node, CheckContext context) {
        if (node.names().isEmpty()) {
            context.report("Node must have a DomainData or an Address, but has neither.");
        }
    }

    private static void autonomousSystem(Address address, CheckContext context) {
        if (category(address) == AddressCategory.ASN
                && !LinkAddress.isAutonomousSystem(address.value().strip())) {
            wrong(address, "the number of an autonomous system such as 64496", context);
        }
    }

    private static void atm(Address address, CheckContext context) {
        if (category(address) == AddressCategory.ATM
                && !LinkAddress.isAtm(address.value().strip())) {
            wrong(address, "an ATM address of 40 hexadecimal digits", context);
        }
    }

    private static void email(Address address, CheckContext context) {
        if (category(address) == AddressCategory.E_MAIL
                && !MailAddress.isValid(address.value().strip())) {
            wrong(address, "an e-mail address such as csirt@example.com", context);
        }
    }

    private static void ipv4(Address address, CheckContext context) {
        AddressCategory category = category(address);
        if (category == AddressCategory.IPV4_ADDR) {
            if (!Ipv4Address.isAddress(address.value().strip())) {
                wrong(address, "an IPv4 address such as 192.0.2.1", context);
            }
        } else if (category == AddressCategory.IPV4_NET) {
            if (!Ipv4Address.isNetwork(address.value().strip())) {
                wrong(address, "an IPv4 network such as 192.0.2.0/24", context);
            }
        } else if (category == AddressCategory.IPV4_NET_MASK
                && !Ipv4Address.isNetworkWithMask(address.value().strip())) {
            wrong(address, "an IPv4 network with its mask such as 192.0.2.0/255.255.255.0", context);
        }
    }

    private static void ipv4Masked(Address address, CheckContext context) {
        if (category(address) == AddressCategory.IPV4_NET_MASKED
                && !Ipv4Address.isMaskedNetwork(address.value().strip())) {
            wrong(address, "an IPv4 network with x in place of digits such as 192.0.2.x/24", context);
        }
    }

    private static void ipv6(Address address, CheckContext context) {
        AddressCategory category = category(address);
        if (category == AddressCategory.IPV6_ADDR) {
            if (!Ipv6Address.isAddress(address.value().strip())) {
                wrong(address, "an IPv6 address such as 2001:db8::1", context);
            }
        } else if (category == AddressCategory.IPV6_NET
                && !Ipv6Address.isNetwork(address.value().strip())) {
            wrong(address, "an IPv6 network such as 2001:db8::/32", context);
        }
    }

    private static void ipv6Canonical(Address address, CheckContext context) {
        if (category(address) == AddressCategory.IPV6_ADDR) {
            String text = address.value().strip();
            if (!Ipv6Address.isCanonical(text) && Ipv6Address.isAddress(text) && text.indexOf('.') < 0) {
                context.report(
                        "the canonical spelling of " + Quote.of(text) + " is \"" + Ipv6Address.canonical(text) + "\".");
            }
        }
    }

    private static void ipv6Masked(Address address, CheckContext context) {
        if (category(address) == AddressCategory.IPV6_NET_MASKED
                && !Ipv6Address.isMaskedNetwork(address.value().strip())) {
            wrong(address, "an IPv6 network with x in place of digits such as 2001:db8:xxxx::/32", context);
        }
    }

    private static void mac(Address address, CheckContext context) {
        if (category(address) == AddressCategory.MAC
                && !LinkAddress.isMac(address.value().strip())) {
            wrong(address, "a MAC address such as 00:00:5e:00:53:01", context);
        }
    }

    private static void uri(Address address, CheckContext context) {
        if (category(address) == AddressCategory.SITE_URI) {
            String problem = Uri.problem(address.value().strip());
            if (problem != null) {
                context.report("an Address of category \"site-uri\" should be a URI of RFC 3986, but "
                        + Quote.of(address.value()) + " has " + problem + ".");
            }
        }
    }

    private static void wrong(Address address, String expected, CheckContext context) {
        context.report("an Address of category \"" + category(address).value() + "\""
                + (address.category().isEmpty() ? " (the default)" : "") + " must be " + expected + ", not "
                + Quote.of(address.value()) + ".");
    }
}
