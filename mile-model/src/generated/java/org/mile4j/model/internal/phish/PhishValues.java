// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import org.mile4j.model.internal.grammar.Values;

/** The values of the enumerations of RFC 5901 under both readings. */
public final class PhishValues {

    public static final Values FRAUD_TYPE = new Values(
            false,
            Values.of("phishing"),
            Values.of("recruiting"),
            Values.of("malware distribution"),
            Values.of("fraudulent site"),
            Values.of("dnsspoof"),
            Values.of("archive"),
            Values.of("other"),
            Values.of("unknown"),
            Values.of("ext-value"));

    public static final Values SYSTEM_STATUS = new Values(
            false,
            Values.of("spoofed"),
            Values.of("fraudulent"),
            Values.of("innocent-hacked"),
            Values.of("innocent-hijacked"),
            Values.of("unknown"));

    public static final Values DOMAIN_STATUS = new Values(
            false,
            Values.of("reservedDelegation"),
            Values.of("assignedAndActive"),
            Values.of("assignedAndInactive"),
            Values.of("assignedAndOnHold"),
            Values.of("revoked"),
            Values.of("transferPending"),
            Values.of("registryLock"),
            Values.of("registrarLock"),
            Values.of("other"),
            Values.of("unknown"));

    public static final Values SENSOR_TYPE = new Values(
            true,
            Values.of("web"),
            Values.of("webgateway"),
            Values.of("mailgateway"),
            Values.of("browser"),
            Values.of("ispsensor"),
            Values.of("human"),
            Values.of("honeypot"),
            Values.of("other"));

    public static final Values DC_TYPE = new Values(
            false,
            Values.of("web"),
            Values.of("email"),
            Values.of("keylogger"),
            Values.of("automation"),
            Values.of("unspecified"));

    public static final Values ARCHIVE_TYPE = new Values(
            true,
            Values.of("collectionsite"),
            Values.of("basecamp"),
            Values.of("sendersite"),
            Values.of("credentialInfo"),
            Values.of("unspecified"));

    private PhishValues() {}
}
