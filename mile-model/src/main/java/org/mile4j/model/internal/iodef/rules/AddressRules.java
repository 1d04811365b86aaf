package org.mile4j.model.internal.iodef.rules;

import java.util.Set;
import java.util.function.Function;
import org.mile4j.model.internal.formats.Ipv4Address;
import org.mile4j.model.internal.formats.Ipv6Address;
import org.mile4j.model.internal.formats.LinkAddress;
import org.mile4j.model.internal.formats.MailAddress;
import org.mile4j.model.internal.formats.Uri;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeName;

/** RFC 7970, Sections 3.17 and 3.18: systems, nodes and the forms of addresses. */
final class AddressRules {

    private static final Function<Address, AddressCategory> CATEGORY = AddressRules::category;

    private AddressRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.17-interface-of-network", IodefSystem.class, AddressRules::interfaceOfNetwork);
        binding.bind("RFC7970-3.18-node-empty", Node.class, AddressRules::node);
        if (binding.concerns(Address.class)) {
            bindAddress(binding);
        }
    }

    private static void bindAddress(Binding binding) {
        form(binding, "asn", AddressRules::autonomousSystem, AddressCategory.ASN);
        form(binding, "atm", AddressRules::atm, AddressCategory.ATM);
        form(binding, "email", AddressRules::email, AddressCategory.E_MAIL);
        form(
                binding,
                "ipv4",
                AddressRules::ipv4,
                AddressCategory.IPV4_ADDR,
                AddressCategory.IPV4_NET,
                AddressCategory.IPV4_NET_MASK);
        form(binding, "ipv4-masked", AddressRules::ipv4Masked, AddressCategory.IPV4_NET_MASKED);
        form(binding, "ipv6", AddressRules::ipv6, AddressCategory.IPV6_ADDR, AddressCategory.IPV6_NET);
        form(binding, "ipv6-canonical", AddressRules::ipv6Canonical, AddressCategory.IPV6_ADDR);
        form(binding, "ipv6-masked", AddressRules::ipv6Masked, AddressCategory.IPV6_NET_MASKED);
        form(binding, "mac", AddressRules::mac, AddressCategory.MAC);
        form(binding, "uri", AddressRules::uri, AddressCategory.SITE_URI);
    }

    private static void form(Binding binding, String name, Check<Address> check, AddressCategory... categories) {
        binding.bind("RFC7970-3.18.1-address-" + name, Address.class, CATEGORY, Set.of(categories), check);
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
        if (!LinkAddress.isAutonomousSystem(address.value().strip())) {
            unusual(address, "the number of an autonomous system such as 64496", context);
        }
    }

    private static void atm(Address address, CheckContext context) {
        if (!LinkAddress.isAtm(address.value().strip())) {
            unusual(address, "an ATM address of 40 hexadecimal digits", context);
        }
    }

    private static void email(Address address, CheckContext context) {
        if (!MailAddress.isValid(address.value().strip())) {
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
        } else if (!Ipv4Address.isNetworkWithMask(address.value().strip())) {
            wrong(address, "an IPv4 network with its mask such as 192.0.2.0/255.255.255.0", context);
        }
    }

    private static void ipv4Masked(Address address, CheckContext context) {
        if (!Ipv4Address.isMaskedNetwork(address.value().strip())) {
            wrong(address, "an IPv4 network with x in place of digits such as 192.0.2.x/24", context);
        }
    }

    private static void ipv6(Address address, CheckContext context) {
        AddressCategory category = category(address);
        if (category == AddressCategory.IPV6_ADDR) {
            if (!Ipv6Address.isAddress(address.value().strip())) {
                wrong(address, "an IPv6 address such as 2001:db8::1", context);
            }
        } else if (!Ipv6Address.isNetwork(address.value().strip())) {
            wrong(address, "an IPv6 network such as 2001:db8::/32", context);
        }
    }

    private static void ipv6Canonical(Address address, CheckContext context) {
        String text = address.value().strip();
        if (!Ipv6Address.isCanonical(text) && Ipv6Address.isAddress(text) && text.indexOf('.') < 0) {
            context.report(
                    "the canonical spelling of " + Quote.of(text) + " is \"" + Ipv6Address.canonical(text) + "\".");
        }
    }

    private static void ipv6Masked(Address address, CheckContext context) {
        if (!Ipv6Address.isMaskedNetwork(address.value().strip())) {
            wrong(address, "an IPv6 network with x in place of digits such as 2001:db8:xxxx::/32", context);
        }
    }

    private static void mac(Address address, CheckContext context) {
        if (!LinkAddress.isMac(address.value().strip())) {
            wrong(address, "a MAC address such as 00:00:5e:00:53:01", context);
        }
    }

    private static void uri(Address address, CheckContext context) {
        String problem = Uri.problem(address.value().strip());
        if (problem != null) {
            context.report("an Address of category \"site-uri\" should be a URI of RFC 3986, but "
                    + Quote.of(address.value()) + " has " + problem + ".");
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
