package org.mile4j.interop.matrix;

import java.util.List;
import org.mile4j.model.Finding;

/**
 * What came of a document on one leg.
 *
 * @param verdict the verdict
 * @param detail what to know beyond the verdict; empty if there is nothing
 * @param findings what a check found
 * @since 0.1.0
 */
public record LegResult(Verdict verdict, String detail, List<Finding> findings) {

    /** Copies the findings. */
    public LegResult {
        findings = List.copyOf(findings);
    }

    /**
     * All went well.
     *
     * @return the result
     */
    public static LegResult ok() {
        return new LegResult(Verdict.OK, "", List.of());
    }

    /**
     * Something is not as expected.
     *
     * @param detail what was expected and what was met
     * @return the result
     */
    public static LegResult failed(String detail) {
        return new LegResult(Verdict.FAILED, detail, List.of());
    }

    /**
     * The leg is not for such a document.
     *
     * @param reason why it is not
     * @return the result
     */
    public static LegResult notApplicable(String reason) {
        return new LegResult(Verdict.NOT_APPLICABLE, reason, List.of());
    }

    /**
     * The leg was not run, as something that it needs is not there.
     *
     * @param reason what is not there
     * @return the result
     */
    public static LegResult notRun(String reason) {
        return new LegResult(Verdict.NOT_RUN, reason, List.of());
    }
}
