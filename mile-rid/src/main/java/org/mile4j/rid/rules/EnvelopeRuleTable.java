package org.mile4j.rid.rules;

import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;
import static org.mile4j.rid.rules.RuleEntry.between;
import static org.mile4j.rid.rules.RuleEntry.entry;

import java.util.List;

/** The rules of RFC 6545, Section 5: the classes of a message and the document inside. */
final class EnvelopeRuleTable {

    private static final String TRACE = "trace-request";
    private static final String INVESTIGATION = "investigation-request";
    private static final String ACKNOWLEDGEMENT = "acknowledgement";
    private static final String RESULT = "result";
    private static final String REPORT = "report";
    private static final String QUERY = "query";
    private static final String POLICY_NODE =
            "<iodef:Node>\n      <iodef:Address category=\"ipv4-addr\">192.0.2.3</iodef:Address>\n    </iodef:Node>";
    private static final String INCIDENT_ID =
            "    <iodef:IncidentID name=\"csirt.example.com\">2026-17</iodef:IncidentID>\n";

    static final List<RuleEntry> ENTRIES = List.of(
            entry(
                    "5-request-status",
                    MUST,
                    "5",
                    "RequestStatus stands only in an Acknowledgement",
                    "Elsewhere it would say something about a message that nobody asked about.",
                    "Remove RequestStatus, or send an Acknowledgement.",
                    REPORT,
                    "</rid:RIDPolicy>",
                    "</rid:RIDPolicy><rid:RequestStatus AuthorizationStatus=\"Approved\"/>"),
            entry(
                    "5-incident-source",
                    MUST,
                    "5",
                    "IncidentSource stands only in a Result",
                    "A recipient takes it as the end of a trace.",
                    "Remove IncidentSource, or send a Result.",
                    REPORT,
                    "</rid:RIDPolicy>",
                    "</rid:RIDPolicy><rid:IncidentSource><rid:SourceFound>false</rid:SourceFound></rid:IncidentSource>"),
            entry(
                    "5.1-policy-missing",
                    MUST,
                    "5.1",
                    "Every message has a RIDPolicy",
                    "It says what the message is and whom it is for; without it nothing can be done with the message.",
                    "Add a RIDPolicy with the type, the destination and the number of the incident.",
                    QUERY,
                    between("<rid:RIDPolicy", "</rid:RIDPolicy>"),
                    ""),
            entry(
                    "5.1-extension-value",
                    MUST,
                    "5.1",
                    "An attribute with the value ext-value has its ext- attribute beside it, and only then",
                    "One without the other does not say which value is meant.",
                    "Give both attributes or a listed value.",
                    QUERY,
                    "type=\"Network\"",
                    "type=\"ext-value\""),
            entry(
                    "5.1-attack-detail",
                    SHOULD,
                    "5.1",
                    "Traffic of the type Attack is detailed by Method and an impact in the IODEF document",
                    "The recipient decides by it whether to go on. It is a MUST, but the RFC's own examples lack Method.",
                    "Add a Method and an Assessment with an impact to the incident.",
                    REPORT,
                    "type=\"Network\"",
                    "type=\"Attack\""),
            entry(
                    "5.1-other-described",
                    MUST,
                    "5.1",
                    "Traffic of the type Other is described in the Expectation or the History of the IODEF document",
                    "Without a description no policy can decide on the message.",
                    "Add a Description to the Expectation or to an item of the History.",
                    REPORT,
                    "type=\"Network\"",
                    "type=\"Other\""),
            entry(
                    "5.1-destination-address",
                    MUST,
                    "5.1",
                    "The Node of RIDPolicy has an IP address",
                    "Messages are routed by it, whether it is that of a RID system or of the source of the incident.",
                    "Add an Address of category ipv4-addr or ipv6-addr.",
                    QUERY,
                    POLICY_NODE,
                    "<iodef:Node><iodef:NodeName>rid.example.com</iodef:NodeName></iodef:Node>"),
            entry(
                    "5.1-destination-extension-address",
                    SHOULD,
                    "5.1",
                    "The Node of a destination of one's own is identified by an IP address as well",
                    "Systems that do not know the extension can still route the message.",
                    "Add an Address of category ipv4-addr or ipv6-addr.",
                    QUERY,
                    "MsgDestination=\"RIDSystem\">",
                    "MsgDestination=\"ext-value\" ext-MsgDestination=\"team\">",
                    POLICY_NODE,
                    "<iodef:Node><iodef:NodeName>rid.example.com</iodef:NodeName></iodef:Node>"),
            entry(
                    "5.1-source-of-incident-name",
                    MUST,
                    "5.1",
                    "The source of an incident is named by its address alone",
                    "A name could resolve to something else by now.",
                    "Remove NodeName from the Node of RIDPolicy.",
                    INVESTIGATION,
                    POLICY_NODE,
                    POLICY_NODE.replace("<iodef:Node>", "<iodef:Node><iodef:NodeName>a.example.com</iodef:NodeName>")),
            entry(
                    "5.1-source-of-incident-request",
                    SHOULD,
                    "5.1",
                    "Only a request is sent towards the source of an incident",
                    "The other types go to a RID system that is known.",
                    "Set MsgDestination to RIDSystem and name the system in Node.",
                    QUERY,
                    "RIDSystem",
                    "SourceOfIncident"),
            entry(
                    "5.1-incident-id-refers",
                    MUST,
                    "5.1",
                    "The IncidentID of RIDPolicy is that of an incident in the document",
                    "It points back to it; answers are matched by it.",
                    "Give RIDPolicy the IncidentID of the incident.",
                    REPORT,
                    INCIDENT_ID,
                    INCIDENT_ID.replace("2026-17", "2026-18")),
            entry(
                    "5.1.1-extension-type",
                    MUST,
                    "5.1.1",
                    "XMLDocument and Signature have the dtype and the meaning xml",
                    "They say that the content is an XML document.",
                    "Set dtype=\"xml\" and meaning=\"xml\".",
                    REPORT,
                    " meaning=\"xml\"",
                    ""),
            entry(
                    "5.1.1-single-document",
                    MUST,
                    "5.1.1",
                    "XMLDocument holds one document",
                    "A second one would be passed over in silence.",
                    "Send one message a document.",
                    REPORT,
                    "</IODEF-Document>",
                    "</IODEF-Document><x xmlns=\"urn:example:x\"/>"),
            entry(
                    "5.1.1-schema-mismatch",
                    MUST,
                    "5.1.1",
                    "Version and XMLSchemaID name the format of the document inside",
                    "A recipient chooses its parser by them.",
                    "Name the namespace of the document; anything but IODEF v1 by ext-value and the ext- attributes.",
                    REPORT,
                    "ext-XMLSchemaID=\"urn:ietf:params:xml:ns:iodef-2.0\"",
                    "ext-XMLSchemaID=\"urn:example:other\""),
            entry(
                    "5.2-justification-missing",
                    SHOULD,
                    "5.2",
                    "A denial has a justification",
                    "The sender cannot mend what it is not told.",
                    "Add Justification.",
                    ACKNOWLEDGEMENT,
                    " Justification=\"CannotProcess\"",
                    ""),
            entry(
                    "5.2-justification-surplus",
                    SHOULD,
                    "5.2",
                    "An approval has no justification",
                    "It is a reason for Denied or Pending.",
                    "Remove Justification.",
                    ACKNOWLEDGEMENT,
                    "Denied",
                    "Approved"),
            entry(
                    "5.3-source-address",
                    MUST,
                    "5.3",
                    "Each Node of IncidentSource has an IP address",
                    "The source was found by it, and measures need it.",
                    "Add an Address of category ipv4-addr or ipv6-addr.",
                    RESULT,
                    "    <iodef:Node>\n      <iodef:Address category=\"ipv4-addr\">192.0.2.35</iodef:Address>\n    </iodef:Node>\n  </rid:IncidentSource>",
                    "    <iodef:Node><iodef:NodeName>a.example.com</iodef:NodeName></iodef:Node></rid:IncidentSource>"),
            entry(
                    "5.3-source-found-node",
                    SHOULD,
                    "5.3",
                    "A source that was found is listed",
                    "Policy may forbid it (Section 6.3), so it is no error.",
                    "Add the Node of the source if policy admits it.",
                    RESULT,
                    "    <iodef:Node>\n      <iodef:Address category=\"ipv4-addr\">192.0.2.35</iodef:Address>\n    </iodef:Node>\n  </rid:IncidentSource>",
                    "  </rid:IncidentSource>"),
            entry(
                    "5.5-xml-declaration",
                    MUST,
                    "5.5",
                    "A message begins with an XML declaration that states the version",
                    "The version and the encoding are not left to guessing.",
                    "Begin the message with <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
                    QUERY,
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                    ""),
            entry(
                    "5.5-encoding",
                    MUST,
                    "5.5",
                    "A message is encoded in UTF-8",
                    "It is the one encoding that every RID system reads.",
                    "Write the message in UTF-8.",
                    QUERY,
                    "UTF-8",
                    "ISO-8859-1"),
            entry(
                    "5.6-document-namespace",
                    MUST,
                    "5.6",
                    "The document inside has a namespace",
                    "Its format is recognized by it.",
                    "Declare the namespace of the document (erratum 3939).",
                    TRACE,
                    "iodef:IODEF-Document version=\"1.00\"",
                    "IODEF-Document version=\"1.00\"",
                    "</iodef:IODEF-Document>",
                    "</IODEF-Document>"),
            entry(
                    "5.6-document-valid",
                    MUST,
                    "5.6",
                    "An IODEF v2 document inside is free of errors",
                    "A format that is supported is checked, not passed over (Section 7).",
                    "Check the document by itself and mend it.",
                    REPORT,
                    "<GenerationTime>2026-01-31T08:15:00Z</GenerationTime>",
                    ""));

    private EnvelopeRuleTable() {}
}
