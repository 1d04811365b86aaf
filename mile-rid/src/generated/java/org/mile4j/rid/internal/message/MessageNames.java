// Generated from the model table. Edit the table, not this file.
package org.mile4j.rid.internal.message;

import org.mile4j.model.internal.xml.XmlName;

/** The names of the elements and attributes of RID, ready to be written. */
public final class MessageNames {

    public static final XmlName AT_AUTHORIZATION_STATUS = XmlName.of("AuthorizationStatus");
    public static final XmlName AT_EXT_AUTHORIZATION_STATUS = XmlName.of("ext-AuthorizationStatus");
    public static final XmlName AT_EXT_JUSTIFICATION = XmlName.of("ext-Justification");
    public static final XmlName AT_EXT_MSG_DESTINATION = XmlName.of("ext-MsgDestination");
    public static final XmlName AT_EXT_MSG_TYPE = XmlName.of("ext-MsgType");
    public static final XmlName AT_EXT_REGION = XmlName.of("ext-region");
    public static final XmlName AT_EXT_TYPE = XmlName.of("ext-type");
    public static final XmlName AT_EXT_VERSION = XmlName.of("ext-Version");
    public static final XmlName AT_EXT_XML_SCHEMA_ID = XmlName.of("ext-XMLSchemaID");
    public static final XmlName AT_JUSTIFICATION = XmlName.of("Justification");
    public static final XmlName AT_LANG = XmlName.of("lang");
    public static final XmlName AT_MSG_DESTINATION = XmlName.of("MsgDestination");
    public static final XmlName AT_MSG_TYPE = XmlName.of("MsgType");
    public static final XmlName AT_REGION = XmlName.of("region");
    public static final XmlName AT_RESTRICTION = XmlName.of("restriction");
    public static final XmlName AT_TYPE = XmlName.of("type");
    public static final XmlName AT_VERSION = XmlName.of("Version");
    public static final XmlName AT_XML_SCHEMA_ID = XmlName.of("XMLSchemaID");
    public static final XmlName INCIDENT_ID = XmlName.of("IncidentID");
    public static final XmlName INCIDENT_SOURCE = XmlName.of("IncidentSource");
    public static final XmlName NODE = XmlName.of("Node");
    public static final XmlName POLICY_REGION = XmlName.of("PolicyRegion");
    public static final XmlName REPORT_SCHEMA = XmlName.of("ReportSchema");
    public static final XmlName REQUEST_STATUS = XmlName.of("RequestStatus");
    public static final XmlName RID_POLICY = XmlName.of("RIDPolicy");
    public static final XmlName SIGNATURE = XmlName.of("Signature");
    public static final XmlName SOURCE_FOUND = XmlName.of("SourceFound");
    public static final XmlName TRAFFIC_TYPE = XmlName.of("TrafficType");
    public static final XmlName URL = XmlName.of("URL");
    public static final XmlName XML_DOCUMENT = XmlName.of("XMLDocument");

    private MessageNames() {}
}
