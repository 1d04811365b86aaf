package org.mile4j.model.internal.grammar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.internal.parser.AttributeValues;

/** The values of an enumeration under both readings, with the other text's spelling where there is one. */
public final class Values implements AttributeValues.Values {

    /**
     * One value.
     *
     * @param text the value
     * @param literal whether the RFC's schema has it
     * @param corrected whether the corrected reading has it
     * @param other the other text's spelling, or null
     */
    public record Value(String text, boolean literal, boolean corrected, String other) {}

    private final List<Value> all;
    private final boolean collapse;
    private final String registry;
    // Null until they are asked for, which makes the first document of a JVM faster: it has few of the enumerations.
    private volatile Readings readings;
    private volatile ValueTable table;

    /** The values of each reading, in the order of the table. */
    private record Readings(Set<String> literal, Set<String> corrected) {
        static Readings of(List<Value> all) {
            Readings readings = new Readings(new LinkedHashSet<>(), new LinkedHashSet<>());
            for (Value value : all) {
                if (value.literal()) {
                    readings.literal.add(value.text());
                }
                if (value.corrected()) {
                    readings.corrected.add(value.text());
                }
            }
            return readings;
        }
    }

    public Values(boolean collapse, Value... values) {
        this(null, collapse, values);
    }

    /**
     * Values to which more can be registered.
     *
     * @param registry the name of the registry, or null if there is none
     */
    public Values(String registry, boolean collapse, Value... values) {
        this.registry = registry;
        this.collapse = collapse;
        this.all = List.of(values);
    }

    /** A value that both texts have. */
    public static Value of(String text) {
        return new Value(text, true, true, null);
    }

    /** A value that only the RFC's schema has. */
    public static Value literal(String text, String correctly) {
        return new Value(text, true, false, correctly);
    }

    /** A value that only the corrected reading has. */
    public static Value corrected(String text, String literally) {
        return new Value(text, false, true, literally);
    }

    /** All values of both readings, in the order of the table. */
    public List<Value> all() {
        return all;
    }

    /** The values of one reading. */
    public Set<String> of(Profile profile) {
        Readings both = readings;
        if (both == null) {
            both = Readings.of(all);
            readings = both;
        }
        return profile == Profile.RFC_LITERAL ? both.literal() : both.corrected();
    }

    /** The value of either reading that stands in an array of characters, always the same object, or null. */
    @Override
    public String find(char[] text, int start, int end) {
        ValueTable values = table;
        if (values == null) {
            values = new ValueTable(all);
            table = values;
        }
        return values.find(text, start, end);
    }

    /** The name of the registry to which values are added, or null. */
    public String registry() {
        return registry;
    }

    /** Whether white space around the value is no part of it. */
    public boolean collapses() {
        return collapse;
    }
}
