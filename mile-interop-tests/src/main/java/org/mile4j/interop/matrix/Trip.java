package org.mile4j.interop.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A document on its way through the legs, and what they made of it. Not for use by several threads at once.
 *
 * @since 0.1.0
 */
public final class Trip {

    /**
     * A thing that one leg makes and later ones need.
     *
     * @param name what it is, for instance {@code the document as values}
     * @param <T> the type of the thing
     */
    public record Thing<T>(String name) {}

    private final Example example;
    private final Map<Thing<?>, Object> things = new HashMap<>();

    /**
     * A trip that begins.
     *
     * @param example the document
     */
    public Trip(Example example) {
        this.example = example;
    }

    /**
     * The document.
     *
     * @return the example
     */
    public Example example() {
        return example;
    }

    /**
     * Keeps what a leg made.
     *
     * @param thing what it is
     * @param value the thing itself
     * @param <T> its type
     */
    public <T> void put(Thing<T> thing, T value) {
        things.put(thing, value);
    }

    /**
     * What a leg made.
     *
     * @param thing what it is
     * @param <T> its type
     * @return the thing itself, or empty if the leg did not run or failed
     */
    @SuppressWarnings("unchecked")
    public <T> Optional<T> find(Thing<T> thing) {
        return Optional.ofNullable((T) things.get(thing));
    }
}
