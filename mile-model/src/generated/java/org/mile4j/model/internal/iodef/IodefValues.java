// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import org.mile4j.model.internal.grammar.Values;

/** The values of the enumerations of RFC 7970 under both readings. */
public final class IodefValues {

    public static final Values ACTION = new Values(
            "Expectation-action", true,
            Values.of("nothing"),
            Values.of("contact-source-site"),
            Values.of("contact-target-site"),
            Values.of("contact-sender"),
            Values.of("investigate"),
            Values.of("block-host"),
            Values.of("block-network"),
            Values.of("block-port"),
            Values.of("rate-limit-host"),
            Values.of("rate-limit-network"),
            Values.of("rate-limit-port"),
            Values.of("redirect-traffic"),
            Values.of("honeypot"),
            Values.of("upgrade-software"),
            Values.of("rebuild-asset"),
            Values.of("harden-asset"),
            Values.of("remediate-other"),
            Values.of("status-triage"),
            Values.of("status-new-info"),
            Values.of("watch-and-report"),
            Values.corrected("training", null),
            Values.of("defined-coa"),
            Values.of("other"),
            Values.of("ext-value"));

    public static final Values ADDRESS_CATEGORY = new Values(
            "Address-category", true,
            Values.of("asn"),
            Values.of("atm"),
            Values.of("e-mail"),
            Values.of("mac"),
            Values.of("ipv4-addr"),
            Values.of("ipv4-net"),
            Values.of("ipv4-net-masked"),
            Values.of("ipv4-net-mask"),
            Values.of("ipv6-addr"),
            Values.of("ipv6-net"),
            Values.of("ipv6-net-masked"),
            Values.of("site-uri"),
            Values.of("ext-value"));

    public static final Values BULK_OBSERVABLE_TYPE = new Values(
            "BulkObservable-type", true,
            Values.of("asn"),
            Values.of("atm"),
            Values.of("e-mail"),
            Values.of("ipv4-addr"),
            Values.of("ipv4-net"),
            Values.of("ipv4-net-mask"),
            Values.of("ipv6-addr"),
            Values.of("ipv6-net"),
            Values.of("ipv6-net-mask"),
            Values.of("mac"),
            Values.of("site-uri"),
            Values.of("domain-name"),
            Values.of("domain-to-ipv4"),
            Values.of("domain-to-ipv6"),
            Values.of("domain-to-ipv4-timestamp"),
            Values.of("domain-to-ipv6-timestamp"),
            Values.of("ipv4-port"),
            Values.of("ipv6-port"),
            Values.of("windows-reg-key"),
            Values.of("file-hash"),
            Values.of("email-x-mailer"),
            Values.of("email-subject"),
            Values.of("http-user-agent"),
            Values.of("http-request-uri"),
            Values.of("mutex"),
            Values.of("file-path"),
            Values.of("user-name"),
            Values.corrected("ext-value", null));

