package org.mile4j.rolie.server;

import java.util.List;
import java.util.Objects;
import org.mile4j.rolie.atom.Categories;
import org.mile4j.rolie.atom.Category;

/**
 * A collection that a server offers.
 *
 * @param name its name in its address: letters, digits, dot, minus and underscore
 * @param title its title for people
 * @param informationType its information type
 * @param accepts the media ranges of what may be posted
 * @param categories further categories of the feed
 * @param fixed whether entries with categories that are not listed are refused
 * @param archived whether all that entries ever said is kept and given out in archives (RFC 5005, Section 4), deleted
 *     entries included
 * @since 0.1
 */
public record ServedCollection(
        String name,
        String title,
        String informationType,
        List<String> accepts,
        List<Category> categories,
        boolean fixed,
        boolean archived) {

    /**
     * Checks the name and copies the lists.
     *
     * @param name as the record describes it
     * @param title as the record describes it
     * @param informationType as the record describes it
     * @param accepts as the record describes it
     * @param categories as the record describes it
     * @param fixed as the record describes it
     * @param archived as the record describes it
     * @throws IllegalArgumentException if the name has other characters, or is that of another resource
     */
    public ServedCollection {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            throw new IllegalArgumentException(
                    "expected a name of letters, digits, dot, minus and underscore, met \"" + name + "\"");
        }
        if (name.equals("service") || name.equals("categories")) {
            throw new IllegalArgumentException("the name " + name + " is that of another resource; choose another");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(informationType, "informationType");
        accepts = List.copyOf(accepts);
        categories = List.copyOf(categories);
    }

    /**
     * A collection without archives.
     *
     * @param name as the record describes it
     * @param title as the record describes it
     * @param informationType as the record describes it
     * @param accepts as the record describes it
     * @param categories as the record describes it
     * @param fixed as the record describes it
     */
    public ServedCollection(
            String name,
            String title,
            String informationType,
            List<String> accepts,
            List<Category> categories,
            boolean fixed) {
        this(name, title, informationType, accepts, categories, fixed, false);
    }

    /**
     * This collection with archives.
     *
     * @return the collection
     */
    public ServedCollection withArchives() {
        return new ServedCollection(name, title, informationType, accepts, categories, fixed, true);
    }

    /**
     * A collection that takes entries, XML and JSON.
     *
     * @param name its name in its address
     * @param title its title
     * @param informationType its information type
     * @return the collection
     */
    public static ServedCollection of(String name, String title, String informationType) {
        return new ServedCollection(
                name,
                title,
                informationType,
                List.of(
                        "application/atom+xml;type=entry",
                        "application/xml",
                        "application/json",
                        "application/stix+json"),
                List.of(),
                false);
    }

    /** All that its feed says of it. */
    String description() {
        return title + "\n" + list().categories() + "\n" + archived;
    }

    /** All categories, that of the information type first. */
    Categories list() {
        List<Category> all = new java.util.ArrayList<>();
        all.add(Category.of(Category.INFORMATION_TYPE, informationType));
        all.addAll(categories);
        return Categories.of(fixed, all);
    }
}
