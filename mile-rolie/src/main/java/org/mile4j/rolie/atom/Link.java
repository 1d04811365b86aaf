package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlNode;

/**
 * A link (RFC 4287, Section 4.2.7).
 *
 * @param rel the relation; absent means alternate
 * @param href the IRI reference; a document without it breaks a rule
 * @param type the media type that the target is likely to have
 * @param hreflang the language of the target
 * @param title the title of the target
 * @param length the length of the target in octets, as a hint
 * @param content what stands inside, usually nothing
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Link(
        Optional<String> rel,
        Optional<String> href,
        Optional<String> type,
        Optional<String> hreflang,
        Optional<String> title,
        Optional<String> length,
        List<XmlNode> content,
        List<XmlAttribute> attributes)
        implements AtomNode {

    private static final String IANA = "http://www.iana.org/assignments/relation/";

    /**
     * Copies the lists.
     *
     * @param rel as the record describes it
     * @param href as the record describes it
     * @param type as the record describes it
     * @param hreflang as the record describes it
     * @param title as the record describes it
     * @param length as the record describes it
     * @param content as the record describes it
     * @param attributes as the record describes it
     */
    public Link {
        Objects.requireNonNull(rel, "rel");
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(hreflang, "hreflang");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(length, "length");
        content = List.copyOf(content);
        attributes = List.copyOf(attributes);
    }

    /**
     * A link.
     *
     * @param rel the relation
     * @param href the IRI reference
     * @return the link
     */
    public static Link of(String rel, String href) {
        return new Link(
                Optional.of(rel),
                Optional.of(href),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * A link to something of a media type.
     *
     * @param rel the relation
     * @param href the IRI reference
     * @param type the media type
     * @return the link
     */
    public static Link of(String rel, String href, String type) {
        return new Link(
                Optional.of(rel),
                Optional.of(href),
                Optional.of(type),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * The relation's name (RFC 4287, Section 4.2.7.2): {@code alternate} when none is given, and the short name of an IRI
     * that spells a registered relation out.
     *
     * @return the name
     */
    public String relation() {
        String name = rel.orElse("alternate");
        return name.startsWith(IANA) ? name.substring(IANA.length()) : name;
    }

    /**
     * Whether this is a link of a relation.
     *
     * @param name the relation's short name or IRI
     * @return true if so
     */
    public boolean isRelation(String name) {
        return relation().equals(name);
    }
}
