package org.mile4j.model.extension;

import java.util.Objects;
import java.util.function.Function;
import org.mile4j.model.data.XmlElement;

/**
 * One element of an extension and the class of its values.
 *
 * @param name the name of the element, without a prefix
 * @param type the class of its values
 * @param reader makes a value of an element of that name; an {@link IllegalArgumentException} says that it cannot
 * @param writer makes the element of a value
 * @param <T> the class of its values
 * @since 0.1
 */
public record ExtensionElement<T>(
        String name, Class<T> type, Function<XmlElement, T> reader, Function<T, XmlElement> writer) {

    /**
     * Checks that nothing is null.
     *
     * @param name as the record describes it
     * @param type as the record describes it
     * @param reader as the record describes it
     * @param writer as the record describes it
     */
    public ExtensionElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(reader, "reader");
        Objects.requireNonNull(writer, "writer");
    }
}
