package org.mile4j.rolie.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;
import org.mile4j.rolie.json.RolieJson;
import org.mile4j.rolie.xml.RolieXml;

/** Each rule of the catalog has a document that keeps it, and one that breaks it and nothing else. */
class RuleDocumentsTest {

    private static final Set<String> WITHOUT_DOCUMENTS = Set.of("XML-limit", "JSON-limit");

    static List<String> rules() {
        return RolieRules.all().stream()
                .map(Rule::id)
                .filter(id -> !WITHOUT_DOCUMENTS.contains(id))
                .toList();
    }

    private static Report validate(String id, String document) {
        RolieOptions options = RolieOptions.DEFAULT.withFeeds(RolieRules.profile(id));
        if (RolieRules.find(id).orElseThrow().group() == RuleGroup.GUIDANCE) {
            options = options.withRules(EnumSet.allOf(RuleGroup.class));
        }
        return document.startsWith("{")
                ? RolieJson.with(options).validate(document)
                : RolieXml.with(options).validate(document);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGoodDocumentHasNoFinding(String id) {
        Report report = validate(id, RolieRules.goodDocument(id).orElseThrow());

        assertThat(report.findings()).isEmpty();
        assertThat(report.complete()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theBadDocumentBreaksTheRuleAndNoOther(String id) {
        Rule rule = RolieRules.find(id).orElseThrow();

        List<Finding> findings =
                validate(id, RolieRules.badDocument(id).orElseThrow()).findings();

        assertThat(findings).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo(id);
            assertThat(finding.severity()).isEqualTo(rule.severity());
            assertThat(finding.section()).isEqualTo(rule.section());
            assertThat(finding.hint()).isEqualTo(rule.hint());
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.location().line()).isPositive();
        });
    }

    @Test
    void idsAreUniqueAndEveryRuleSaysWhy() {
        assertThat(RolieRules.all()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(RolieRules.all()).allSatisfy(rule -> {
            assertThat(rule.why()).isNotBlank();
            assertThat(rule.hint()).isNotBlank();
            assertThat(rule.title()).endsWith(".");
        });
        assertThat(RolieRules.all().stream()
                        .filter(rule -> RolieRules.badDocument(rule.id()).isEmpty())
                        .map(Rule::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(WITHOUT_DOCUMENTS);
        assertThat(RolieRules.find("RFC8322-0-none")).isEmpty();
        assertThat(RolieRules.goodDocument("../../rules")).isEmpty();
    }
}
