package org.mile4j.model.internal.rules;

/**
 * The check of one rule on one class.
 *
 * @param <T> the class whose values are checked
 */
@FunctionalInterface
public interface Check<T> {

    /** Looks at a value and reports to the context whatever breaks the rule. */
    void check(T value, CheckContext context);
}
