package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.xml.StructureDocuments.activity;
import static org.mile4j.model.xml.StructureDocuments.event;
import static org.mile4j.model.xml.StructureDocuments.indicator;
import static org.mile4j.model.xml.StructureDocuments.log;
import static org.mile4j.model.xml.StructureDocuments.minimal;
import static org.mile4j.model.xml.StructureDocuments.node;
import static org.mile4j.model.xml.StructureDocuments.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.testing.Requirement;

/** What the structural checks of both profiles say of documents on which the texts of RFC 7970 disagree. */
class DecisionTest {
    private static final String OK = "";
    private static final String IDENTIFIER = "<IndicatorID name=\"csirt.example.com\" version=\"1\">i1</IndicatorID>";
    private static final Path TABLE =
            Path.of(System.getProperty("mile.root"), "mile-model/src/main/model/iodef-2.0/decisions.yaml");

    /** Decisions that concern no document of IODEF v2 alone: schemas, templates, misprints in the RFC. */
    private static final Set<String> NOT_OF_STRUCTURE = Set.of("D1", "D2", "D3", "D4", "D5", "D54");

    /** A document, and the rules that each profile finds broken; "" for none. */
    private record Case(String decision, String about, String document, String literal, String corrected) {
        @Override
        public String toString() {
            return decision + " " + about;
        }
    }

    private static Case both(String decision, String about, String document, String rules) {
        return new Case(decision, about, document, rules, rules);
    }

