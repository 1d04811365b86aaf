package org.mile4j.rid.rules;

import static org.mile4j.model.rules.Level.MAY;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

/** The rules, one entry each: a good message of some type, and the change that makes it break the rule. */
final class RidRuleTable {

    /** A rule with the name of a good message, and what is replaced in it by what, in pairs. */
    record Entry(Rule rule, String message, List<String> changes) {
        String good() {
            String name = message + ".xml";
            try (InputStream in = RidRuleTable.class.getResourceAsStream(name)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("the library lacks its resource " + name, e);
            }
        }

        String bad() {
            String text = good();
            for (int i = 0; i < changes.size(); i += 2) {
                text = text.replace(part(text, changes.get(i)), changes.get(i + 1));
            }
            return text;
        }

        private static String part(String text, String change) {
            int gap = change.indexOf('\0');
            if (gap < 0) {
                return change;
            }
            String last = change.substring(gap + 1);
            int start = text.indexOf(change.substring(0, gap));
            return text.substring(start, text.indexOf(last, start) + last.length());
        }
    }

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

    static final List<Entry> ENTRIES = List.of(
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
                    ""),
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

    private RidRuleTable() {}

    /** Marks a part of the message by its first and last words. */
    private static String between(String first, String last) {
        return first + '\0' + last;
    }

    private static Entry entry(
            String id,
            Level level,
            String section,
            String title,
            String why,
            String hint,
            String message,
            String... changes) {
        Rule rule = new Rule(
                "RFC6545-" + id,
                "rid",
                RuleGroup.SEMANTICS,
                level,
                level.severity(),
                EnumSet.allOf(Profile.class),
                "RFC 6545, Section " + section,
                title,
                why,
                hint);
        return new Entry(rule, message, List.of(changes));
    }
}
