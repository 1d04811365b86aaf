package org.mile4j.rolie.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Location;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Level;
import org.mile4j.model.rules.Rule;

class FindingsTest {

    private final Findings findings = new Findings(RuleGroup.DEFAULT, Profile.CORRECTED, 2);

    @Test
    void errorsAreKeptBeforeAllElse() {
        add("w1", Severity.WARNING);
        add("w2", Severity.WARNING);
        add("w3", Severity.WARNING);
        add("E4", Severity.ERROR);

        assertThat(findings.isFull()).isTrue();
        assertThat(findings.take()).extracting(Finding::rule).containsExactly("w1", "E4");
    }

    @Test
    void errorsAreNoMoreThanTheLimit() {
        for (int i = 0; i < 5; i++) {
            add("E" + i, Severity.ERROR);
        }

        assertThat(findings.take()).extracting(Finding::rule).containsExactly("E0", "E1");
    }

    private void add(String id, Severity severity) {
        Rule rule = new Rule(
                id, "test", RuleGroup.SEMANTICS, Level.MUST, severity, EnumSet.allOf(Profile.class), "", "", "", "");
        findings.add(rule, Location.UNKNOWN, "");
    }
}
