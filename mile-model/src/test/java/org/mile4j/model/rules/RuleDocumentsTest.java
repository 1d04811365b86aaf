package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.Report;
import org.mile4j.model.xml.IodefXml;

/** Each rule of the catalog has a document that keeps it, and one that breaks it and nothing else. */
class RuleDocumentsTest {

    static Stream<Arguments> rulesInTheirProfiles() {
        return Rules.all().stream()
                .filter(rule -> Rules.goodDocument(rule.id()).isPresent())
                .flatMap(rule -> rule.profiles().stream().sorted().map(profile -> Arguments.of(rule.id(), profile)));
    }

    private static Report validate(String document, Profile profile) {
        return IodefXml.defaults().profile(profile).validate(document.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("rulesInTheirProfiles")
    void theGoodDocumentHasNoFinding(String id, Profile profile) {
        Report report = validate(Rules.goodDocument(id).orElseThrow(), profile);

        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rulesInTheirProfiles")
    void theBadDocumentBreaksTheRuleAndNoOther(String id, Profile profile) {
        Rule rule = Rules.find(id).orElseThrow();

        List<Finding> findings =
                validate(Rules.badDocument(id).orElseThrow(), profile).findings();

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

        List<Finding> findings =
                validate(Rules.badDocument(id).orElseThrow(), profile).findings();

        assertThat(findings)
                .filteredOn(finding -> rule.group() == org.mile4j.model.RuleGroup.SEMANTICS)
                .allSatisfy(finding -> {
                    assertThat(finding.section()).isEqualTo(rule.section());
                    assertThat(finding.hint()).isEqualTo(rule.hint());
                    assertThat(finding.location().path()).startsWith("/IODEF-Document");
                });
    }
}
