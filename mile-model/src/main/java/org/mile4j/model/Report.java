package org.mile4j.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the checks of a document found, and which checks ran.
 *
 * @param findings the findings in document order as far as the checks allow; where there are more than the limit, errors
 *     stay before others, so that there is one here if there is one in what was read
 * @param checked the rule groups that ran to the end; a group that is missing here was not checked
 * @param complete false when the reading or the checks stopped early (input that cannot be read on, or more findings
 *     than the limit)
 * @since 0.1
 */
public record Report(List<Finding> findings, Set<RuleGroup> checked, boolean complete) {

    /**
     * Copies the collections.
     *
     * @param findings as the record describes it
     * @param checked as the record describes it
     * @param complete as the record describes it
     */
    public Report {
        findings = List.copyOf(findings);
        checked = Set.copyOf(checked);
    }

    /**
     * Whether the checks ran to the end and found no error.
     *
     * @return false if there is an error or the checks stopped early
     */
    public boolean isValid() {
        if (!complete) {
            return false;
        }
        for (Finding finding : findings) {
            if (finding.isError()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The findings that make the document unacceptable.
     *
     * @return the errors in the order of {@link #findings()}
     */
    public Stream<Finding> errors() {
        return findings.stream().filter(Finding::isError);
    }

    /**
     * Throws if there is an error.
     *
     * @return this report
     * @throws RuleViolationException if the report has an error
     */
    public Report orThrow() {
        if (errors().findAny().isPresent()) {
            throw new RuleViolationException(this);
        }
        return this;
    }

    /**
     * The same for values that were never text: places have a path alone.
     *
     * @return a report without lines, columns and offsets
     */
    public Report withoutLines() {
        List<Finding> placed = findings.stream()
                .map(f -> new Finding(
                        f.rule(),
                        f.severity(),
                        f.section(),
                        Location.ofPath(f.location().path()),
                        f.message(),
                        f.hint()))
                .toList();
        return new Report(placed, checked, complete);
    }
}
