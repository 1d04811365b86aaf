// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What a node is used for (NodeRole, category).
 *
 * <p>RFC 5070, Section 3.16.3. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface NodeRoleCategory extends OpenEnumeration permits KnownNodeRoleCategory, OtherNodeRoleCategory {

    /** A computer that uses services. */
    NodeRoleCategory CLIENT = KnownNodeRoleCategory.CLIENT;

    /** A server for users inside only. */
    NodeRoleCategory SERVER_INTERNAL = KnownNodeRoleCategory.SERVER_INTERNAL;

    /** A server for the public. */
    NodeRoleCategory SERVER_PUBLIC = KnownNodeRoleCategory.SERVER_PUBLIC;

    /** A server of web pages. */
    NodeRoleCategory WWW = KnownNodeRoleCategory.WWW;

    /** A server of email. */
    NodeRoleCategory MAIL = KnownNodeRoleCategory.MAIL;

    /** A server of messages such as IRC, NNTP or instant messaging. */
    NodeRoleCategory MESSAGING = KnownNodeRoleCategory.MESSAGING;

    /** A server of streamed media. */
    NodeRoleCategory STREAMING = KnownNodeRoleCategory.STREAMING;

    /** A server of voice calls such as SIP or H.323. */
    NodeRoleCategory VOICE = KnownNodeRoleCategory.VOICE;

    /** A server of shared files. */
    NodeRoleCategory FILE = KnownNodeRoleCategory.FILE;

    /** A server of the File Transfer Protocol. */
    NodeRoleCategory FTP = KnownNodeRoleCategory.FTP;

    /** A peer in a peer-to-peer network. */
    NodeRoleCategory P2P = KnownNodeRoleCategory.P2P;

    /** A server of name resolution such as DNS or WINS. */
    NodeRoleCategory NAME = KnownNodeRoleCategory.NAME;

    /** A server of directory data such as LDAP, finger or whois. */
    NodeRoleCategory DIRECTORY = KnownNodeRoleCategory.DIRECTORY;

    /** A server that authenticates, such as a domain controller or Kerberos. */
    NodeRoleCategory CREDENTIAL = KnownNodeRoleCategory.CREDENTIAL;

    /** A server of printers. */
    NodeRoleCategory PRINT = KnownNodeRoleCategory.PRINT;

    /** A server of applications. */
    NodeRoleCategory APPLICATION = KnownNodeRoleCategory.APPLICATION;

    /** A server of databases. */
    NodeRoleCategory DATABASE = KnownNodeRoleCategory.DATABASE;

    /** A part of the infrastructure such as a router, firewall or DHCP server. */
    NodeRoleCategory INFRA = KnownNodeRoleCategory.INFRA;

    /** A server that collects logs, such as syslog. */
    NodeRoleCategory LOG = KnownNodeRoleCategory.LOG;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code client}
     * @return the value
     */
    static NodeRoleCategory of(String value) {
        NodeRoleCategory known = KnownNodeRoleCategory.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherNodeRoleCategory(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static NodeRoleCategory extension(String extension) {
        return new OtherNodeRoleCategory("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static NodeRoleCategory of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherNodeRoleCategory(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<NodeRoleCategory> optional(String value, Optional<String> extension) {
        KnownNodeRoleCategory known = extension.isEmpty() ? KnownNodeRoleCategory.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherNodeRoleCategory(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<NodeRoleCategory> known() {
        return List.of(KnownNodeRoleCategory.values());
    }
}

/** The known values. */
enum KnownNodeRoleCategory implements NodeRoleCategory {
    CLIENT("client"),
    SERVER_INTERNAL("server-internal"),
    SERVER_PUBLIC("server-public"),
    WWW("www"),
    MAIL("mail"),
    MESSAGING("messaging"),
    STREAMING("streaming"),
    VOICE("voice"),
    FILE("file"),
    FTP("ftp"),
    P2P("p2p"),
    NAME("name"),
    DIRECTORY("directory"),
    CREDENTIAL("credential"),
    PRINT("print"),
    APPLICATION("application"),
    DATABASE("database"),
    INFRA("infra"),
    LOG("log");

    private final String value;
    final Optional<NodeRoleCategory> present = Optional.of(this);

    KnownNodeRoleCategory(String value) {
        this.value = value;
    }

    static KnownNodeRoleCategory find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("www") ? WWW : value.equals("ftp") ? FTP : value.equals("p2p") ? P2P : value.equals("log") ? LOG : null;
            case 4 -> value.equals("mail") ? MAIL : value.equals("file") ? FILE : value.equals("name") ? NAME : null;
            case 5 -> value.equals("voice") ? VOICE : value.equals("print") ? PRINT : value.equals("infra") ? INFRA : null;
            case 6 -> value.equals("client") ? CLIENT : null;
            case 8 -> value.equals("database") ? DATABASE : null;
            case 9 -> value.equals("messaging") ? MESSAGING : value.equals("streaming") ? STREAMING : value.equals("directory") ? DIRECTORY : null;
            case 10 -> value.equals("credential") ? CREDENTIAL : null;
            case 11 -> value.equals("application") ? APPLICATION : null;
            case 13 -> value.equals("server-public") ? SERVER_PUBLIC : null;
            case 15 -> value.equals("server-internal") ? SERVER_INTERNAL : null;
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
record OtherNodeRoleCategory(String value, Optional<String> extension) implements NodeRoleCategory {

    OtherNodeRoleCategory {
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
