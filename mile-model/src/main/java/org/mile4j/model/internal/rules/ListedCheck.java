package org.mile4j.model.internal.rules;

/**
 * One of several checks that are one class: an enumeration with a constant for each. A check that is a class of its own, and
 * be it a lambda, makes the first document of a JVM slower.
 */
public interface ListedCheck extends Check<Object> {

    /** The rule that it checks. */
    String id();

    /** The class whose values it takes, and no others. */
    Class<?> type();
}
