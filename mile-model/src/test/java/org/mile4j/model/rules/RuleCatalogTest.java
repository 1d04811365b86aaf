package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.rules.IodefChecks;
import org.mile4j.model.internal.rules.StructureRule;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.test.Requirement;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlLimits;

/** The catalog is complete: every rule is checked, shown by documents and traced to a requirement. */
class RuleCatalogTest {

    private static final CatalogFile FILE = CatalogFile.read();

    private static Set<String> ids(RuleGroup group) {
        return Rules.of(group).stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySemanticRuleHasACheckAndEveryCheckARule() {
        assertThat(new TreeSet<>(IodefChecks.ids())).isEqualTo(ids(RuleGroup.SEMANTICS));
    }

    @Test
    void theRulesOfStructureAreThoseTheReaderReports() {
        Set<String> expected = Stream.concat(
                        Arrays.stream(StructureRule.values()).map(rule -> "RFC7970-8-" + rule.suffix()),
                        Stream.of(
                                "RFC7970-4.2-namespace", "XML-well-formed", "XML-no-dtd", "XML-limit", "XML-character"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ids(RuleGroup.STRUCTURE)).isEqualTo(expected);
    }

    @Test
    void everyRuleHasBothDocumentsUnlessTheCatalogSaysWhyNot() {
        assertThat(Rules.all())
                .filteredOn(rule -> Rules.goodDocument(rule.id()).isEmpty()
                        || Rules.badDocument(rule.id()).isEmpty())
                .extracting(Rule::id)
                .containsExactlyInAnyOrderElementsOf(FILE.withoutDocuments());
    }

    @Test
    void everyRequirementHasARuleOrAReason() {
        Set<Object> traced = new java.util.HashSet<>(FILE.section("unchecked").keySet());
        for (Object rule : FILE.section("rules").values()) {
            Object numbers = ((Map<?, ?>) rule).get("requirements");
            traced.addAll(numbers instanceof List<?> list ? list : List.of());
        }

        assertThat(FILE.section("requirements").keySet())
                .map(Object::toString)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 44).mapToObj(Integer::toString).toList());
        assertThat(traced).containsAll(FILE.section("requirements").keySet());
        assertThat(FILE.section("requirements").keySet().stream().map(Object.class::cast))
                .containsAll(traced);
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
