package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;

/**
 * A list of categories, in a service document or as a category document (RFC 5023, Section 7; RFC 8322, Section 5.2).
 *
 * @param fixed {@code yes} when other categories are not taken, {@code no} when they are; absent means no
 * @param scheme the scheme of the categories that have none
 * @param href where the list is, if it is not here
 * @param children the categories and foreign markup, in order
 * @param attributes what the element carries besides
 * @since 0.1
 */
public record Categories(
        Optional<String> fixed,
        Optional<String> scheme,
        Optional<String> href,
        List<AtomNode> children,
        List<XmlAttribute> attributes)
        implements Container, RolieDocument {

    /**
     * Copies the lists.
     *
     * @param fixed as the record describes it
     * @param scheme as the record describes it
     * @param href as the record describes it
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Categories {
        Objects.requireNonNull(fixed, "fixed");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(href, "href");
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
    }

    /**
     * A list.
     *
     * @param fixed whether other categories are refused
     * @param categories the categories
     * @return the list
     */
    public static Categories of(boolean fixed, List<Category> categories) {
        return new Categories(
                Optional.of(fixed ? "yes" : "no"),
                Optional.empty(),
                Optional.empty(),
                List.copyOf(categories),
                List.of());
    }

    /**
     * Whether the list is fixed.
     *
     * @return true if {@code fixed} is {@code yes}
     */
    public boolean isFixed() {
        return fixed.isPresent() && fixed.get().equals("yes");
    }

    /**
     * The categories, each with the scheme of the list when it has none of its own.
     *
     * @return a new list, in document order
     */
    @Override
    public List<Category> categories() {
        return all(Category.class).stream()
                .map(category -> category.scheme().isPresent() || scheme.isEmpty()
                        ? category
                        : new Category(
                                scheme, category.term(), category.label(), category.content(), category.attributes()))
                .toList();
    }
}
