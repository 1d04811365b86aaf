package org.mile4j.interop.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.Report;

/**
 * What came of one document.
 *
 * @param name what the user calls the document
 * @param file the file, if it is one
 * @param format the kind of document, empty if it could not be told
 * @param report the findings; without any and not complete when there is a problem
 * @param problem why the document was not checked; empty if it was
 * @param time how long it took
 * @since 0.1.0
 */
public record DocumentResult(
        String name,
        Optional<Path> file,
        Optional<String> format,
        Report report,
        Optional<String> problem,
        Duration time) {

    /** The verdict on a document. */
    public enum Status {
        /** Checked to its end, without an error. */
        VALID,
        /** An error was found, or the checks stopped early. */
        INVALID,
        /** Not checked. */
        UNREADABLE
    }

    /**
     * A document that was not checked.
     *
     * @param name what the user calls the document
     * @param problem why not
     * @return the result
     */
    public static DocumentResult unreadable(String name, String problem) {
        Report nothing = new Report(List.of(), Set.of(), false);
        return new DocumentResult(
                name, Optional.empty(), Optional.empty(), nothing, Optional.of(problem), Duration.ZERO);
    }

    /**
     * The verdict.
     *
     * @return the status
     */
    public Status status() {
        if (problem.isPresent()) {
            return Status.UNREADABLE;
        }
        return report.isValid() ? Status.VALID : Status.INVALID;
    }

    /**
     * Whether the document fails.
     *
     * @param from the severity from which on a finding lets it fail
     * @return true if a finding is that grave, or the checks stopped early; false if the document was not checked
     */
    public boolean fails(Severity from) {
        if (status() == Status.INVALID) {
            return true;
        }
        for (Finding finding : findings()) {
            if (finding.severity().compareTo(from) <= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The findings.
     *
     * @return the findings in document order
     */
    public List<Finding> findings() {
        return report.findings();
    }

    /**
     * How many findings there are of one severity.
     *
     * @param severity the severity
     * @return the number
     */
    public long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings()) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }
}
