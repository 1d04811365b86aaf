package org.mile4j.model;

/**
 * What sets one XML document format apart for its reader and writer. Only the libraries of mile4j make one, of their
 * internal parts.
 *
 * @param <D> the document class
 * @since 0.1
 */
public interface XmlFormat<D> {

    /**
     * The name of the format for messages.
     *
     * @return for instance {@code IODEF v2}
     */
    String name();
}
