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

/**
 * RFC 7970, Section 3.18.1: the forms of addresses by their categories. They are one class, as a document has few of the
 * categories, and each check of its own would make the first document of a JVM slower.
 */
enum AddressForm implements Check<Address> {
    ASN("asn", AddressCategory.ASN),
    ATM("atm", AddressCategory.ATM),
    EMAIL("email", AddressCategory.E_MAIL),
    IPV4("ipv4", AddressCategory.IPV4_ADDR, AddressCategory.IPV4_NET, AddressCategory.IPV4_NET_MASK),
    IPV4_MASKED("ipv4-masked", AddressCategory.IPV4_NET_MASKED),
    IPV6("ipv6", AddressCategory.IPV6_ADDR, AddressCategory.IPV6_NET),
    IPV6_CANONICAL("ipv6-canonical", AddressCategory.IPV6_ADDR),
    IPV6_MASKED("ipv6-masked", AddressCategory.IPV6_NET_MASKED),
    MAC("mac", AddressCategory.MAC),
    URI("uri", AddressCategory.SITE_URI);

    /** The kind of an address by which its checks are chosen. */
    private static final class Category implements Function<Address, AddressCategory> {
        @Override
        public AddressCategory apply(Address address) {
            return AddressRules.category(address);
        }
    }

    private static final Function<Address, AddressCategory> CATEGORY = new Category();

    private final String name;
    private final Set<AddressCategory> categories;

    AddressForm(String name, AddressCategory... categories) {
        this.name = name;
        this.categories = Set.of(categories);
    }

    static void bind(Binding binding) {
        for (AddressForm form : values()) {
            binding.bind("RFC7970-3.18.1-address-" + form.name, Address.class, CATEGORY, form.categories, form);
        }
    }

    @Override
    public void check(Address address, CheckContext context) {
        String text = address.value().strip();
        switch (this) {
            case ASN ->
                shouldBe(
                        LinkAddress.isAutonomousSystem(text),
                        "the number of an autonomous system such as 64496",
                        address,
                        context);
            case ATM -> shouldBe(LinkAddress.isAtm(text), "an ATM address of 40 hexadecimal digits", address, context);
            case EMAIL ->
                mustBe(MailAddress.isValid(text), "an e-mail address such as csirt@example.com", address, context);
            case IPV4 -> ipv4(text, address, context);
            case IPV4_MASKED ->
                mustBe(
                        Ipv4Address.isMaskedNetwork(text),
                        "an IPv4 network with x in place of digits such as 192.0.2.x/24",
                        address,
                        context);
            case IPV6 -> ipv6(text, address, context);
            case IPV6_CANONICAL -> canonical(text, context);
            case IPV6_MASKED ->
                mustBe(
                        Ipv6Address.isMaskedNetwork(text),
                        "an IPv6 network with x in place of digits such as 2001:db8:xxxx::/32",
                        address,
                        context);
            case MAC -> mustBe(LinkAddress.isMac(text), "a MAC address such as 00:00:5e:00:53:01", address, context);
            case URI -> uri(text, address, context);
        }
    }

    private static void ipv4(String text, Address address, CheckContext context) {
        AddressCategory category = AddressRules.category(address);
        if (category == AddressCategory.IPV4_ADDR) {
            mustBe(Ipv4Address.isAddress(text), "an IPv4 address such as 192.0.2.1", address, context);
        } else if (category == AddressCategory.IPV4_NET) {
            mustBe(Ipv4Address.isNetwork(text), "an IPv4 network such as 192.0.2.0/24", address, context);
        } else {
            mustBe(
                    Ipv4Address.isNetworkWithMask(text),
                    "an IPv4 network with its mask such as 192.0.2.0/255.255.255.0",
                    address,
                    context);
        }
    }

    private static void ipv6(String text, Address address, CheckContext context) {
        if (AddressRules.category(address) == AddressCategory.IPV6_ADDR) {
            mustBe(Ipv6Address.isAddress(text), "an IPv6 address such as 2001:db8::1", address, context);
        } else {
            mustBe(Ipv6Address.isNetwork(text), "an IPv6 network such as 2001:db8::/32", address, context);
        }
    }

    private static void canonical(String text, CheckContext context) {
        if (!Ipv6Address.isCanonical(text) && Ipv6Address.isAddress(text) && text.indexOf('.') < 0) {
            context.report(
                    "the canonical spelling of " + Quote.of(text) + " is \"" + Ipv6Address.canonical(text) + "\".");
        }
    }

    private static void uri(String text, Address address, CheckContext context) {
        String problem = Uri.problem(text);
        if (problem != null) {
            context.report("an Address of category \"site-uri\" should be a URI of RFC 3986, but "
                    + Quote.of(address.value()) + " has " + problem + ".");
        }
    }

    private static void mustBe(boolean is, String expected, Address address, CheckContext context) {
        if (!is) {
            report(address, " must be ", expected, context);
        }
    }

    /** For a form that the RFC does not spell out. */
    private static void shouldBe(boolean is, String expected, Address address, CheckContext context) {
        if (!is) {
            report(address, " should be ", expected, context);
        }
    }

    private static void report(Address address, String demand, String expected, CheckContext context) {
        context.report(
                "an Address of category \"" + AddressRules.category(address).value() + "\""
                        + (address.category().isEmpty() ? " (the default)" : "") + demand + expected + ", not "
                        + Quote.of(address.value()) + ".");
    }
}
