package org.mile4j.model.indicator;

import java.net.InetAddress;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Locale;
import org.mile4j.model.indicator.Observations.SeenAddress;
import org.mile4j.model.indicator.Observations.SeenPort;
import org.mile4j.model.indicator.Observations.Side;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.internal.indicator.CanonicalUrl;
import org.mile4j.model.internal.indicator.Digests;
import org.mile4j.model.internal.indicator.IpAddress;
import org.mile4j.model.iodef.HashScope;
import org.mile4j.model.iodef.Registry;

/**
 * Collects {@link Observations}; not for use by several threads at once.
 *
 * <p>Every method throws {@link IllegalArgumentException} when a text is not what the method takes. Some things seen
 * imply others: an endpoint its address, port and protocol; a resolution its domain and address; a path the name of the
 * file; a sender or recipient an email address. What is implied is in the set as if it had been given.
 *
 * @since 0.1
 */
public final class ObservationsBuilder {
    private final Collected collected = new Collected();

    ObservationsBuilder() {}

    // ---- networks -------------------------------------------------------------------------------------------------

    /**
     * An IP address of which the part in the connection is not known or does not matter: it matches systems of any
     * category.
     *
     * @param address the address, IPv4 or IPv6 in any textual form
     * @return this builder
     */
    public ObservationsBuilder address(String address) {
        return address(address, Side.ANY);
    }

    /**
     * An IP address of which the part in the connection is not known or does not matter.
     *
     * @param address the address
     * @return this builder
     */
    public ObservationsBuilder address(InetAddress address) {
        return address(address.getHostAddress(), Side.ANY);
    }

    /**
     * The IP address that a connection came from: it matches addresses that stand alone and systems that are not the
     * target.
     *
     * @param address the address
     * @return this builder
     */
    public ObservationsBuilder source(String address) {
        return address(address, Side.SOURCE);
    }

    /**
     * The IP address that a connection went to: it matches addresses that stand alone and systems that are not the
     * source.
     *
     * @param address the address
     * @return this builder
     */
    public ObservationsBuilder target(String address) {
        return address(address, Side.TARGET);
    }

    private ObservationsBuilder address(String text, Side side) {
        IpAddress address = ip(text);
        String canonical = address.toString();
        collected.address(new SeenAddress(address, side, canonical));
        return add(ObservationKind.ADDRESS, canonical);
    }

    private static IpAddress ip(String text) {
        String stripped = text.strip();
        int zone = stripped.indexOf('%');
        return required(IpAddress.parse(zone < 0 ? stripped : stripped.substring(0, zone)), "an IP address", text);
    }

    /**
     * A MAC address.
     *
     * @param address its six or eight bytes, separated by colons or hyphens
     * @return this builder
     */
    public ObservationsBuilder mac(String address) {
        return add(ObservationKind.MAC, required(Canonical.mac(address), "a MAC address", address));
    }

    /**
     * An autonomous system.
     *
     * @param number its number, with or without AS before it
     * @return this builder
     */
    public ObservationsBuilder asn(String number) {
        return add(ObservationKind.ASN, required(Canonical.asn(number), "an autonomous system number", number));
    }

    /**
     * An ATM address.
     *
     * @param address its digits
     * @return this builder
     */
    public ObservationsBuilder atm(String address) {
        return add(ObservationKind.ATM, required(Canonical.atm(address), "an ATM address", address));
    }

    /**
     * A domain name.
     *
     * @param name the full name, in U-labels or A-labels
     * @return this builder
     */
    public ObservationsBuilder domain(String name) {
        return add(ObservationKind.DOMAIN, required(Canonical.domain(name), "a domain name", name));
    }

    /**
     * A domain name that resolved to an address.
     *
     * @param name the full name
     * @param address the IP address
     * @return this builder
     */
    public ObservationsBuilder resolution(String name, String address) {
        domain(name).address(address);
        return add(ObservationKind.RESOLUTION, Canonical.domain(name) + "," + ip(address));
    }

