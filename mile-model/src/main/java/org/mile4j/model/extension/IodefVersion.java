package org.mile4j.model.extension;

/**
 * The versions of IODEF in whose documents an extension can stand.
 *
 * @since 0.1
 */
public enum IodefVersion {
    /** IODEF v1: RFC 5070. */
    V1("urn:ietf:params:xml:ns:iodef-1.0"),
    /** IODEF v2: RFC 7970. */
    V2("urn:ietf:params:xml:ns:iodef-2.0");

    private final String namespace;

    IodefVersion(String namespace) {
        this.namespace = namespace;
    }

    /**
     * The XML namespace of the version.
     *
     * @return the namespace
     */
    public String namespace() {
        return namespace;
    }
}
