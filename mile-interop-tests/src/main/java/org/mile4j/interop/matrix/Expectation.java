package org.mile4j.interop.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;

/**
 * Exactly which findings a document has in a profile. One finding more or less than expected is a change that somebody
 * has to look at.
 *
 * @param findings the expected findings; none if the document is without fault
 * @param unreadable whether the findings end the reading
 * @since 0.1.0
 */
public record Expectation(List<Expected> findings, boolean unreadable) {

    /**
     * The expected findings of one rule.
     *
     * @param rule the id of the rule
     * @param severity how grave they are
     * @param times how many there are
     * @param why why the document has them
     */
    public record Expected(String rule, Severity severity, int times, String why) {}

    /** Copies the findings. */
    public Expectation {
        findings = List.copyOf(findings);
    }

    /**
     * Whether the document is expected to have an error.
     *
     * @return true if it is to be refused
     */
    public boolean refused() {
        return findings.stream().anyMatch(expected -> expected.severity() == Severity.ERROR);
    }

    /**
     * Compares findings with the expected ones.
     *
     * @param found what a check found
     * @return the differences, in words; none if all is as expected
     */
    public List<String> differences(List<Finding> found) {
        Map<String, Integer> wanted = new TreeMap<>();
        findings.forEach(e -> wanted.merge(key(e.rule(), e.severity()), e.times(), Integer::sum));
        Map<String, Integer> met = new TreeMap<>();
        found.forEach(f -> met.merge(key(f.rule(), f.severity()), 1, Integer::sum));
        TreeSet<String> keys = new TreeSet<>(wanted.keySet());
        keys.addAll(met.keySet());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            int expected = wanted.getOrDefault(key, 0);
            int actual = met.getOrDefault(key, 0);
            if (expected != actual) {
                differences.add(key + ": expected " + expected + ", found " + actual);
            }
        }
        return differences;
    }

    /** Judges what a check found. */
    LegResult judge(List<Finding> found) {
        List<String> differences = differences(found);
        if (!differences.isEmpty()) {
            return new LegResult(Verdict.FAILED, String.join("; ", differences), found);
        }
        return new LegResult(refused() ? Verdict.REFUSED : Verdict.OK, "", found);
    }

    private static String key(String rule, Severity severity) {
        return severity.name().toLowerCase(java.util.Locale.ROOT) + " " + rule;
    }
}
