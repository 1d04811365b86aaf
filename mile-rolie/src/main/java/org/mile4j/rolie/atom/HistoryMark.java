package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/**
 * A mark on a feed document (RFC 5005, Sections 2 and 4).
 *
 * @param name which mark
 * @param content what stands inside; rightly nothing
 * @param attributes what the element carries
 * @since 0.1
 */
public record HistoryMark(Name name, List<XmlNode> content, List<XmlAttribute> attributes) implements AtomNode {

    /** The marks. */
    public enum Name {
        /** The document is the whole feed. */
        COMPLETE,
        /** The document is an archive, which does not change any more. */
        ARCHIVE
    }

    /**
     * Copies the lists.
     *
     * @param name as the record describes it
     * @param content as the record describes it
     * @param attributes as the record describes it
     */
    public HistoryMark {
        Objects.requireNonNull(name, "name");
        content = List.copyOf(content);
        attributes = List.copyOf(attributes);
    }

    /**
     * A mark.
     *
     * @param name which
     * @return the mark
     */
    public static HistoryMark of(Name name) {
        return new HistoryMark(name, List.of(), List.of());
    }
}
