package org.mile4j.model.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Location;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;

class FindingSinkTest {

    private static final Set<RuleGroup> CHECKED = RuleGroup.DEFAULT;

    private final FindingSink sink = new FindingSink(3);

    @Test
    void keepsWhatIsFoundUpToTheLimit() {
        add("E1", "w2", "i3");

        assertThat(rules(sink.report(CHECKED).findings())).containsExactly("E1", "w2", "i3");
        assertThat(sink.report(CHECKED).complete()).isTrue();
        assertThat(sink.isPast()).isFalse();
    }

    @Test
    void notesThatMoreWasFound() {
        add("E1", "w2", "i3", "w4");

        Report report = sink.report(CHECKED);
        assertThat(rules(report.findings())).containsExactly("E1", "w2", "i3");
        assertThat(report.complete()).isFalse();
        assertThat(report.checked()).isEmpty();
    }

    @Test
    void keepsErrorsBeforeAllElse() {
        add("w1", "E2", "i3", "w4", "E5", "E6", "E7");

        assertThat(rules(sink.report(CHECKED).findings())).containsExactly("E2", "E5", "E6");
    }

    @Test
    void isPastWhenNoErrorCouldBeKeptEither() {
        add("w1", "E2", "E3", "E4");
        assertThat(sink.isPast()).isTrue();
        assertThat(sink.takes(Severity.ERROR)).isFalse();
    }

    @Test
    void isNotPastWhileAnErrorWouldBeKept() {
        add("w1", "E2", "E3", "w4");

        assertThat(sink.isPast()).isFalse();
        assertThat(sink.takes(Severity.ERROR)).isTrue();
        assertThat(sink.takes(Severity.WARNING)).isFalse();
    }

    @Test
    void hasRoomAgainOnceTheFindingsAreTaken() {
        add("w1", "w2", "w3", "E4");

        assertThat(rules(sink.drain())).containsExactly("w1", "w2", "E4");
        add("w5", "w6", "E7");
        assertThat(rules(sink.drain())).containsExactly("w5", "w6", "E7");
    }

    @Test
    void knowsLateErrorsToo() {
        add("w1", "w2", "w3", "E4");

        assertThat(sink.has(finding("E4"))).isTrue();
        assertThat(sink.has(finding("E5"))).isFalse();
    }

    private void add(String... rules) {
        for (String rule : rules) {
            sink.add(finding(rule));
        }
    }

    /** The first letter of the rule tells the severity. */
    private static Finding finding(String rule) {
        Severity severity = switch (rule.charAt(0)) {
            case 'E' -> Severity.ERROR;
            case 'w' -> Severity.WARNING;
            default -> Severity.INFO;
        };
        return new Finding(rule, severity, "", Location.UNKNOWN, "", "");
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }
}
