package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.rules.IodefChecks;
import org.mile4j.model.internal.iodef1.rules.Iodef1Checks;
import org.mile4j.model.internal.phish.rules.PhishChecks;
import org.mile4j.model.internal.rules.StructureRule;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.testing.Requirement;

/** The catalog is complete: every rule is checked, shown by documents and traced to a requirement. */
class RuleCatalogTest {

    private static Set<String> ids(String catalog, RuleGroup... groups) {
        return Rules.all().stream()
                .filter(rule -> rule.catalog().equals(catalog))
                .filter(rule -> List.of(groups).contains(rule.group()))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> structure(String prefix, Set<StructureRule> without, String... more) {
        return Stream.concat(
                        Arrays.stream(StructureRule.values())
                                .filter(rule -> !without.contains(rule))
                                .map(rule -> prefix + rule.suffix()),
                        Stream.of(more))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySemanticRuleHasACheckAndEveryCheckARule() {
        Set<String> semantics2 = ids("iodef2", RuleGroup.SEMANTICS);
        semantics2.addAll(ids("guidance", RuleGroup.GUIDANCE));

        Set<String> semantics1 = ids("iodef1", RuleGroup.SEMANTICS);
        Set<String> structured = ids("sci", RuleGroup.SEMANTICS);
        structured.remove("RFC7203-4.5-placement"); // an extension, which knows where an element stands, reports it
        semantics2.addAll(structured);
        semantics2.addAll(ids("enum", RuleGroup.SEMANTICS));
        semantics2.addAll(ids("extension", RuleGroup.SEMANTICS));
        semantics1.addAll(structured);
        semantics1.addAll(List.of("RFC5901-6-detect-time", "RFC5901-6-impact"));
        Set<String> phishing = ids("phish", RuleGroup.SEMANTICS);
        phishing.remove("RFC5901-5-placement"); // as above
        phishing.addAll(semantics1);

        assertThat(new TreeSet<>(IodefChecks.ids())).isEqualTo(semantics2);
        assertThat(new TreeSet<>(Iodef1Checks.ids())).isEqualTo(semantics1);
        assertThat(new TreeSet<>(PhishChecks.ids())).isEqualTo(phishing);
    }

    @Test
    void theRulesOfStructureAreThoseTheReadersReport() {
        assertThat(ids("iodef2", RuleGroup.STRUCTURE))
                .isEqualTo(structure(
                        "RFC7970-8-",
                        Set.of(),
                        "RFC7970-4.2-namespace",
                        "XML-well-formed",
                        "XML-no-dtd",
                        "XML-limit",
                        "XML-character"));
        // v1 has no identifiers of XML and no value that its texts spell differently.
        assertThat(ids("iodef1", RuleGroup.STRUCTURE))
                .isEqualTo(structure(
                        "RFC5070-8-",
                        EnumSet.of(StructureRule.UNIQUE_ID, StructureRule.ID_REFERENCE, StructureRule.SPELLING),
                        "RFC5070-4.2-namespace"));
    }

    @Test
    void eachGroupIsOfItsCatalogs() {
        assertThat(Rules.of(RuleGroup.GUIDANCE)).extracting(Rule::catalog).containsOnly("guidance");
        assertThat(ids("guidance", RuleGroup.STRUCTURE, RuleGroup.SEMANTICS)).isEmpty();
    }

    @Test
    void idsAreUnique() {
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasBothDocumentsUnlessTheCatalogSaysWhyNot() {
        assertThat(Rules.all())
                .filteredOn(rule -> Rules.goodDocument(rule.id()).isEmpty()
                        || Rules.badDocument(rule.id()).isEmpty())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(CatalogFile.all().stream()
                        .flatMap(file -> file.withoutDocuments().stream())
                        .toList());
    }

    static Stream<CatalogFile> catalogs() {
        return CatalogFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void everyRequirementHasARuleOrAReason(CatalogFile file) {
        int count = file.section("requirements").size();

        assertThat(count).isPositive();
        assertThat(file.section("requirements").keySet())
                .map(Object::toString)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, count)
                        .mapToObj(Integer::toString)
                        .toList());
        assertThat(file.traced()).containsAll(file.section("requirements").keySet());
        assertThat(file.section("requirements").keySet().stream().map(Object.class::cast))
                .containsAll(file.traced());
    }

    @ParameterizedTest
    @MethodSource("catalogs")
    void rulesThatAreNamedElsewhereExist(CatalogFile file) {
        assertThat(file.elsewhere()).allSatisfy(id -> assertThat(Rules.find(id)).isPresent());
    }

    @Test
    void theRequirementsOfVersion2AreAllThere() {
        assertThat(CatalogFile.all().get(0).section("requirements")).hasSize(44);
    }

    @Test
    void theLevelDecidesTheSeverity() {
        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(rule.severity())
                        .isEqualTo(
                                switch (rule.level()) {
                                    case MUST -> Finding.Severity.ERROR;
                                    case SHOULD -> Finding.Severity.WARNING;
                                    case MAY -> Finding.Severity.INFO;
                                }));
    }

    @Test
    void anUnknownIdHasNothing() {
        assertThat(Rules.find("RFC7970-0-none")).isEmpty();
        assertThat(Rules.goodDocument("../iodef2/XML-no-dtd")).isEmpty();
        assertThat(Rules.badDocument("RFC7970-0-none")).isEmpty();
    }

    @Test
    @Requirement("XML-limit")
    void aDocumentBeyondALimitIsRefused() {
        byte[] document = Rules.goodDocument("RFC7970-6-language")
                .orElseThrow()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        IodefXml xml = IodefXml.defaults().limits(XmlLimits.DEFAULT.withMaxBytes(100));

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> xml.read(document))
                .satisfies(e -> assertThat(e.finding().rule()).isEqualTo("XML-limit"));
    }

    @Test
    @Requirement("XML-character")
    void aValueWithAControlCharacterIsNotWritten() {
        IodefDocument document = IodefDocument.builder().formatId("a\u0001b").build();

        assertThatExceptionOfType(MalformedInputException.class)
                .isThrownBy(() -> IodefXml.defaults().toBytes(document))
                .satisfies(e -> assertThat(e.finding().rule()).isEqualTo("XML-character"));
    }
}
