package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;

/**
 * The program that made a feed (RFC 4287, Section 4.2.4).
 *
 * @param uri where to learn about it
 * @param version its version
 * @param text its name for people
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Generator(Optional<String> uri, Optional<String> version, String text, List<XmlAttribute> attributes)
        implements AtomNode {

    /**
     * Copies the attributes.
     *
     * @param uri as the record describes it
     * @param version as the record describes it
     * @param text as the record describes it
     * @param attributes as the record describes it
     */
    public Generator {
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(text, "text");
        attributes = List.copyOf(attributes);
    }
}
