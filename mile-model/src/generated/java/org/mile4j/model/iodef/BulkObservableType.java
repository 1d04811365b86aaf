// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What each line of a BulkObservableList holds (BulkObservable, type).
 *
 * <p>RFC 7970, Section 3.29.3.1. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface BulkObservableType extends OpenEnumeration permits KnownBulkObservableType, OtherBulkObservableType {

    /** One autonomous system number a line. */
    BulkObservableType ASN = KnownBulkObservableType.ASN;

    /** One Asynchronous Transfer Mode address a line. */
    BulkObservableType ATM = KnownBulkObservableType.ATM;

    /** One email address a line. */
    BulkObservableType E_MAIL = KnownBulkObservableType.E_MAIL;

    /** One IPv4 host address a line (192.0.2.1). */
    BulkObservableType IPV4_ADDR = KnownBulkObservableType.IPV4_ADDR;

    /** One IPv4 network a line, with its prefix length (192.0.2.0/24). */
    BulkObservableType IPV4_NET = KnownBulkObservableType.IPV4_NET;

    /** One IPv4 network a line, with its dotted mask (192.0.2.0/255.255.255.0). */
    BulkObservableType IPV4_NET_MASK = KnownBulkObservableType.IPV4_NET_MASK;

    /** One IPv6 host address a line (2001:db8::3). */
    BulkObservableType IPV6_ADDR = KnownBulkObservableType.IPV6_ADDR;

    /** One IPv6 network a line, with its prefix length (2001:db8::/32). */
    BulkObservableType IPV6_NET = KnownBulkObservableType.IPV6_NET;

    /** One IPv6 network a line, with its mask; Address itself no longer has such a category. */
    BulkObservableType IPV6_NET_MASK = KnownBulkObservableType.IPV6_NET_MASK;

    /** One hardware address a line, six octets with colons. */
    BulkObservableType MAC = KnownBulkObservableType.MAC;

    /** One URI of a resource a line. */
    BulkObservableType SITE_URI = KnownBulkObservableType.SITE_URI;

    /** One domain name a line, fully qualified or only a part of one (example.com). */
    BulkObservableType DOMAIN_NAME = KnownBulkObservableType.DOMAIN_NAME;

    /** A domain name, a comma and the IPv4 address it resolves to. */
    BulkObservableType DOMAIN_TO_IPV4 = KnownBulkObservableType.DOMAIN_TO_IPV4;

    /** A domain name, a comma and the IPv6 address it resolves to. */
    BulkObservableType DOMAIN_TO_IPV6 = KnownBulkObservableType.DOMAIN_TO_IPV6;

    /** As domain-to-ipv4, with a comma and the date and time of the resolution. */
    BulkObservableType DOMAIN_TO_IPV4_TIMESTAMP = KnownBulkObservableType.DOMAIN_TO_IPV4_TIMESTAMP;

    /** As domain-to-ipv6, with a comma and the date and time of the resolution. */
    BulkObservableType DOMAIN_TO_IPV6_TIMESTAMP = KnownBulkObservableType.DOMAIN_TO_IPV6_TIMESTAMP;

    /** An IPv4 address, a port and an IANA protocol keyword, with commas (192.0.2.1, 80, TCP). */
    BulkObservableType IPV4_PORT = KnownBulkObservableType.IPV4_PORT;

    /** An IPv6 address, a port and an IANA protocol keyword, with commas (2001:db8::3, 80, TCP). */
    BulkObservableType IPV6_PORT = KnownBulkObservableType.IPV6_PORT;

    /** One key of the Microsoft Windows registry a line. */
    BulkObservableType WINDOWS_REG_KEY = KnownBulkObservableType.WINDOWS_REG_KEY;

    /**
     * One hash of a file a line; the Hash in BulkObservableFormat, which must be present, says of which kind.
     */
    BulkObservableType FILE_HASH = KnownBulkObservableType.FILE_HASH;

    /** One content of an X-Mailer header field a line. */
    BulkObservableType EMAIL_X_MAILER = KnownBulkObservableType.EMAIL_X_MAILER;

    /** One subject of an email message a line. */
    BulkObservableType EMAIL_SUBJECT = KnownBulkObservableType.EMAIL_SUBJECT;

    /** One content of an HTTP User-Agent header field a line. */
    BulkObservableType HTTP_USER_AGENT = KnownBulkObservableType.HTTP_USER_AGENT;

    /** One URI of an HTTP request a line. */
    BulkObservableType HTTP_REQUEST_URI = KnownBulkObservableType.HTTP_REQUEST_URI;

    /** One name of a mutual exclusion lock of an operating system a line. */
    BulkObservableType MUTEX = KnownBulkObservableType.MUTEX;

    /** One path of a file a line (/tmp/local/file). */
    BulkObservableType FILE_PATH = KnownBulkObservableType.FILE_PATH;

    /** One name of a user account a line. */
    BulkObservableType USER_NAME = KnownBulkObservableType.USER_NAME;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code asn}
     * @return the value
     */
    static BulkObservableType of(String value) {
        BulkObservableType known = KnownBulkObservableType.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherBulkObservableType(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static BulkObservableType extension(String extension) {
        return new OtherBulkObservableType("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static BulkObservableType of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherBulkObservableType(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<BulkObservableType> optional(String value, Optional<String> extension) {
        KnownBulkObservableType known = extension.isEmpty() ? KnownBulkObservableType.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherBulkObservableType(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<BulkObservableType> known() {
        return List.of(KnownBulkObservableType.values());
    }
}

/** The known values. */
enum KnownBulkObservableType implements BulkObservableType {
    ASN("asn"),
    ATM("atm"),
    E_MAIL("e-mail"),
    IPV4_ADDR("ipv4-addr"),
    IPV4_NET("ipv4-net"),
    IPV4_NET_MASK("ipv4-net-mask"),
    IPV6_ADDR("ipv6-addr"),
    IPV6_NET("ipv6-net"),
    IPV6_NET_MASK("ipv6-net-mask"),
    MAC("mac"),
    SITE_URI("site-uri"),
    DOMAIN_NAME("domain-name"),
    DOMAIN_TO_IPV4("domain-to-ipv4"),
    DOMAIN_TO_IPV6("domain-to-ipv6"),
    DOMAIN_TO_IPV4_TIMESTAMP("domain-to-ipv4-timestamp"),
    DOMAIN_TO_IPV6_TIMESTAMP("domain-to-ipv6-timestamp"),
    IPV4_PORT("ipv4-port"),
    IPV6_PORT("ipv6-port"),
    WINDOWS_REG_KEY("windows-reg-key"),
    FILE_HASH("file-hash"),
    EMAIL_X_MAILER("email-x-mailer"),
    EMAIL_SUBJECT("email-subject"),
    HTTP_USER_AGENT("http-user-agent"),
    HTTP_REQUEST_URI("http-request-uri"),
    MUTEX("mutex"),
    FILE_PATH("file-path"),
    USER_NAME("user-name");

    private final String value;
    final Optional<BulkObservableType> present = Optional.of(this);

    KnownBulkObservableType(String value) {
        this.value = value;
    }

    static KnownBulkObservableType find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("asn") ? ASN : value.equals("atm") ? ATM : value.equals("mac") ? MAC : null;
            case 5 -> value.equals("mutex") ? MUTEX : null;
            case 6 -> value.equals("e-mail") ? E_MAIL : null;
            case 8 -> value.equals("ipv4-net") ? IPV4_NET : value.equals("ipv6-net") ? IPV6_NET : value.equals("site-uri") ? SITE_URI : null;
            case 9 -> value.equals("ipv4-addr") ? IPV4_ADDR : value.equals("ipv6-addr") ? IPV6_ADDR : value.equals("ipv4-port") ? IPV4_PORT : value.equals("ipv6-port") ? IPV6_PORT : value.equals("file-hash") ? FILE_HASH : value.equals("file-path") ? FILE_PATH : value.equals("user-name") ? USER_NAME : null;
            case 11 -> value.equals("domain-name") ? DOMAIN_NAME : null;
            case 13 -> value.equals("ipv4-net-mask") ? IPV4_NET_MASK : value.equals("ipv6-net-mask") ? IPV6_NET_MASK : value.equals("email-subject") ? EMAIL_SUBJECT : null;
            case 14 -> value.equals("domain-to-ipv4") ? DOMAIN_TO_IPV4 : value.equals("domain-to-ipv6") ? DOMAIN_TO_IPV6 : value.equals("email-x-mailer") ? EMAIL_X_MAILER : null;
            case 15 -> value.equals("windows-reg-key") ? WINDOWS_REG_KEY : value.equals("http-user-agent") ? HTTP_USER_AGENT : null;
            case 16 -> value.equals("http-request-uri") ? HTTP_REQUEST_URI : null;
            case 24 -> value.equals("domain-to-ipv4-timestamp") ? DOMAIN_TO_IPV4_TIMESTAMP : value.equals("domain-to-ipv6-timestamp") ? DOMAIN_TO_IPV6_TIMESTAMP : null;
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
record OtherBulkObservableType(String value, Optional<String> extension) implements BulkObservableType {

    OtherBulkObservableType {
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
