package org.mile4j.rid.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.rules.Rule;
import org.mile4j.rid.internal.rules.RidChecks;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.testing.Requirement;

/** Each rule of the catalog has a message that keeps it, and one that breaks it and nothing else. */
@Requirement({
    "6545-008", "6545-009", "6545-010", "6545-011", "6545-012", "6545-014", "6545-018", "6545-020", "6545-021",
    "6545-022", "6545-023", "6545-024", "6545-033", "6545-038", "6545-041", "6545-044", "6545-050", "6545-054",
    "6545-057", "6545-060", "6545-061", "6545-063", "6545-074", "6545-128", "6545-130", "6545-131"
})
class RidRuleDocumentsTest {

    static Stream<String> ids() {
        return RidRules.all().stream().map(Rule::id);
    }

    private static Report validate(String document) {
        return RidXml.defaults().validate(document.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theGoodMessageHasNoFinding(String id) {
        assertThat(validate(RidRules.goodDocument(id).orElseThrow()).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theBadMessageBreaksTheRuleAndNoOther(String id) {
        Rule rule = RidRules.find(id).orElseThrow();

        List<Finding> findings =
                validate(RidRules.badDocument(id).orElseThrow()).findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(id);
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.section()).isEqualTo(rule.section());
            assertThat(finding.hint()).isEqualTo(rule.hint()).isNotBlank();
            assertThat(finding.location().line()).isPositive();
            assertThat(finding.location().path()).startsWith("/RID");
        });
    }

    @Test
    void aFindingOnAnElementNamesItsOwnPlace() {
        String bad = RidRules.badDocument("RFC6545-5.1.1-extension-type").orElseThrow();

        Finding finding = validate(bad).findings().get(0);

        long line = bad.substring(0, bad.indexOf("<rid:XMLDocument")).lines().count();
        assertThat(line).isGreaterThan(5);
        assertThat(finding.location().line()).isEqualTo((int) line);
        assertThat(finding.location().path()).endsWith("/XMLDocument[1]");
    }

    @Test
    void everyRuleHasACheckAndEveryCheckARule() {
        assertThat(RidChecks.ids()).containsExactlyInAnyOrderElementsOf(ids().toList());
    }
}