    /**
     * An IP protocol.
     *
     * @param protocol its keyword or number in the registry of IP protocols, such as {@code tcp} or {@code 6}
     * @return this builder
     */
    public ObservationsBuilder protocol(String protocol) {
        return add(ObservationKind.PROTOCOL, Protocols.canonical(protocol));
    }

    /**
     * A port of which the protocol is not known. A service that states a protocol cannot be decided by it.
     *
     * @param port the number
     * @return this builder
     */
    public ObservationsBuilder port(int port) {
        return port(new SeenPort(port, ""));
    }

    /**
     * A port.
     *
     * @param port the number
     * @param protocol the protocol as for {@link #protocol}
     * @return this builder
     */
    public ObservationsBuilder port(int port, String protocol) {
        return protocol(protocol).port(new SeenPort(port, Protocols.canonical(protocol)));
    }

    private ObservationsBuilder port(SeenPort port) {
        if (port.port() < 0 || port.port() > 0xFFFF) {
            throw new IllegalArgumentException("expected a port from 0 to 65535, met " + port.port());
        }
        collected.port(port);
        return add(ObservationKind.PORT, port.port() + (port.protocol().isEmpty() ? "" : "," + port.protocol()));
    }

    /**
     * An address with a port.
     *
     * @param address the IP address
     * @param port the number of the port
     * @param protocol the protocol as for {@link #protocol}
     * @return this builder
     */
    public ObservationsBuilder endpoint(String address, int port, String protocol) {
        address(address).port(port, protocol);
        return add(ObservationKind.ENDPOINT, ip(address) + "," + port + "," + Protocols.canonical(protocol));
    }

    /**
     * A service.
     *
     * @param name its name in the IANA registry, such as {@code http}
     * @return this builder
     */
    public ObservationsBuilder serviceName(String name) {
        return add(ObservationKind.SERVICE_NAME, Canonical.folded(name));
    }

    /**
     * A header field of an application protocol.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public ObservationsBuilder applicationHeader(String name, String value) {
        return named(ObservationKind.APPLICATION_HEADER, name, value);
    }

    /**
     * The User-Agent of an HTTP request.
     *
     * @param value the value of the field
     * @return this builder
     */
    public ObservationsBuilder userAgent(String value) {
        return applicationHeader("User-Agent", value).add(ObservationKind.USER_AGENT, Canonical.text(value));
    }

    /**
     * The target of an HTTP request.
     *
     * @param target the target as sent
     * @return this builder
     */
    public ObservationsBuilder requestUri(String target) {
        return add(ObservationKind.REQUEST_URI, Canonical.text(target));
    }

    /**
     * A URL.
     *
     * @param url the URL
     * @return this builder
     */
    public ObservationsBuilder url(String url) {
        return add(ObservationKind.URL, required(CanonicalUrl.of(url), "a URL", url));
    }

    // ---- messages -------------------------------------------------------------------------------------------------

    /**
     * An email address, whatever its part in a message. Case does not matter.
     *
     * @param address the address, with or without display name
     * @return this builder
     */
    public ObservationsBuilder email(String address) {
        return add(ObservationKind.EMAIL_ADDRESS, required(Canonical.email(address), "an email address", address));
    }

    /**
     * A recipient of a message.
     *
     * @param address the address
     * @return this builder
     */
    public ObservationsBuilder emailTo(String address) {
        return email(address).add(ObservationKind.EMAIL_TO, Canonical.email(address));
    }

    /**
     * The sender of a message.
     *
     * @param address the address
     * @return this builder
     */
    public ObservationsBuilder emailFrom(String address) {
        return email(address).add(ObservationKind.EMAIL_FROM, Canonical.email(address));
    }

