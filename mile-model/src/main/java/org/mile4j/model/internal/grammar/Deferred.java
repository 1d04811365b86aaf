package org.mile4j.model.internal.grammar;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A definition that is made when it is first needed.
 *
 * @param name the name of the class
 * @param definitions finds the definition of a name
 */
public record Deferred(String name, Function<String, ElementDef> definitions) implements Supplier<ElementDef> {

    @Override
    public ElementDef get() {
        return definitions.apply(name);
    }
}
