// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * What a machine or network is used for (NodeRole, category).
 *
 * <p>RFC 7970, Section 3.18.2. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface NodeRoleCategory extends OpenEnumeration permits KnownNodeRoleCategory, OtherNodeRoleCategory {

    /** A computer that uses services. */
    NodeRoleCategory CLIENT = KnownNodeRoleCategory.CLIENT;

    /** A client on the organization's own network. */
    NodeRoleCategory CLIENT_ENTERPRISE = KnownNodeRoleCategory.CLIENT_ENTERPRISE;

    /** A client on a partner's network. */
    NodeRoleCategory CLIENT_PARTNER = KnownNodeRoleCategory.CLIENT_PARTNER;

    /** A client connected to the organization's network from afar. */
    NodeRoleCategory CLIENT_REMOTE = KnownNodeRoleCategory.CLIENT_REMOTE;

    /** A client open to the public, a kiosk. */
    NodeRoleCategory CLIENT_KIOSK = KnownNodeRoleCategory.CLIENT_KIOSK;

    /** A phone, tablet or other mobile device. */
    NodeRoleCategory CLIENT_MOBILE = KnownNodeRoleCategory.CLIENT_MOBILE;

    /** A server for users inside only. */
    NodeRoleCategory SERVER_INTERNAL = KnownNodeRoleCategory.SERVER_INTERNAL;

    /** A server for the public. */
    NodeRoleCategory SERVER_PUBLIC = KnownNodeRoleCategory.SERVER_PUBLIC;

    /** A server of web pages. */
    NodeRoleCategory WWW = KnownNodeRoleCategory.WWW;

    /** A server of email. */
    NodeRoleCategory MAIL = KnownNodeRoleCategory.MAIL;

    /** A server of email in the browser. */
    NodeRoleCategory WEBMAIL = KnownNodeRoleCategory.WEBMAIL;

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

    /** A server that keeps backups. */
    NodeRoleCategory BACKUP = KnownNodeRoleCategory.BACKUP;

    /** A server that assigns addresses by DHCP. */
    NodeRoleCategory DHCP = KnownNodeRoleCategory.DHCP;

    /** A server that assesses others, such as a vulnerability scanner. */
    NodeRoleCategory ASSESSMENT = KnownNodeRoleCategory.ASSESSMENT;

    /** A server of source code versions. */
    NodeRoleCategory SOURCE_CONTROL = KnownNodeRoleCategory.SOURCE_CONTROL;

    /** A server that manages configurations. */
    NodeRoleCategory CONFIG_MANAGEMENT = KnownNodeRoleCategory.CONFIG_MANAGEMENT;

    /** A server that watches security, such as an intrusion detector. */
    NodeRoleCategory MONITORING = KnownNodeRoleCategory.MONITORING;

    /** A part of the infrastructure such as a router, firewall or DHCP server. */
    NodeRoleCategory INFRA = KnownNodeRoleCategory.INFRA;

    /** A firewall. */
    NodeRoleCategory INFRA_FIREWALL = KnownNodeRoleCategory.INFRA_FIREWALL;

    /** A router. */
    NodeRoleCategory INFRA_ROUTER = KnownNodeRoleCategory.INFRA_ROUTER;

    /** A switch. */
    NodeRoleCategory INFRA_SWITCH = KnownNodeRoleCategory.INFRA_SWITCH;

    /** A camera or video system. */
    NodeRoleCategory CAMERA = KnownNodeRoleCategory.CAMERA;

    /** A proxy server. */
    NodeRoleCategory PROXY = KnownNodeRoleCategory.PROXY;

    /** A server through which users dial in from afar. */
    NodeRoleCategory REMOTE_ACCESS = KnownNodeRoleCategory.REMOTE_ACCESS;

    /** A server that collects logs, such as syslog. */
    NodeRoleCategory LOG = KnownNodeRoleCategory.LOG;

    /** A host of virtual machines. */
    NodeRoleCategory VIRTUALIZATION = KnownNodeRoleCategory.VIRTUALIZATION;

    /** A terminal at a point of sale. */
    NodeRoleCategory POS = KnownNodeRoleCategory.POS;

    /** A system of supervisory control and data acquisition (SCADA). */
    NodeRoleCategory SCADA = KnownNodeRoleCategory.SCADA;

    /** The computer that supervises a SCADA system. */
    NodeRoleCategory SCADA_SUPERVISORY = KnownNodeRoleCategory.SCADA_SUPERVISORY;

    /** The end point of traffic that was diverted into a sinkhole. */
    NodeRoleCategory SINKHOLE = KnownNodeRoleCategory.SINKHOLE;

    /** A decoy that attracts attackers, a honeypot. */
    NodeRoleCategory HONEYPOT = KnownNodeRoleCategory.HONEYPOT;

    /** A server that hides its users, such as a Tor node. */
    NodeRoleCategory ANONYMIZATION = KnownNodeRoleCategory.ANONYMIZATION;

    /** A server from which attackers command and control. */
    NodeRoleCategory C2_SERVER = KnownNodeRoleCategory.C2_SERVER;

    /** A server from which malware spreads. */
    NodeRoleCategory MALWARE_DISTRIBUTION = KnownNodeRoleCategory.MALWARE_DISTRIBUTION;

    /** A server to which stolen data is uploaded. */
    NodeRoleCategory DROP_SERVER = KnownNodeRoleCategory.DROP_SERVER;

    /** A server on the way to a victim. */
    NodeRoleCategory HOP_POINT = KnownNodeRoleCategory.HOP_POINT;

    /** A machine whose answers are turned on the victim of a reflection attack. */
    NodeRoleCategory REFLECTOR = KnownNodeRoleCategory.REFLECTOR;

    /** A site that phishes. */
    NodeRoleCategory PHISHING_SITE = KnownNodeRoleCategory.PHISHING_SITE;

    /** A site that phishes chosen persons. */
    NodeRoleCategory SPEAR_PHISHING_SITE = KnownNodeRoleCategory.SPEAR_PHISHING_SITE;

    /** A site that recruits. */
    NodeRoleCategory RECRUITING_SITE = KnownNodeRoleCategory.RECRUITING_SITE;

    /** A site that defrauds. */
    NodeRoleCategory FRAUDULENT_SITE = KnownNodeRoleCategory.FRAUDULENT_SITE;

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
    CLIENT_ENTERPRISE("client-enterprise"),
    CLIENT_PARTNER("client-partner"),
    CLIENT_REMOTE("client-remote"),
    CLIENT_KIOSK("client-kiosk"),
    CLIENT_MOBILE("client-mobile"),
    SERVER_INTERNAL("server-internal"),
    SERVER_PUBLIC("server-public"),
    WWW("www"),
    MAIL("mail"),
    WEBMAIL("webmail"),
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
    BACKUP("backup"),
    DHCP("dhcp"),
    ASSESSMENT("assessment"),
    SOURCE_CONTROL("source-control"),
    CONFIG_MANAGEMENT("config-management"),
    MONITORING("monitoring"),
    INFRA("infra"),
    INFRA_FIREWALL("infra-firewall"),
    INFRA_ROUTER("infra-router"),
    INFRA_SWITCH("infra-switch"),
    CAMERA("camera"),
    PROXY("proxy"),
    REMOTE_ACCESS("remote-access"),
    LOG("log"),
    VIRTUALIZATION("virtualization"),
    POS("pos"),
    SCADA("scada"),
    SCADA_SUPERVISORY("scada-supervisory"),
    SINKHOLE("sinkhole"),
    HONEYPOT("honeypot"),
    ANONYMIZATION("anonymization"),
    C2_SERVER("c2-server"),
    MALWARE_DISTRIBUTION("malware-distribution"),
    DROP_SERVER("drop-server"),
    HOP_POINT("hop-point"),
    REFLECTOR("reflector"),
    PHISHING_SITE("phishing-site"),
    SPEAR_PHISHING_SITE("spear-phishing-site"),
    RECRUITING_SITE("recruiting-site"),
    FRAUDULENT_SITE("fraudulent-site");

    private final String value;
    final Optional<NodeRoleCategory> present = Optional.of(this);

    KnownNodeRoleCategory(String value) {
        this.value = value;
    }

    static KnownNodeRoleCategory find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("www") ? WWW : value.equals("ftp") ? FTP : value.equals("p2p") ? P2P : value.equals("log") ? LOG : value.equals("pos") ? POS : null;
            case 4 -> value.equals("mail") ? MAIL : value.equals("file") ? FILE : value.equals("name") ? NAME : value.equals("dhcp") ? DHCP : null;
            case 5 -> value.equals("voice") ? VOICE : value.equals("print") ? PRINT : value.equals("infra") ? INFRA : value.equals("proxy") ? PROXY : value.equals("scada") ? SCADA : null;
            case 6 -> value.equals("client") ? CLIENT : value.equals("backup") ? BACKUP : value.equals("camera") ? CAMERA : null;
            case 7 -> value.equals("webmail") ? WEBMAIL : null;
            case 8 -> value.equals("database") ? DATABASE : value.equals("sinkhole") ? SINKHOLE : value.equals("honeypot") ? HONEYPOT : null;
            case 9 -> value.equals("messaging") ? MESSAGING : value.equals("streaming") ? STREAMING : value.equals("directory") ? DIRECTORY : value.equals("c2-server") ? C2_SERVER : value.equals("hop-point") ? HOP_POINT : value.equals("reflector") ? REFLECTOR : null;
            case 10 -> value.equals("credential") ? CREDENTIAL : value.equals("assessment") ? ASSESSMENT : value.equals("monitoring") ? MONITORING : null;
            case 11 -> value.equals("application") ? APPLICATION : value.equals("drop-server") ? DROP_SERVER : null;
            case 12 -> value.equals("client-kiosk") ? CLIENT_KIOSK : value.equals("infra-router") ? INFRA_ROUTER : value.equals("infra-switch") ? INFRA_SWITCH : null;
            case 13 -> value.equals("client-remote") ? CLIENT_REMOTE : value.equals("client-mobile") ? CLIENT_MOBILE : value.equals("server-public") ? SERVER_PUBLIC : value.equals("remote-access") ? REMOTE_ACCESS : value.equals("anonymization") ? ANONYMIZATION : value.equals("phishing-site") ? PHISHING_SITE : null;
            case 14 -> value.equals("client-partner") ? CLIENT_PARTNER : value.equals("source-control") ? SOURCE_CONTROL : value.equals("infra-firewall") ? INFRA_FIREWALL : value.equals("virtualization") ? VIRTUALIZATION : null;
            case 15 -> value.equals("server-internal") ? SERVER_INTERNAL : value.equals("recruiting-site") ? RECRUITING_SITE : value.equals("fraudulent-site") ? FRAUDULENT_SITE : null;
            case 17 -> value.equals("client-enterprise") ? CLIENT_ENTERPRISE : value.equals("config-management") ? CONFIG_MANAGEMENT : value.equals("scada-supervisory") ? SCADA_SUPERVISORY : null;
            case 19 -> value.equals("spear-phishing-site") ? SPEAR_PHISHING_SITE : null;
            case 20 -> value.equals("malware-distribution") ? MALWARE_DISTRIBUTION : null;
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