    static List<Case> cases() {
        return List.of(
                new Case(
                        "D10",
                        "text in SoftwareReference",
                        software("spec-name=\"cpe\"", "cpe:/a"),
                        "character-data",
                        OK),
                both("D11", "SoftwareReference without dtype", software("spec-name=\"cpe\"", ""), OK),
                both("D12", "AdditionalData without dtype", event("<AdditionalData/>"), "missing-attribute"),
                new Case(
                        "D13",
                        "document without version",
                        minimal().replace(" version=\"2.00\"", ""),
                        OK,
                        "missing-attribute"),
                both("D13", "document of version 2.0", minimal().replace("2.00", "2.0"), "fixed-value"),
                both("D14", "document without language", minimal(), OK),
                both("D15", "RelatedActivity without children", activity(""), OK),
                new Case(
                        "D16",
                        "related indicator of the same document",
                        indicator("<Observable/>")
                                .replace(
                                        "<GenerationTime>",
                                        "<RelatedActivity>" + IDENTIFIER + "</RelatedActivity><GenerationTime>"),
                        "unique-id",
                        OK),
                new Case(
                        "D17",
                        "ThreatActor without URL",
                        activity("<ThreatActor><ThreatActorID>x</ThreatActorID></ThreatActor>"),
                        "missing-element",
                        OK),
                new Case("D18", "role vendor-support", contact("vendor-support"), "value", OK),
                new Case("D18", "role vendor-services", contact("vendor-services"), OK, "spelling"),
                new Case(
                        "D19",
                        "RegistryHandle without registry",
                        event("<Contact role=\"admin\" type=\"person\"><RegistryHandle>x</RegistryHandle></Contact>"),
                        OK,
                        "missing-attribute"),
                both("D20", "Discovery without source", event("<Discovery/>"), OK),
                both(
                        "D21",
                        "DetectionPattern without description",
                        event("<Discovery><DetectionPattern><Application/></DetectionPattern></Discovery>"),
                        OK),
                both("D22", "empty Campaign, Method and Reference", activity("<Campaign/>"), OK),
                both("D22", "empty Method", event("<Method><Reference/></Method>"), OK),
                both("D23", "SystemImpact without type", event("<Assessment><SystemImpact/></Assessment>"), OK),
                both("D24", "BusinessImpact without severity", event("<Assessment><BusinessImpact/></Assessment>"), OK),
                both(
                        "D25",
                        "TimeImpact without duration",
                        event("<Assessment><TimeImpact metric=\"labor\">1</TimeImpact></Assessment>"),
                        OK),
                new Case(
                        "D26",
                        "impact of zero",
                        event("<Assessment><MonetaryImpact>0</MonetaryImpact></Assessment>"),
                        "type",
                        OK),
                new Case("D27", "numeric confidence", confidence("numeric", "0.5"), "type", OK),
                both("D27", "confidence in words", confidence("high", ""), OK),
                both("D27", "confidence that is no number", confidence("numeric", "much"), "type"),
                both("D28", "HistoryItem with action", history("action=\"other\""), OK),
                both("D28", "HistoryItem with type", history("type=\"other\""), "missing-attribute unknown-attribute"),
                both("D29", "Expectation without restriction", event("<Expectation/>"), OK),
                new Case("D30", "action training", event("<Expectation action=\"training\"/>"), "value", OK),
                new Case("D31", "empty Node", node(""), OK, "missing-element"),
                both("D32", "Address without category", node("<Address>2001:db8::1</Address>"), OK),
                new Case("D33", "peak", counter("peak"), "value", OK),
                new Case("D33", "count", counter("count"), "value", OK),
                new Case("D33", "counter", counter("counter"), OK, "spelling"),
                new Case("D33", "rate", counter("rate"), OK, "spelling"),
                new Case("D34", "domain without status", domain(""), OK, "missing-attribute missing-attribute"),
                new Case(
                        "D34",
                        "status with white space",
                        domain("system-status=\" unknown \" domain-status=\"unknown\""),
                        "value",
                        OK),
                both(
                        "D35",
                        "name server with a hardware address",
                        node("<DomainData system-status=\"unknown\" domain-status=\"unknown\"><Name>a.example</Name>"
                                + "<Nameservers><Server>b.example</Server><Address category=\"mac\">x</Address>"
                                + "</Nameservers></DomainData>"),
                        OK),
                new Case(
                        "D36",
                        "ProtoCode before ProtoType",
                        system("<Service><ProtoCode>1</ProtoCode><ProtoType>2</ProtoType></Service>"),
                        "element-order",
                        OK),
                both(
                        "D36",
                        "ProtoType before ProtoCode",
                        system("<Service><ProtoType>2</ProtoType><ProtoCode>1</ProtoCode></Service>"),
                        OK),
                both(
                        "D36",
                        "ProtoType after ProtoField",
                        system("<Service><ProtoField>1</ProtoField><ProtoType>2</ProtoType></Service>"),
                        "element-order"),
                both(
                        "D37",
                        "header field without name",
                        system("<Service><EmailData><EmailHeaderField dtype=\"integer\"/></EmailData></Service>"),
                        OK),
                both("D38", "two FileData", log("<FileData><File/></FileData><FileData><File/></FileData>"), OK),
                new Case(
                        "D39",
                        "pattern without type",
                        log("<RecordPattern>.*</RecordPattern>"),
                        "missing-attribute",
                        OK),
                both("D40", "Value", key("<Value>x</Value>"), OK),
                new Case("D40", "KeyValue", key("<KeyValue>x</KeyValue>"), "unknown-element", OK),
                new Case(
                        "D40",
                        "Value and KeyValue",
                        key("<Value>x</Value><KeyValue>x</KeyValue>"),
                        "unknown-element",
                        "surplus-element"),
                both(
                        "D41",
                        "ext-scope",
                        log("<FileData><File><HashData scope=\"ext-value\" ext-scope=\"x\"/></File></FileData>"),
                        OK),
                both(
                        "D42",
                        "identifier that begins with a digit",
                        indicator("<Observable/>").replace("i1", "1"),
                        "type"),
                both(
                        "D42",
                        "identifier declared twice",
                        indicator("<Observable><Reference observable-id=\"i1\"/></Observable>"),
                        "unique-id"),
                new Case(
                        "D43",
                        "alternative identifier declared elsewhere",
                        indicator("<AlternativeIndicatorID>" + IDENTIFIER + "</AlternativeIndicatorID><Observable/>"),
                        "unique-id",
                        OK),
                both(
                        "D43",
                        "IndicatorReference in AlternativeIndicatorID",
                        indicator(
                                "<AlternativeIndicatorID><IndicatorReference/></AlternativeIndicatorID><Observable/>"),
                        "missing-element unknown-element"),
                both("D44", "empty Observable", indicator("<Observable/>"), OK),
                both(
                        "D44",
                        "two kinds of observables",
                        indicator("<Observable><Reference/><Service/></Observable>"),
                        "exclusive-choice"),
                new Case("D45", "bulk without type", bulk("", "a"), "missing-attribute", OK),
                new Case("D45", "bulk of a private type", bulk("type=\"ext-value\" ext-type=\"x\"", "a"), "value", OK),
                new Case(
                        "D46",
                        "elements in a bulk list",
                        bulk("type=\"asn\"", "<x xmlns=\"\"/>"),
                        OK,
                        "unknown-element"),
                both("D47", "bulk of ipv6-net-mask", bulk("type=\"ipv6-net-mask\"", "a"), OK),
                both(
                        "D47",
                        "address of ipv6-net-mask",
                        node("<Address category=\"ipv6-net-mask\">x</Address>"),
                        "value"),
                both(
                        "D48",
                        "a Confidence for each operand",
                        expression(
                                "<Observable/><Confidence rating=\"low\"/><Observable/><Confidence rating=\"low\"/>"),
                        OK),
                both(
                        "D48",
                        "two Confidences for one operand",
                        expression("<Observable/><Confidence rating=\"low\"/><Confidence rating=\"low\"/>"),
                        "surplus-element"),
                both("D48", "expression without operand", expression(""), "missing-element"),
                both(
                        "D49",
                        "private operator",
                        expression("<Observable/>")
                                .replace(
                                        "<IndicatorExpression>",
                                        "<IndicatorExpression operator=\"ext-value\" ext-operator=\"nand\">"),
                        "value"),
                both("D50", "IndicatorReference without attributes", indicator("<IndicatorReference/>"), OK),
                new Case(
                        "D51",
                        "AttackPhase without URL",
                        indicator("<Observable/><AttackPhase/>"),
                        "missing-element",
                        OK),
                both(
                        "D52",
                        "two PAddress",
                        node(
                                "<Address>::1</Address><PostalAddress><PAddress>a</PAddress><PAddress>b</PAddress></PostalAddress>"),
                        "surplus-element"),
                both("D53", "private-enum-id", minimal().replace("2.00\"", "2.00\" private-enum-id=\"1\""), OK),
                both(
                        "D53",
                        "private-num-id",
                        minimal().replace("2.00\"", "2.00\" private-num-id=\"1\""),
                        "unknown-attribute"),
                new Case(
                        "D55",
                        "an identifier that is no XML name",
                        event("<Method><Reference><enum:ReferenceName specIndex=\"1\""
                                + " xmlns:enum=\"urn:ietf:params:xml:ns:iodef-enum-1.0\"><enum:ID>cpe:/a</enum:ID>"
                                + "</enum:ReferenceName></Reference></Method>"),
                        "type",
                        OK));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theLiteralProfileReadsTheSchema(Case c) {
        assertThat(rules(c.document(), Profile.RFC_LITERAL)).isEqualTo(c.literal());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @Requirement("7970-017")
    void theCorrectedProfileReadsTheProse(Case c) {
        assertThat(rules(c.document(), Profile.CORRECTED)).isEqualTo(c.corrected());
    }

    @Test
    void everyDecisionOnStructureHasADocument() throws IOException {
        Set<String> decided = Pattern.compile("(?m)^  (D\\d+):")
                .matcher(Files.readString(TABLE))
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = new LinkedHashSet<>(NOT_OF_STRUCTURE);
        cases().forEach(c -> shown.add(c.decision()));

        assertThat(shown).containsExactlyInAnyOrderElementsOf(decided);
    }

    /** The broken rules, sorted, by the last part of their ids. */
    private static String rules(String document, Profile profile) {
        return IodefXml.defaults()
                .profile(profile)
                .rules(EnumSet.of(RuleGroup.STRUCTURE))
                .validate(document.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .findings()
                .stream()
                .map(Finding::rule)
                .peek(id -> assertThat(id).startsWith("RFC7970-8-"))
                .map(id -> id.substring("RFC7970-8-".length()))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String software(String attributes, String content) {
        return log(
                "<Application><SoftwareReference " + attributes + ">" + content + "</SoftwareReference></Application>");
    }

    private static String contact(String role) {
        return event("<Contact role=\"" + role + "\" type=\"person\"/>");
    }

    private static String confidence(String rating, String content) {
        return event("<Assessment><SystemImpact/><Confidence rating=\"" + rating + "\">" + content
                + "</Confidence></Assessment>");
    }

    private static String history(String attribute) {
        return minimal()
                .replace(
                        "</Incident>",
                        "<History><HistoryItem " + attribute
                                + "><DateTime>2026-01-31T08:00:00Z</DateTime></HistoryItem></History></Incident>");
    }

    private static String counter(String type) {
        return system("<Counter type=\"" + type + "\" unit=\"byte\">1</Counter>");
    }

    private static String domain(String attributes) {
        return node("<DomainData " + attributes + "><Name>a.example</Name></DomainData>");
    }

    private static String key(String content) {
        return log("<WindowsRegistryKeysModified><Key><KeyName>a</KeyName>" + content
                + "</Key></WindowsRegistryKeysModified>");
    }

    private static String bulk(String attributes, String content) {
        return indicator("<Observable><BulkObservable " + attributes + "><BulkObservableList>" + content
                + "</BulkObservableList></BulkObservable></Observable>");
    }

    private static String expression(String content) {
        return indicator("<IndicatorExpression>" + content + "</IndicatorExpression>");
    }
}
