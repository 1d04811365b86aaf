package org.mile4j.model.internal.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mile4j.model.Finding;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;

/**
 * Collects findings up to a limit. Beyond it an error takes the place of the last finding that is none, so that a document
 * with errors is never taken for one that has only much else to tell.
 */
public final class FindingSink {

    private final int limit;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> lateErrors = new ArrayList<>();
    private int lesser;
    private boolean complete = true;

    public FindingSink(int limit) {
        this.limit = limit;
    }

    /** Adds a finding, or notes that there were more than the limit. */
    public void add(Finding finding) {
        if (findings.size() < limit) {
            findings.add(finding);
            lesser += finding.isError() ? 0 : 1;
            return;
        }
        complete = false;
        if (finding.isError() && lateErrors.size() < lesser) {
            lateErrors.add(finding);
        }
    }

    /** Whether a finding would be kept; that it is not is noted. */
    public boolean takes(Finding.Severity severity) {
        if (findings.size() < limit || severity == Finding.Severity.ERROR && lateErrors.size() < lesser) {
            return true;
        }
        complete = false;
        return false;
    }

    /** Whether the same was found at the same place already. */
    public boolean has(Finding finding) {
        return Stream.concat(findings.stream(), lateErrors.stream())
                .anyMatch(f -> f.rule().equals(finding.rule())
                        && f.message().equals(finding.message())
                        && f.location().path().equals(finding.location().path()));
    }

    /** Whether nothing more will be kept and it is known that not all was found. */
    public boolean isPast() {
        return !complete && findings.size() >= limit && lateErrors.size() == lesser;
    }

    /** Whether nothing was found so far. */
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    /** Hands over what was found since the last call and forgets it. */
    public List<Finding> drain() {
        List<Finding> drained = kept();
        findings.clear();
        lateErrors.clear();
        lesser = 0;
        return drained;
    }

    /** The report of what was found. */
    public Report report(Set<RuleGroup> checked) {
        return new Report(kept(), complete ? checked : EnumSet.noneOf(RuleGroup.class), complete);
    }

    private List<Finding> kept() {
        if (lateErrors.isEmpty()) {
            return List.copyOf(findings);
        }
        List<Finding> kept = new ArrayList<>(findings.size());
        int staying = lesser - lateErrors.size();
        for (Finding finding : findings) {
            if (finding.isError() || staying-- > 0) {
                kept.add(finding);
            }
        }
        kept.addAll(lateErrors);
        return List.copyOf(kept);
    }
}
