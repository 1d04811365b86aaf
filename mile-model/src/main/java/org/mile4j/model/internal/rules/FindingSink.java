package org.mile4j.model.internal.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;

/** Collects findings up to a limit. */
public final class FindingSink {

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private boolean complete = true;

    public FindingSink(int limit) {
        this.limit = limit;
    }

    /** Adds a finding, or notes that there were more than the limit. */
    public void add(Finding finding) {
        if (findings.size() >= limit) {
            complete = false;
        } else {
            findings.add(finding);
        }
    }

    /** Whether the same was found at the same place already. */
    public boolean has(Finding finding) {
        return findings.stream()
                .anyMatch(f -> f.rule().equals(finding.rule())
                        && f.message().equals(finding.message())
                        && f.location().path().equals(finding.location().path()));
    }

    /** Whether nothing more will be kept. */
    public boolean isFull() {
        return findings.size() >= limit;
    }

    /** Whether nothing more will be kept and it is known that not all was found. */
    public boolean isPast() {
        return isFull() && !complete;
    }

    /** Notes that the checks ended early. */
    public void stopped() {
        complete = false;
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Hands over what was found since the last call and forgets it. */
    public List<Finding> drain() {
        List<Finding> drained = List.copyOf(findings);
        findings.clear();
        return drained;
    }

    /** The report of what was found. */
    public Report report(Set<RuleGroup> checked) {
        return new Report(findings, complete ? checked : EnumSet.noneOf(RuleGroup.class), complete);
    }
}
