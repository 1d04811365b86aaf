package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;

/**
 * A collection as a service document tells of it (RFC 5023, Section 8.3.3; RFC 8322, Section 5.1.2).
 *
 * @param href where its feed is; a document without it breaks a rule
 * @param children its title, accepts, categories and foreign markup, in order
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Collection(Optional<String> href, List<AtomNode> children, List<XmlAttribute> attributes)
        implements Container {

    /**
     * Copies the lists.
     *
     * @param href as the record describes it
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Collection {
        Objects.requireNonNull(href, "href");
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }

    /**
     * The media ranges of what may be posted (RFC 5023, Section 8.3.4), without white space around them.
     *
     * @return entry documents when nothing is said; empty when the collection takes nothing
     */
    public List<String> accepts() {
        List<String> ranges = all(SimpleElement.class).stream()
                .filter(e -> e.name() == SimpleElement.Name.ACCEPT)
                .map(e -> e.value().strip())
                .toList();
        return ranges.isEmpty()
                ? List.of("application/atom+xml;type=entry")
                : ranges.stream().filter(range -> !range.isEmpty()).toList();
    }

    /**
     * The categories that stand in the document, of all lists, each with the scheme of its list when it has none of its
     * own (RFC 5023, Section 7.2.1).
     *
     * @return a new list, in document order
     */
    @Override
    public List<Category> categories() {
        return all(Categories.class).stream()
                .flatMap(list -> list.categories().stream())
                .toList();
    }

    /**
     * Whether this is a ROLIE Collection (RFC 8322, Section 5.1.2).
     *
     * @return true if one of its lists holds exactly one category with the scheme of information types
     */
    public boolean isRolie() {
        return all(Categories.class).stream()
                .anyMatch(list -> list.categories().stream()
                                .filter(Category::isInformationType)
                                .count()
                        == 1);
    }
}
