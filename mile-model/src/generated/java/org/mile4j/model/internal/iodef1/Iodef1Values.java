// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef1;

import org.mile4j.model.internal.grammar.Values;

/** The values of the enumerations of RFC 5070 under both readings. */
public final class Iodef1Values {

    public static final Values ACTION = new Values(
            true,
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
            Values.of("remediate-other"),
            Values.of("status-triage"),
            Values.of("status-new-info"),
            Values.of("other"),
            Values.of("ext-value"));

    public static final Values ADDRESS_CATEGORY = new Values(
            true,
            Values.of("asn"),
            Values.of("atm"),
            Values.of("e-mail"),
            Values.of("mac"),
            Values.of("ipv4-addr"),
            Values.of("ipv4-net"),
            Values.of("ipv4-net-mask"),
            Values.of("ipv6-addr"),
            Values.of("ipv6-net"),
            Values.of("ipv6-net-mask"),
            Values.of("ext-value"));

    public static final Values COMPLETION = new Values(
            true,
            Values.of("failed"),
            Values.of("succeeded"));

    public static final Values CONFIDENCE_RATING = new Values(
            true,
            Values.of("low"),
            Values.of("medium"),
            Values.of("high"),
            Values.of("numeric"),
            Values.of("unknown"));

    public static final Values CONTACT_ROLE = new Values(
            true,
            Values.of("creator"),
            Values.of("admin"),
            Values.of("tech"),
            Values.of("irt"),
            Values.of("cc"),
            Values.of("ext-value"));

    public static final Values CONTACT_TYPE = new Values(
            true,
            Values.of("person"),
            Values.of("organization"),
            Values.of("ext-value"));

    public static final Values COUNTER_TYPE = new Values(
            true,
            Values.of("byte"),
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

    public static final Values DTYPE = new Values(
            true,
            Values.of("boolean"),
            Values.of("byte"),
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
            true,
            Values.of("second"),
            Values.of("minute"),
            Values.of("hour"),
            Values.of("day"),
            Values.of("month"),
            Values.of("quarter"),
            Values.of("year"),
            Values.of("ext-value"));

    public static final Values IMPACT_TYPE = new Values(
            true,
            Values.of("admin"),
            Values.of("dos"),
            Values.of("extortion"),
            Values.of("file"),
            Values.of("info-leak"),
            Values.of("misconfiguration"),
            Values.of("recon"),
            Values.of("policy"),
            Values.of("social-engineering"),
            Values.of("user"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values INCIDENT_PURPOSE = new Values(
            true,
            Values.of("traceback"),
            Values.of("mitigation"),
            Values.of("reporting"),
            Values.of("other"),
            Values.of("ext-value"));

    public static final Values NODE_ROLE_CATEGORY = new Values(
            true,
            Values.of("client"),
            Values.of("server-internal"),
            Values.of("server-public"),
            Values.of("www"),
            Values.of("mail"),
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
            Values.of("infra"),
            Values.of("log"),
            Values.of("ext-value"));

    public static final Values OCCURRENCE = new Values(
            true,
            Values.of("actual"),
            Values.of("potential"));

    public static final Values OFFSET_UNIT = new Values(
            true,
            Values.of("line"),
            Values.of("byte"),
            Values.of("ext-value"));

    public static final Values RECORD_PATTERN_TYPE = new Values(
            true,
            Values.of("regex"),
            Values.of("binary"),
            Values.of("xpath"),
            Values.of("ext-value"));

    public static final Values REGISTRY = new Values(
            true,
            Values.of("internic"),
            Values.of("apnic"),
            Values.of("arin"),
            Values.of("lacnic"),
            Values.of("ripe"),
            Values.of("afrinic"),
            Values.of("local"),
            Values.of("ext-value"));

    public static final Values RESTRICTION = new Values(
            true,
            Values.of("default"),
            Values.of("public"),
            Values.of("need-to-know"),
            Values.of("private"));

    public static final Values SEVERITY = new Values(
            true,
            Values.of("low"),
            Values.of("medium"),
            Values.of("high"));

    public static final Values SPOOFED = new Values(
            true,
            Values.of("unknown"),
            Values.of("yes"),
            Values.of("no"));

    public static final Values SYSTEM_CATEGORY = new Values(
            true,
            Values.of("source"),
            Values.of("target"),
            Values.of("intermediate"),
            Values.of("sensor"),
            Values.of("infrastructure"),
            Values.of("ext-value"));

    public static final Values TIME_IMPACT_METRIC = new Values(
            true,
            Values.of("labor"),
            Values.of("elapsed"),
            Values.of("downtime"),
            Values.of("ext-value"));

    private Iodef1Values() {}
}
