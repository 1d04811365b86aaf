package org.mile4j.rid.rules;

import static org.mile4j.model.rules.Level.MAY;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;
import static org.mile4j.rid.rules.RuleEntry.between;
import static org.mile4j.rid.rules.RuleEntry.entry;

import java.util.List;

/** The rules of RFC 6545, Sections 6 to 11: what each type of message needs, security and names. */
final class MessageRuleTable {

    private static final String TRACE = "trace-request";
    private static final String ACKNOWLEDGEMENT = "acknowledgement";
    private static final String RESULT = "result";
    private static final String REPORT = "report";
    private static final String QUERY = "query";
    private static final String INCIDENT_ID =
            "    <iodef:IncidentID name=\"csirt.example.com\">2026-17</iodef:IncidentID>\n";

    static final List<RuleEntry> ENTRIES = List.of(
            entry(
                    "6-incident-id",
                    MUST,
                    "6",
                    "Every message but a Query has an IncidentID in RIDPolicy",
                    "Each type asks for it (Sections 6.1 to 6.4), and answers are matched by it.",
                    "Add the IncidentID to RIDPolicy.",
                    ACKNOWLEDGEMENT,
                    INCIDENT_ID,
                    ""),
            entry(
                    "6.5-incident-id",
                    SHOULD,
                    "6.5",
                    "A Query has an IncidentID if the number is known",
                    "Section 6.5 lists it as required, and says in its text that it is given if known.",
                    "Add the IncidentID to RIDPolicy if the query is for one incident.",
                    QUERY,
                    INCIDENT_ID,
                    ""),
            entry(
                    "6.1-document",
                    MUST,
                    "6.1",
                    "A request carries an IODEF document",
                    "It has what the recipient needs to trace or to investigate.",
                    "Add the document in ReportSchema.",
                    TRACE,
                    between("    <rid:ReportSchema", "</rid:ReportSchema>\n"),
                    ""),
            entry(
                    "6.1-times",
                    SHOULD,
                    "6.1",
                    "A request states when the incident was detected, began, ended and was reported",
                    "Records are searched by it. The RFC's own examples lack some, as an attack may still go on.",
                    "Add DetectTime, StartTime, EndTime and ReportTime where they are known.",
                    TRACE,
                    "            <iodef:EndTime>2026-01-31T08:10:00Z</iodef:EndTime>\n",
                    ""),
            entry(
                    "6.1-confidence",
                    SHOULD,
                    "6.1",
                    "A request states how sure its sender is",
                    "A recipient may decline a request of low confidence. The RFC's own examples lack it.",
                    "Add an impact and a Confidence to the Assessment.",
                    TRACE,
                    "              <iodef:Confidence rating=\"high\"/>\n",
                    ""),
            entry(
                    "6.1-systems",
                    MUST,
                    "6.1",
                    "A request lists the source and the target of the traffic",
                    "There is nothing to trace without them.",
                    "Add Systems of the categories source and target.",
                    TRACE,
                    "category=\"target\"",
                    "category=\"sensor\""),
            entry(
                    "6.1-expectation",
                    SHOULD,
                    "6.1",
                    "A request asks for specific actions in an Expectation",
                    "The recipient need not guess what is wanted.",
                    "Add an Expectation.",
                    TRACE,
                    between("              <iodef:Expectation", "</iodef:Expectation>\n"),
                    ""),
            entry(
                    "6.1-path",
                    SHOULD,
                    "6.1",
                    "A TraceRequest lists the RID systems on its path",
                    "Answers go back along it, and loops are found by it. The RFC's own example of 7.1.1 lacks it.",
                    "Add an EventData with the sender as a System of the category infrastructure.",
                    TRACE,
                    "category=\"infrastructure\"",
                    "category=\"intermediate\""),
            entry(
                    "6.1-signed-data",
                    MUST,
                    "9.1",
                    "A request has a RecordItem or a DateTime in RecordData",
                    "The originator signs it, and all who receive the request verify it.",
                    "Add a RecordItem, or a DateTime to RecordData.",
                    TRACE,
                    between("              <iodef:Record>", "</iodef:Record>\n"),
                    ""),
            entry(
                    "6.2-request-status",
                    MUST,
                    "6.2",
                    "An Acknowledgement has a RequestStatus",
                    "It is what the message is for.",
                    "Add a RequestStatus.",
                    ACKNOWLEDGEMENT,
                    "  <rid:RequestStatus AuthorizationStatus=\"Denied\" Justification=\"CannotProcess\"/>\n",
                    ""),
            entry(
                    "6.3-incident-source",
                    MUST,
                    "6.3",
                    "A Result has an IncidentSource",
                    "It says whether the source was found.",
                    "Add an IncidentSource.",
                    RESULT,
                    between("  <rid:IncidentSource>", "</rid:IncidentSource>\n"),
                    ""),
            entry(
                    "6.3-document",
                    MUST,
                    "6.3",
                    "A Result carries an IODEF document",
                    "It tells what was found and done.",
                    "Add the document in ReportSchema.",
                    RESULT,
                    between("    <rid:ReportSchema", "</rid:ReportSchema>\n"),
                    ""),
            entry(
                    "6.3-history",
                    SHOULD,
                    "6.3",
                    "A Result notes the actions taken in the History",
                    "The initiator learns from it what was done.",
                    "Add a History with an item for each action.",
                    RESULT,
                    between("            <iodef:History>", "</iodef:History>\n"),
                    ""),
            entry(
                    "6.3-systems",
                    MUST,
                    "6.3",
                    "A Result lists the source and the target of the traffic",
                    "Its findings are about them.",
                    "Add Systems of the categories source and target.",
                    RESULT,
                    "category=\"target\"",
                    "category=\"sensor\""),
            entry(
                    "6.4-document",
                    MAY,
                    "6.4",
                    "A Report without a document says that there is nothing to share",
                    "So a query is answered that found nothing.",
                    "Add the document in ReportSchema if there is one.",
                    REPORT,
                    between("    <rid:ReportSchema", "</rid:ReportSchema>\n"),
                    ""),
            entry(
                    "9.1-restricted-in-clear",
                    SHOULD,
                    "9.1",
                    "What is private or need-to-know is encrypted before it is sent",
                    "It is a MUST for the wire; a message that is yet to be encrypted is no error.",
                    "Send it through a RID system, which encrypts it, or encrypt it.",
                    REPORT,
                    "restriction=\"public\"",
                    "restriction=\"private\""),
            entry(
                    "9.1-public-encrypted",
                    MUST,
                    "9.1",
                    "What is public is sent in the clear",
                    "It is to be shared without restrictions.",
                    "Send the document unencrypted, or change the restriction of RIDPolicy.",
                    REPORT,
                    "MsgDestination=\"RIDSystem\">",
                    "MsgDestination=\"RIDSystem\" restriction=\"public\">",
                    between("<IODEF-Document", "</IODEF-Document>"),
                    "<EncryptedData xmlns=\"http://www.w3.org/2001/04/xmlenc#\"/>",
                    "ext-XMLSchemaID=\"urn:ietf:params:xml:ns:iodef-2.0\"",
                    "ext-XMLSchemaID=\"http://www.w3.org/2001/04/xmlenc#\""),
            entry(
                    "11-a-label",
                    MUST,
                    "11",
                    "A NodeName of RIDPolicy or IncidentSource is written in Unicode, not in A-labels",
                    "The RFC wants U-labels in UTF-8 or plain host names.",
                    "Write the label in Unicode in place of xn--.",
                    QUERY,
                    "<iodef:Node>",
                    "<iodef:Node><iodef:NodeName>xn--bcher-kva.example</iodef:NodeName>"),
            entry(
                    "11-domain-name",
                    MUST,
                    "11",
                    "A NodeName of RIDPolicy or IncidentSource is a domain name",
                    "Peers are identified by it.",
                    "Write a domain name.",
                    QUERY,
                    "<iodef:Node>",
                    "<iodef:Node><iodef:NodeName>not a name</iodef:NodeName>"));

    private MessageRuleTable() {}
}