    public static final Values BUSINESS_IMPACT_SEVERITY = new Values(
            "BusinessImpact-severity", true,
            Values.of("none"),
            Values.of("low"),
            Values.of("medium"),
            Values.of("high"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values BUSINESS_IMPACT_TYPE = new Values(
            "BusinessImpact-type", true,
            Values.of("breach-proprietary"),
            Values.of("breach-privacy"),
            Values.of("breach-credential"),
            Values.of("loss-of-integrity"),
            Values.of("loss-of-service"),
            Values.of("theft-financial"),
            Values.of("theft-service"),
            Values.of("degraded-reputation"),
            Values.of("asset-damage"),
            Values.of("asset-manipulation"),
            Values.of("legal"),
            Values.of("extortion"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values COMPLETION = new Values(
            true,
            Values.of("failed"),
            Values.of("succeeded"));

    public static final Values CONFIDENCE_RATING = new Values(
            "Confidence-rating", true,
            Values.of("low"),
            Values.of("medium"),
            Values.of("high"),
            Values.of("numeric"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values CONTACT_ROLE = new Values(
            "Contact-role", true,
            Values.of("creator"),
            Values.of("reporter"),
            Values.of("admin"),
            Values.of("tech"),
            Values.of("provider"),
            Values.of("user"),
            Values.of("billing"),
            Values.of("legal"),
            Values.of("abuse"),
            Values.of("irt"),
            Values.of("cc"),
            Values.of("cc-irt"),
            Values.of("leo"),
            Values.of("vendor"),
            Values.corrected("vendor-support", "vendor-services"),
            Values.literal("vendor-services", "vendor-support"),
            Values.of("victim"),
            Values.of("victim-notified"),
            Values.of("ext-value"));

    public static final Values CONTACT_TYPE = new Values(
            "Contact-type", true,
            Values.of("person"),
            Values.of("organization"),
            Values.of("ext-value"));

    public static final Values COUNTER_TYPE = new Values(
            "Counter-type", true,
            Values.corrected("count", "counter"),
            Values.corrected("peak", null),
            Values.literal("counter", "count"),
            Values.literal("rate", null),
            Values.of("average"),
            Values.of("ext-value"));

    public static final Values COUNTER_UNIT = new Values(
            "Counter-unit", true,
            Values.of("byte"),
            Values.of("mbit"),
            Values.of("packet"),
            Values.of("flow"),
            Values.of("session"),
            Values.of("event"),
            Values.of("alert"),
            Values.of("message"),
            Values.of("host"),
            Values.of("site"),
            Values.of("organization"),
            Values.of("ext-value"));

    public static final Values DISCOVERY_SOURCE = new Values(
            "Discovery-source", true,
            Values.of("nidps"),
            Values.of("hips"),
            Values.of("siem"),
            Values.of("av"),
            Values.of("third-party-monitoring"),
            Values.of("incident"),
            Values.of("os-log"),
            Values.of("application-log"),
            Values.of("device-log"),
            Values.of("network-flow"),
            Values.of("passive-dns"),
            Values.of("investigation"),
            Values.of("audit"),
            Values.of("internal-notification"),
            Values.of("external-notification"),
            Values.of("leo"),
            Values.of("partner"),
            Values.of("actor"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values DOMAIN_STATUS = new Values(
            "DomainData-domain-status", false,
            Values.of("reservedDelegation"),
            Values.of("assignedAndActive"),
            Values.of("assignedAndInactive"),
            Values.of("assignedAndOnHold"),
            Values.of("revoked"),
            Values.of("transferPending"),
            Values.of("registryLock"),
            Values.of("registrarLock"),
            Values.of("other"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values DTYPE = new Values(
            "ExtensionType-dtype", true,
            Values.of("boolean"),
            Values.of("byte"),
            Values.of("bytes"),
            Values.of("character"),
            Values.of("date-time"),
            Values.of("integer"),
            Values.of("ntpstamp"),
            Values.of("portlist"),
            Values.of("real"),
            Values.of("string"),
            Values.of("file"),
            Values.of("path"),
            Values.of("frame"),
            Values.of("packet"),
            Values.of("ipv4-packet"),
            Values.of("ipv6-packet"),
            Values.of("url"),
            Values.of("csv"),
            Values.of("winreg"),
            Values.of("xml"),
            Values.of("ext-value"));

    public static final Values DURATION = new Values(
            "TimeImpact-duration", true,
            Values.of("second"),
            Values.of("minute"),
            Values.of("hour"),
            Values.of("day"),
            Values.of("month"),
            Values.of("quarter"),
            Values.of("year"),
            Values.of("ext-value"));

    public static final Values EMAIL_TYPE = new Values(
            "Email-type", true,
            Values.of("direct"),
            Values.of("hotline"),
            Values.of("ext-value"));

    public static final Values HASH_SCOPE = new Values(
            "HashData-scope", true,
            Values.of("file-contents"),
            Values.of("file-pe-section"),
            Values.of("file-pe-iat"),
            Values.of("file-pe-resource"),
            Values.of("file-pdf-object"),
            Values.of("email-hash"),
            Values.of("email-headers-hash"),
            Values.of("email-body-hash"),
            Values.of("ext-value"));

    public static final Values INCIDENT_PURPOSE = new Values(
            "Incident-purpose", true,
            Values.of("traceback"),
            Values.of("mitigation"),
            Values.of("reporting"),
            Values.of("watch"),
            Values.of("other"),
            Values.of("ext-value"));

    public static final Values INCIDENT_STATUS = new Values(
            "Incident-status", true,
            Values.of("new"),
            Values.of("in-progress"),
            Values.of("forwarded"),
            Values.of("resolved"),
            Values.of("future"),
            Values.of("ext-value"));

    public static final Values NODE_ROLE_CATEGORY = new Values(
            "NodeRole-category", true,
            Values.of("client"),
            Values.of("client-enterprise"),
            Values.of("client-partner"),
            Values.of("client-remote"),
            Values.of("client-kiosk"),
            Values.of("client-mobile"),
            Values.of("server-internal"),
            Values.of("server-public"),
            Values.of("www"),
            Values.of("mail"),
            Values.of("webmail"),
            Values.of("messaging"),
            Values.of("streaming"),
            Values.of("voice"),
            Values.of("file"),
            Values.of("ftp"),
            Values.of("p2p"),
            Values.of("name"),
            Values.of("directory"),
            Values.of("credential"),
            Values.of("print"),
            Values.of("application"),
            Values.of("database"),
            Values.of("backup"),
            Values.of("dhcp"),
            Values.of("assessment"),
            Values.of("source-control"),
            Values.of("config-management"),
            Values.of("monitoring"),
            Values.of("infra"),
            Values.of("infra-firewall"),
            Values.of("infra-router"),
            Values.of("infra-switch"),
            Values.of("camera"),
            Values.of("proxy"),
            Values.of("remote-access"),
            Values.of("log"),
            Values.of("virtualization"),
            Values.of("pos"),
            Values.of("scada"),
            Values.of("scada-supervisory"),
            Values.of("sinkhole"),
            Values.of("honeypot"),
            Values.of("anonymization"),
            Values.of("c2-server"),
            Values.of("malware-distribution"),
            Values.of("drop-server"),
            Values.of("hop-point"),
            Values.of("reflector"),
            Values.of("phishing-site"),
            Values.of("spear-phishing-site"),
            Values.of("recruiting-site"),
            Values.of("fraudulent-site"),
            Values.of("ext-value"));

    public static final Values OCCURRENCE = new Values(
            true,
            Values.of("actual"),
            Values.of("potential"));

    public static final Values OFFSET_UNIT = new Values(
            "RecordPattern-offsetunit", true,
            Values.of("line"),
            Values.of("byte"),
            Values.of("ext-value"));

    public static final Values OPERATOR = new Values(
            "IndicatorExpression-operator", true,
            Values.of("not"),
            Values.of("and"),
            Values.of("or"),
            Values.of("xor"));

    public static final Values POSTAL_ADDRESS_TYPE = new Values(
            "PostalAddress-type", true,
            Values.of("street"),
            Values.of("mailing"),
            Values.of("ext-value"));

    public static final Values RECORD_PATTERN_TYPE = new Values(
            "RecordPattern-type", true,
            Values.of("regex"),
            Values.of("binary"),
            Values.of("xpath"),
            Values.of("ext-value"));

    public static final Values REGISTRY = new Values(
            "RegistryHandle-registry", true,
            Values.of("internic"),
            Values.of("apnic"),
            Values.of("arin"),
            Values.of("lacnic"),
            Values.of("ripe"),
            Values.of("afrinic"),
            Values.of("local"),
            Values.of("ext-value"));

    public static final Values REGISTRY_ACTION = new Values(
            "Key-registryaction", true,
            Values.of("add-key"),
            Values.of("add-value"),
            Values.of("delete-key"),
            Values.of("delete-value"),
            Values.of("modify-key"),
            Values.of("modify-value"),
            Values.of("ext-value"));

    public static final Values RESTRICTION = new Values(
            "Restriction", true,
            Values.of("default"),
            Values.of("public"),
            Values.of("partner"),
            Values.of("need-to-know"),
            Values.of("private"),
            Values.of("white"),
            Values.of("green"),
            Values.of("amber"),
            Values.of("red"),
            Values.of("ext-value"));

    public static final Values SEVERITY = new Values(
            true,
            Values.of("low"),
            Values.of("medium"),
            Values.of("high"));

    public static final Values SOFTWARE_DTYPE = new Values(
            "SoftwareReference-dtype", true,
            Values.of("bytes"),
            Values.of("integer"),
            Values.of("real"),
            Values.of("string"),
            Values.of("xml"),
            Values.of("ext-value"));

    public static final Values SPEC_NAME = new Values(
            "SoftwareReference-spec-id", true,
            Values.of("custom"),
            Values.of("cpe"),
            Values.of("swid"),
            Values.of("ext-value"));

    public static final Values SYSTEM_CATEGORY = new Values(
            "System-category", true,
            Values.of("source"),
            Values.of("target"),
            Values.of("intermediate"),
            Values.of("sensor"),
            Values.of("infrastructure"),
            Values.of("ext-value"));

    public static final Values SYSTEM_IMPACT_TYPE = new Values(
            "SystemImpact-type", true,
            Values.of("takeover-account"),
            Values.of("takeover-service"),
            Values.of("takeover-system"),
            Values.of("cps-manipulation"),
            Values.of("cps-damage"),
            Values.of("availability-data"),
            Values.of("availability-account"),
            Values.of("availability-service"),
            Values.of("availability-system"),
            Values.of("damaged-system"),
            Values.of("damaged-data"),
            Values.of("breach-proprietary"),
            Values.of("breach-privacy"),
            Values.of("breach-credential"),
            Values.of("breach-configuration"),
            Values.of("integrity-data"),
            Values.of("integrity-configuration"),
            Values.of("integrity-hardware"),
            Values.of("traffic-redirection"),
            Values.of("monitoring-traffic"),
            Values.of("monitoring-host"),
            Values.of("policy"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values SYSTEM_OWNERSHIP = new Values(
            "System-ownership", true,
            Values.of("organization"),
            Values.of("personal"),
            Values.of("partner"),
            Values.of("customer"),
            Values.of("no-relationship"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values SYSTEM_STATUS = new Values(
            "DomainData-system-status", false,
            Values.of("spoofed"),
            Values.of("fraudulent"),
            Values.of("innocent-hacked"),
            Values.of("innocent-hijacked"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values TELEPHONE_TYPE = new Values(
            "Telephone-type", true,
            Values.of("wired"),
            Values.of("mobile"),
            Values.of("fax"),
            Values.of("hotline"),
            Values.of("ext-value"));

    public static final Values TIME_IMPACT_METRIC = new Values(
            "TimeImpact-metric", true,
            Values.of("labor"),
            Values.of("elapsed"),
            Values.of("downtime"),
            Values.of("ext-value"));

    public static final Values YES_NO_UNKNOWN = new Values(
            true,
            Values.of("yes"),
            Values.of("no"),
            Values.of("unknown"));

    private IodefValues() {}
}