    /**
     * The subject of a message.
     *
     * @param subject the decoded text
     * @return this builder
     */
    public ObservationsBuilder emailSubject(String subject) {
        return emailHeader("Subject", subject).add(ObservationKind.EMAIL_SUBJECT, Canonical.text(subject));
    }

    /**
     * The X-Mailer of a message.
     *
     * @param mailer the value of the field
     * @return this builder
     */
    public ObservationsBuilder emailXMailer(String mailer) {
        return emailHeader("X-Mailer", mailer).add(ObservationKind.EMAIL_X_MAILER, Canonical.text(mailer));
    }

    /**
     * A header field of a message.
     *
     * @param name its name
     * @param value its value
     * @return this builder
     */
    public ObservationsBuilder emailHeader(String name, String value) {
        return named(ObservationKind.EMAIL_HEADER, name, value);
    }

    // ---- hosts ----------------------------------------------------------------------------------------------------

    /**
     * The name of a file.
     *
     * @param name the name without folders
     * @return this builder
     */
    public ObservationsBuilder fileName(String name) {
        return add(ObservationKind.FILE_NAME, Canonical.text(name));
    }

    /**
     * The path of a file. Case does not matter in a path of Windows, one with a drive or backslashes.
     *
     * @param path the whole path
     * @return this builder
     */
    public ObservationsBuilder filePath(String path) {
        String canonical = required(Canonical.path(path), "a path", path);
        return fileName(Canonical.fileName(Canonical.text(path))).add(ObservationKind.FILE_PATH, canonical);
    }

    /**
     * The size of a file.
     *
     * @param bytes its size in bytes
     * @return this builder
     */
    public ObservationsBuilder fileSize(long bytes) {
        return add(ObservationKind.FILE_SIZE, Long.toString(bytes));
    }

    /**
     * The media type of a file.
     *
     * @param type the type, such as {@code application/pdf}
     * @return this builder
     */
    public ObservationsBuilder fileType(String type) {
        return add(ObservationKind.FILE_TYPE, Canonical.folded(type));
    }

    /**
     * A hash of a file's contents.
     *
     * @param algorithm the algorithm, such as {@code sha-256} or its identifier in XML Signature
     * @param digest the value
     * @return this builder
     */
    public ObservationsBuilder fileHash(String algorithm, byte[] digest) {
        return hash(HashScope.FILE_CONTENTS, algorithm, HexFormat.of().formatHex(digest));
    }

    /**
     * A hash of a file's contents.
     *
     * @param algorithm the algorithm, such as {@code sha-256} or its identifier in XML Signature
     * @param digest the value in hexadecimal digits or Base64
     * @return this builder
     */
    public ObservationsBuilder fileHash(String algorithm, String digest) {
        return hash(HashScope.FILE_CONTENTS, algorithm, digest);
    }

    /**
     * A hash of a message or a part of a file.
     *
     * @param scope what was hashed
     * @param algorithm the algorithm
     * @param digest the value in hexadecimal digits or Base64
     * @return this builder
     */
    public ObservationsBuilder hash(HashScope scope, String algorithm, String digest) {
        String name = Digests.algorithm(algorithm);
        String value = required(Digests.value(name, digest), "a value of " + name, digest);
        collected.facet(ObservationKind.HASH, hashFacet(scope, name));
        return add(ObservationKind.HASH, hashFacet(scope, name) + " " + value);
    }

    static String hashFacet(HashScope scope, String algorithm) {
        return scope + " " + algorithm;
    }

    /**
     * A key of the Windows registry. Case does not matter, and the usual abbreviations of hives are understood.
     *
     * @param key the key with its hive
     * @return this builder
     */
    public ObservationsBuilder registryKey(String key) {
        return add(ObservationKind.REGISTRY_KEY, required(Canonical.registryKey(key), "a registry key", key));
    }

    /**
     * A key of the Windows registry with a value.
     *
     * @param key the key with its hive
     * @param value the value as a .reg file has it
     * @return this builder
     */
    public ObservationsBuilder registryValue(String key, String value) {
        registryKey(key);
        return add(ObservationKind.REGISTRY_VALUE, Canonical.registryKey(key) + "=" + Canonical.text(value));
    }

