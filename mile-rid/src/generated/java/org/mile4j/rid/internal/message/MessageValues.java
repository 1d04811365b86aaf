// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import org.mile4j.model.internal.grammar.Values;

/** The values of the enumerations of RFC 6545 under both readings. */
public final class MessageValues {

    public static final Values MSG_TYPE = new Values(
            true,
            Values.of("TraceRequest"),
            Values.of("Acknowledgement"),
            Values.of("Result"),
            Values.of("InvestigationRequest"),
            Values.of("Report"),
            Values.of("Query"),
            Values.of("ext-value"));

    public static final Values MSG_DESTINATION = new Values(
            true,
            Values.of("RIDSystem"),
            Values.of("SourceOfIncident"),
            Values.of("ext-value"));

    public static final Values REGION = new Values(
            true,
            Values.of("ClientToSP"),
            Values.of("SPToClient"),
            Values.of("IntraConsortium"),
            Values.of("PeerToPeer"),
            Values.of("BetweenConsortiums"),
            Values.of("ext-value"));

    public static final Values TRAFFIC = new Values(
            true,
            Values.of("Attack"),
            Values.of("Network"),
            Values.of("Content"),
            Values.of("DataWithHandlingRequirements"),
            Values.of("AudienceRestriction"),
            Values.of("Other"),
            Values.of("ext-value"));

    public static final Values SCHEMA_VERSION = new Values(
            true,
            Values.of("1.0"),
            Values.of("ext-value"));

    public static final Values SCHEMA_ID = new Values(
            true,
            Values.of("urn:ietf:params:xml:ns:iodef-1.0"),
            Values.of("ext-value"));

    public static final Values AUTHORIZATION_STATUS = new Values(
            true,
            Values.of("Approved"),
            Values.of("Denied"),
            Values.of("Pending"),
            Values.of("ext-value"));

    public static final Values JUSTIFICATION = new Values(
            true,
            Values.of("SystemResource"),
            Values.of("Authentication"),
            Values.of("AuthenticationOrigin"),
            Values.of("Encryption"),
            Values.of("UnrecognizedFormat"),
            Values.of("CannotProcess"),
            Values.of("Other"),
            Values.of("ext-value"));

    private MessageValues() {}
}
