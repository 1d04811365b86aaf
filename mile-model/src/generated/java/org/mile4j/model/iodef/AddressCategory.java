// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How the content of an Address is to be read (Address, category).
 *
 * <p>RFC 7970, Section 3.18.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface AddressCategory extends OpenEnumeration permits KnownAddressCategory, OtherAddressCategory {

    /** An autonomous system number. */
    AddressCategory ASN = KnownAddressCategory.ASN;

    /** An address of an Asynchronous Transfer Mode network. */
    AddressCategory ATM = KnownAddressCategory.ATM;

    /** An email address as the EMAIL data type defines it. */
    AddressCategory E_MAIL = KnownAddressCategory.E_MAIL;

    /** A hardware address, six hexadecimal octets with colons (aa:bb:cc:dd:ee:ff). */
    AddressCategory MAC = KnownAddressCategory.MAC;

    /** One IPv4 host, four decimal octets with dots (192.0.2.1). */
    AddressCategory IPV4_ADDR = KnownAddressCategory.IPV4_ADDR;

    /** An IPv4 network as address, slash and prefix length (192.0.2.0/24). */
    AddressCategory IPV4_NET = KnownAddressCategory.IPV4_NET;

    /** An IPv4 network as in ipv4-net in which the letter x hides digits. */
    AddressCategory IPV4_NET_MASKED = KnownAddressCategory.IPV4_NET_MASKED;

    /** An IPv4 network as address, slash and dotted mask (192.0.2.0/255.255.255.0). */
    AddressCategory IPV4_NET_MASK = KnownAddressCategory.IPV4_NET_MASK;

    /** One IPv6 host in the text form of RFC 5952, Section 4; the default. */
    AddressCategory IPV6_ADDR = KnownAddressCategory.IPV6_ADDR;

    /** An IPv6 network as address, slash and prefix length (RFC 4291, Section 2.3). */
    AddressCategory IPV6_NET = KnownAddressCategory.IPV6_NET;

    /** An IPv6 network as in ipv6-net in which the letter x hides digits. */
    AddressCategory IPV6_NET_MASKED = KnownAddressCategory.IPV6_NET_MASKED;

    /** The URI of a resource. */
    AddressCategory SITE_URI = KnownAddressCategory.SITE_URI;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code asn}
     * @return the value
     */
    static AddressCategory of(String value) {
        AddressCategory known = KnownAddressCategory.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherAddressCategory(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static AddressCategory extension(String extension) {
        return new OtherAddressCategory("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static AddressCategory of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherAddressCategory(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<AddressCategory> optional(String value, Optional<String> extension) {
        KnownAddressCategory known = extension.isEmpty() ? KnownAddressCategory.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherAddressCategory(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<AddressCategory> known() {
        return List.of(KnownAddressCategory.values());
    }
}

/** The known values. */
enum KnownAddressCategory implements AddressCategory {
    ASN("asn"),
    ATM("atm"),
    E_MAIL("e-mail"),
    MAC("mac"),
    IPV4_ADDR("ipv4-addr"),
    IPV4_NET("ipv4-net"),
    IPV4_NET_MASKED("ipv4-net-masked"),
    IPV4_NET_MASK("ipv4-net-mask"),
    IPV6_ADDR("ipv6-addr"),
    IPV6_NET("ipv6-net"),
    IPV6_NET_MASKED("ipv6-net-masked"),
    SITE_URI("site-uri");

    private final String value;
    final Optional<AddressCategory> present = Optional.of(this);

    KnownAddressCategory(String value) {
        this.value = value;
    }

    static KnownAddressCategory find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("asn") ? ASN : value.equals("atm") ? ATM : value.equals("mac") ? MAC : null;
            case 6 -> value.equals("e-mail") ? E_MAIL : null;
            case 8 -> value.equals("ipv4-net") ? IPV4_NET : value.equals("ipv6-net") ? IPV6_NET : value.equals("site-uri") ? SITE_URI : null;
            case 9 -> value.equals("ipv4-addr") ? IPV4_ADDR : value.equals("ipv6-addr") ? IPV6_ADDR : null;
            case 13 -> value.equals("ipv4-net-mask") ? IPV4_NET_MASK : null;
            case 15 -> value.equals("ipv4-net-masked") ? IPV4_NET_MASKED : value.equals("ipv6-net-masked") ? IPV6_NET_MASKED : null;
            default -> null;
        };
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Optional<String> extension() {
        return Optional.empty();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

/** Any other value. */
record OtherAddressCategory(String value, Optional<String> extension) implements AddressCategory {

    OtherAddressCategory {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extension, "extension");
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public String toString() {
        return extension.orElse(value);
    }
}