    /**
     * An X.509 certificate.
     *
     * @param der its encoding
     * @return this builder
     */
    public ObservationsBuilder certificate(byte[] der) {
        return add(ObservationKind.CERTIFICATE, HexFormat.of().formatHex(der));
    }

    /**
     * A handle in a registry of the Internet. Case does not matter.
     *
     * @param registry the registry
     * @param handle the handle
     * @return this builder
     */
    public ObservationsBuilder registryHandle(Registry registry, String handle) {
        return add(ObservationKind.REGISTRY_HANDLE, registry + " " + Canonical.folded(handle));
    }

    /**
     * A line of a log. Lines are searched in the order given.
     *
     * @param line the line without its end
     * @return this builder
     */
    public ObservationsBuilder logLine(String line) {
        return add(ObservationKind.LOG_LINE, line);
    }

    /**
     * Lines of a log.
     *
     * @param lines the lines without their ends
     * @return this builder
     */
    public ObservationsBuilder logLines(Collection<String> lines) {
        lines.forEach(this::logLine);
        return this;
    }

    /**
     * An entry of a list of vulnerabilities, weaknesses or the like (RFC 7495).
     *
     * @param specIndex the number of the list in the IANA registry, 1 for CVE
     * @param id the identifier of the entry
     * @return this builder
     */
    public ObservationsBuilder reference(int specIndex, String id) {
        return add(ObservationKind.REFERENCE, specIndex + " " + Canonical.folded(id));
    }

    /**
     * A mutex.
     *
     * @param name its name
     * @return this builder
     */
    public ObservationsBuilder mutex(String name) {
        return add(ObservationKind.MUTEX, Canonical.text(name));
    }

    /**
     * A user.
     *
     * @param name the name of the user
     * @return this builder
     */
    public ObservationsBuilder userName(String name) {
        return add(ObservationKind.USER_NAME, Canonical.text(name));
    }

    /**
     * Something that only an {@link ObservableMatcher} of the caller understands.
     *
     * @param name what it is
     * @param value its value
     * @return this builder
     */
    public ObservationsBuilder other(String name, String value) {
        return named(ObservationKind.OTHER, name, value);
    }

    // ---- completeness ---------------------------------------------------------------------------------------------

    /**
     * Declares that everything there was of some kinds is in the set, even if it is nothing.
     *
     * @param kinds the kinds
     * @return this builder
     */
    public ObservationsBuilder complete(ObservationKind... kinds) {
        for (ObservationKind kind : kinds) {
            collected.complete(kind);
        }
        return this;
    }

    /**
     * Declares that there may have been more of some kinds than is in the set.
     *
     * @param kinds the kinds
     * @return this builder
     */
    public ObservationsBuilder partial(ObservationKind... kinds) {
        for (ObservationKind kind : kinds) {
            collected.partial(kind);
        }
        return this;
    }

    /**
     * The observations given so far.
     *
     * @return a new set
     */
    public Observations build() {
        return new Observations(collected);
    }

    // ---- common steps ---------------------------------------------------------------------------------------------

    static String named(String name, String value) {
        return name.strip().toLowerCase(Locale.ROOT) + ": " + value;
    }

    private ObservationsBuilder named(ObservationKind kind, String name, String value) {
        collected.facet(kind, name.strip().toLowerCase(Locale.ROOT));
        return add(kind, named(name, Canonical.text(value)));
    }

    private ObservationsBuilder add(ObservationKind kind, String value) {
        collected.add(kind, value);
        return this;
    }

    private static <T> T required(T canonical, String expected, String met) {
        if (canonical == null) {
            throw new IllegalArgumentException("expected " + expected + ", met \"" + met + "\"");
        }
        return canonical;
    }
}
