package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/**
 * The data model of an entry's content (RFC 8322, Section 6.2.3): {@code rolie:format}.
 *
 * @param ns the absolute URI that names the data model; a document without it breaks a rule
 * @param version the version of the data model
 * @param schemaLocation where its schema is
 * @param schemaType the media type of the schema
 * @param content what stands inside; rightly nothing
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Format(
        Optional<String> ns,
        Optional<String> version,
        Optional<String> schemaLocation,
        Optional<String> schemaType,
        List<XmlNode> content,
        List<XmlAttribute> attributes)
        implements AtomNode {

    /**
     * Copies the lists.
     *
     * @param ns as the record describes it
     * @param version as the record describes it
     * @param schemaLocation as the record describes it
     * @param schemaType as the record describes it
     * @param content as the record describes it
     * @param attributes as the record describes it
     */
    public Format {
        Objects.requireNonNull(ns, "ns");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(schemaLocation, "schemaLocation");
        Objects.requireNonNull(schemaType, "schemaType");
        content = List.copyOf(content);
        attributes = List.copyOf(attributes);
    }

    /**
     * A format by its name.
     *
     * @param ns the absolute URI of the data model
     * @return the format
     */
    public static Format of(String ns) {
        return new Format(Optional.of(ns), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /**
     * A format by its name and version.
     *
     * @param ns the absolute URI of the data model
     * @param version the version
     * @return the format
     */
    public static Format of(String ns, String version) {
        return new Format(
                Optional.of(ns), Optional.of(version), Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
