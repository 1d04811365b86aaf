package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.json.internal.codec.JsonRule;
import org.mile4j.model.Report;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.IodefXml;

/** Each rule that only JSON and CBOR have is shown by a document that keeps it and one that breaks it and no other. */
class JsonRulesTest {

    static Stream<Rule> rules() {
        return JsonRules.all().stream();
    }

    private static Report check(Rule rule, String document) {
        return document.startsWith("<")
                ? IodefJson.defaults()
                        .encode(IodefXml.defaults().read(document).document())
                        .report()
                : JsonRules.check(rule, document);
    }

    @Test
    void allRulesAreInTheCatalogUnderIdsOfTheirOwn() {
        assertThat(JsonRules.all())
                .extracting(Rule::id)
                .containsExactlyElementsOf(
                        Arrays.stream(JsonRule.values()).map(JsonRule::id).toList())
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(Rules.find(id)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodDocumentHasNoFinding(Rule rule) {
        Report report = check(rule, JsonRules.goodDocument(rule.id()).orElseThrow());

        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadDocumentHasExactlyThisFinding(Rule rule) {
        Report report = check(rule, JsonRules.badDocument(rule.id()).orElseThrow());

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule.id());
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.section()).isEqualTo(rule.section());
        });
    }

    @Test
    void noDocumentIsThereForAnUnknownRule() {
        assertThat(JsonRules.find("RFC8727-0-nothing")).isEmpty();
        assertThat(JsonRules.goodDocument("RFC8727-0-nothing")).isEmpty();
        assertThat(JsonRules.badDocument("RFC8727-0-nothing")).isEmpty();
    }
}
