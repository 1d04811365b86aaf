package org.mile4j.rolie.client;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Predicate;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Entry;

/**
 * Which entries somebody is interested in. Filters are put together with {@link #and}; they look at what a feed says of an
 * entry, so that nothing has to be fetched to decide.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface EntryFilter extends Predicate<Entry> {

    /** All entries. */
    EntryFilter ALL = entry -> true;

    /**
     * Entries that pass this filter and another.
     *
     * @param other the other filter
     * @return the filter
     */
    default EntryFilter and(EntryFilter other) {
        return entry -> test(entry) && other.test(entry);
    }

    /**
     * Entries of an information type that they name themselves. Most do not: their feed does.
     *
     * @param term the term
     * @return the filter
     */
    static EntryFilter informationType(String term) {
        return category(Category.INFORMATION_TYPE, term);
    }

    /**
     * Entries with a category.
     *
     * @param scheme the scheme
     * @param term the term
     * @return the filter
     */
    static EntryFilter category(String scheme, String term) {
        Category wanted = Category.of(scheme, term);
        return entry -> entry.categories().stream().anyMatch(wanted::names);
    }

    /**
     * Entries whose content is in a data model.
     *
     * @param ns the name of the data model
     * @return the filter
     */
    static EntryFilter format(String ns) {
        return entry -> entry.format().flatMap(f -> f.ns()).filter(ns::equals).isPresent();
    }

    /**
     * Entries with a property of a value.
     *
     * @param name the property's name
     * @param value its value
     * @return the filter
     */
    static EntryFilter property(String name, String value) {
        return entry -> entry.properties().stream()
                .anyMatch(p -> p.name().filter(name::equals).isPresent()
                        && p.value().filter(value::equals).isPresent());
    }

    /**
     * Entries that were updated in a span of time. An entry whose date cannot be read passes, since nothing may be missed.
     *
     * @param from the begin, included
     * @param until the end, not included
     * @return the filter
     */
    static EntryFilter updatedBetween(Instant from, Instant until) {
        return entry -> {
            Optional<Instant> updated =
                    entry.updated().flatMap(DateConstruct::value).map(OffsetDateTime::toInstant);
            return updated.isEmpty()
                    || !updated.get().isBefore(from) && updated.get().isBefore(until);
        };
    }
}
