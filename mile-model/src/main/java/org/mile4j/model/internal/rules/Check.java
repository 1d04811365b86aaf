package org.mile4j.model.internal.rules;

/**
 * The check of one rule on one class. Those that usual documents meet are constants of an enumeration for each group of
 * rules: a check that is a class of its own, and be it a lambda, makes the first document of a JVM slower.
 *
 * @param <T> the class whose values are checked
 */
@FunctionalInterface
public interface Check<T> {

    /** Looks at a value and reports to the context whatever breaks the rule. */
    void check(T value, CheckContext context);
}
