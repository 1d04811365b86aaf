package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/**
 * The content of an entry, or where it is (RFC 4287, Section 4.1.3; RFC 8322, Section 6.2.1).
 *
 * @param type the media type; in plain Atom also {@code text}, {@code html} or {@code xhtml}
 * @param src where the content is; in ROLIE always there
 * @param inline what stands inside; in ROLIE nothing
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Content(Optional<String> type, Optional<String> src, List<XmlNode> inline, List<XmlAttribute> attributes)
        implements AtomNode {

    /**
     * Copies the lists.
     *
     * @param type as the record describes it
     * @param src as the record describes it
     * @param inline as the record describes it
     * @param attributes as the record describes it
     */
    public Content {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(src, "src");
        inline = List.copyOf(inline);
        attributes = List.copyOf(attributes);
    }

    /**
     * Content that is somewhere else, as ROLIE has it.
     *
     * @param type the media type
     * @param src where it is
     * @return the content
     */
    public static Content at(String type, String src) {
        return new Content(Optional.of(type), Optional.of(src), List.of(), List.of());
    }
}
