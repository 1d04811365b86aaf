/**
 * What the tests of several modules share: {@link org.mile4j.testing.Consumer}, a program of somebody else that uses a
 * library, and {@link org.mile4j.testing.RequirementRegister}, which holds tests and lists of requirements to each other.
 * Nothing here is published, and nothing here needs more than a JDK.
 */
package org.mile4j.testing;
