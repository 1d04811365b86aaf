package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.testing.Requirement;

/** Each rule of the catalog has a document that keeps it, and one that breaks it and nothing else. */
@Requirement("7970-109")
class RuleDocumentsTest {

    static Stream<Arguments> rulesInTheirProfiles() {
        return Rules.all().stream()
                .filter(rule -> Rules.goodDocument(rule.id()).isPresent())
                .flatMap(rule -> rule.profiles().stream().sorted().map(profile -> Arguments.of(rule.id(), profile)));
    }

    @ParameterizedTest
    @MethodSource("rulesInTheirProfiles")
    void theGoodDocumentHasNoFinding(String id, Profile profile) {
        Rule rule = Rules.find(id).orElseThrow();

        Report report = RuleDocuments.validate(rule, RuleDocuments.good(rule), profile, RuleDocuments.groups(rule));

        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesInTheirProfiles")
    void theBadDocumentBreaksTheRuleAndNoOther(String id, Profile profile) {
        Rule rule = Rules.find(id).orElseThrow();

        List<Finding> findings = RuleDocuments.validate(
                        rule, RuleDocuments.bad(rule), profile, RuleDocuments.groups(rule))
                .findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(id);
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.location().line()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("rulesInTheirProfiles")
    void aFindingOfSemanticsCitesTheSectionAndTheWayOut(String id, Profile profile) {
        Rule rule = Rules.find(id).orElseThrow();

        List<Finding> findings = RuleDocuments.validate(
                        rule, RuleDocuments.bad(rule), profile, RuleDocuments.groups(rule))
                .findings();

        assertThat(findings)
                .filteredOn(finding -> rule.group() != RuleGroup.STRUCTURE)
                .allSatisfy(finding -> {
                    assertThat(finding.section()).isEqualTo(rule.section());
                    assertThat(finding.hint()).isEqualTo(rule.hint());
                    assertThat(finding.location().path()).startsWith("/IODEF-Document");
                });
    }
}
