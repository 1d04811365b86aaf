package org.mile4j.model.internal.rules;

import java.util.List;
import org.mile4j.model.Finding;

/**
 * A check together with what its findings say of the rule.
 *
 * @param <T> the class whose values are checked
 */
public record BoundCheck<T>(String id, Finding.Severity severity, String section, String hint, Check<T> check) {

    /** Some checks as an array. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    public static <T> BoundCheck<T>[] array(List<BoundCheck<T>> checks) {
        return checks.toArray(new BoundCheck[0]);
    }

    /** What runs other checks and reports nothing itself. */
    static <T> BoundCheck<T> of(Check<T> outer) {
        return new BoundCheck<>("", Finding.Severity.INFO, "", "", outer);
    }
}
