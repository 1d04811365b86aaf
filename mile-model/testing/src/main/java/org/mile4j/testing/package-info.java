/**
 * What the tests of several modules share: {@link org.mile4j.testing.Consumer}, a program of somebody else that uses a
 * library, {@link org.mile4j.testing.RequirementRegister}, which holds tests and lists of requirements to each other, and
 * {@link org.mile4j.testing.EveryLibrary}, what holds for the classes of all libraries. Nothing here is published, and but
 * for the last, which needs ArchUnit, nothing needs more than a JDK.
 */
package org.mile4j.testing;
