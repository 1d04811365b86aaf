package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.RuleGroup;
import org.mile4j.testing.RequirementRegister;
import org.mile4j.testing.RequirementRegister.Entry;

/**
 * The registers of what RFC 7970, 5070, 7203, 7495, 5901, 8274 and 6684 require: each sentence is there, and what is called
 * tested is: by a test, or by a rule whose documents {@link RuleDocumentsTest} checks.
 */
class RequirementRegisterTest {

    private static final List<String> RFCS = List.of("7970", "5070", "7203", "7495", "5901", "8274", "6684");
    private static final Set<String> OBLIGATIONS = Set.of("MUST", "MUST NOT", "SHALL", "REQUIRED", "must");

    private static RequirementRegister register(String rfc) throws IOException {
        return RequirementRegister.named("rfc" + rfc);
    }

    private static boolean hasDocuments(String rule) {
        return Rules.goodDocument(rule).isPresent() && Rules.badDocument(rule).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7970", "5070", "7203", "7495", "5901", "8274", "6684"})
    void registerAndTestsAgree(String rfc) throws IOException, ClassNotFoundException {
        assertThat(register(rfc).problems(RequirementRegisterTest::hasDocuments, rfc + "-"))
                .isEmpty();
    }

    /** A rule proves what its own section says, and an obligation is proven by a rule that makes errors. */
    @ParameterizedTest
    @ValueSource(strings = {"7970", "5070", "7203", "7495", "5901"})
    void aRuleIsOfTheSectionAndOfTheGravityOfWhatItProves(String rfc) throws IOException {
        for (Entry entry : register(rfc).entries()) {
            List<Rule> rules = entry.rules().stream()
                    .map(id -> Rules.find(id).orElseThrow())
                    .toList();
            String section = entry.cells().get("section");
            for (Rule rule : rules) {
                String of = rule.section().replaceFirst("^RFC (\\d+), Section ", "$1 ");
                assertThat(of).as("%s %s", entry.id(), rule.id()).isEqualTo(rfc + " " + section);
            }
            if (OBLIGATIONS.contains(entry.cells().get("level")) && !rules.isEmpty()) {
                assertThat(rules).as(entry.id()).extracting(Rule::level).contains(Level.MUST);
            }
        }
    }

    @Test
    void everyRuleOfMeaningStandsInARegister() throws IOException {
        Set<String> named = new TreeSet<>();
        for (String rfc : RFCS) {
            register(rfc).entries().forEach(entry -> named.addAll(entry.rules()));
        }

        assertThat(Rules.all())
                .filteredOn(rule -> rule.group() != RuleGroup.STRUCTURE)
                .filteredOn(rule -> !rule.catalog().equals("extension"))
                .extracting(Rule::id)
                .filteredOn(RequirementRegisterTest::hasDocuments)
                .isSubsetOf(named);
    }

    /** Counts in the texts themselves, where they are at hand. */
    @ParameterizedTest
    @ValueSource(strings = {"7970", "5070", "7203", "7495", "5901", "8274", "6684"})
    void everySentenceWithAKeyWordIsInTheRegister(String rfc) throws IOException {
        Path text = Path.of(System.getProperty("mile.rfcTexts", ""), "rfc" + rfc + ".txt");
        assumeTrue(
                Files.exists(text) && text.getNameCount() > 1,
                "skipped: the environment variable MILE_RFC_TEXTS names no folder with the texts of the RFCs");

        Map<String, Set<Integer>> registered = new TreeMap<>();
        for (Entry entry : register(rfc).entries()) {
            Stream.of(entry.cells().get("sentence").split(" "))
                    .filter(number -> !number.isEmpty())
                    .forEach(number -> registered
                            .computeIfAbsent(entry.cells().get("section"), s -> new TreeSet<>())
                            .add(Integer.valueOf(number)));
        }
        assertThat(registered).isEqualTo(KeyWords.numbersBySection(Files.readAllLines(text)));
    }
}
