package org.mile4j.model.extension;

import java.util.Objects;
import java.util.Set;

/**
 * An entry of the IANA registry of specifications for structured cybersecurity information: RFC 7203, Sections 4.1 and 7.
 *
 * @param namespace what SpecID names it by
 * @param name its name
 * @param version its version
 * @param classes the classes of RFC 7203 that it may be used in; any if none is given
 * @param payloads the XML namespaces of its documents, besides the first
 * @since 0.1
 */
public record SciSpecification(
        String namespace, String name, String version, Set<String> classes, Set<String> payloads) {

    /**
     * Checks that nothing is null, and copies the sets.
     *
     * @param namespace as the record describes it
     * @param name as the record describes it
     * @param version as the record describes it
     * @param classes as the record describes it
     * @param payloads as the record describes it
     */
    public SciSpecification {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        classes = Set.copyOf(classes);
        payloads = Set.copyOf(payloads);
    }

    /**
     * Whether the specification may be used in a class.
     *
     * @param className the name of the class in RFC 7203, for instance {@code AttackPattern}
     * @return whether it may
     */
    public boolean appliesTo(String className) {
        return classes.isEmpty() || classes.contains(className);
    }

    /**
     * Whether documents of the specification have a root element of a namespace.
     *
     * @param xmlNamespace the namespace of the root element
     * @return whether they have
     */
    public boolean isPayload(String xmlNamespace) {
        return namespace.equals(xmlNamespace) || payloads.contains(xmlNamespace);
    }
}
