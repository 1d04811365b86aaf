package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.IodefXml;

/** One rule, three encodings: the documents of each rule, converted from XML, meet the same rule in JSON and in CBOR. */
class RulesInJsonTest {

    /** Rules that are about XML itself, with what of them JSON does not have. */
    private static final Map<String, String> XML_ONLY = Map.of(
            "XML-well-formed", "JSON and CBOR have rules of their own",
            "XML-no-dtd", "there are no document types",
            "XML-limit", "JSON and CBOR have a rule of their own",
            "RFC7970-4.1-xml-declaration", "there is no declaration",
            "RFC7970-4.1-encoding", "there is no declaration",
            "RFC7970-4.2-namespace", "there are no namespaces",
            "RFC7970-4.2-schema-location", "there is no schema location",
            "RFC7970-3.18-node-empty",
                    "RFC 8727 itself demands a name or an address, so that it is a matter of structure",
            "RFC7970-8-element-order", "members have no order",
            "RFC7970-8-fixed-value", "the value that is wrong in XML is the right one in JSON");

    static Stream<Arguments> rules() {
        return Rules.all().stream()
                .filter(rule -> !rule.catalog().equals("iodef1") && !XML_ONLY.containsKey(rule.id()))
                .filter(rule -> Rules.badDocument(rule.id())
                        .filter(xml -> xml.contains("<IODEF-Document")
                                && !xml.contains("\"urn:ietf:params:xml:ns:iodef-1.0\""))
                        .isPresent())
                .flatMap(rule -> codecs(rule).map(codec -> Arguments.of(rule.id(), codec)));
    }

    /** Guidance, which is off by default, is checked only for its own rules. */
    private static Stream<DocumentCodec<?>> codecs(Rule rule) {
        Set<RuleGroup> groups = rule.group() == RuleGroup.GUIDANCE ? EnumSet.allOf(RuleGroup.class) : RuleGroup.DEFAULT;
        return Stream.of(
                IodefJson.defaults().rules(groups).lossless(true),
                IodefCbor.defaults().rules(groups).lossless(true));
    }

    private static byte[] converted(String xml, DocumentCodec<?> codec) {
        IodefDocument document = IodefXml.defaults().read(xml).document();
        return codec.encode(document).bytes();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodDocumentHasNoFinding(String id, DocumentCodec<?> codec) {
        byte[] document = converted(Rules.goodDocument(id).orElseThrow(), codec);

        assertThat(codec.validate(document).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadDocumentBreaksTheRuleAndNoOther(String id, DocumentCodec<?> codec) {
        byte[] document = converted(Rules.badDocument(id).orElseThrow(), codec);

        List<Finding> findings = codec.validate(document).findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(id);
            assertThat(finding.severity())
                    .isEqualTo(Rules.find(id).orElseThrow().severity());
            assertThat(finding.location().path()).matches("(/[^/\\[\\]@]+)*");
            if (codec instanceof IodefJson) {
                assertThat(finding.location().line()).isPositive();
            } else {
                assertThat(finding.location().offset()).isNotNegative();
            }
        });
    }

    @Test
    void rulesAboutXmlAloneAreNamedAndStillThere() {
        assertThat(XML_ONLY.keySet())
                .allSatisfy(id -> assertThat(Rules.find(id)).isPresent());
    }
}
