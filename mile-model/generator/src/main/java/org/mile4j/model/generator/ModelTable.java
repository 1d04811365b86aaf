package org.mile4j.model.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model table in memory.
 *
 * @param title the name of the format, for instance {@code IODEF v2}
 * @param rfc the number of the RFC
 * @param javaPackage the package of the values
 * @param root the name of the document class, or null
 * @param namespaces the namespaces by prefix; the first is that of elements without a prefix
 * @param javaNames Java names that differ from the RFC's
 * @param classes the classes in the order of the table
 * @param enumerations the enumerations in the order of the table
 * @param about what the classes and their fields are, by class and field
 * @param decisions what was decided where the texts disagree
 * @param checked the structure of elements of other tables, which are kept as XML and only checked: the Java expression
 *     of the definition by element
 * @param former what the version before has where this one has something else, by class and form: what this one has
 * @param external classes and enumerations of other tables that fields of this one have, by name
 */
record ModelTable(
        String title,
        int rfc,
        String javaPackage,
        String root,
        Map<String, String> namespaces,
        Map<String, String> javaNames,
        Map<String, ClassSpec> classes,
        Map<String, EnumerationSpec> enumerations,
        Map<String, Map<String, String>> about,
        Map<String, Map<String, String>> decisions,
        Map<String, String> checked,
        Map<String, Map<String, String>> former,
        Map<String, External> external) {

    /**
     * A class or enumeration of another table.
     *
     * @param values the package of the value
     * @param codec the package of its reader and writer
     * @param enumeration the class with its values if it is an enumeration, or null
     */
    record External(String values, String codec, String enumeration) {}

    /** A class: attributes, then one of text, free content or children; {@code schema} names its type, or is null. */
    record ClassSpec(
            String name,
            int rfc,
            String section,
            String namespace,
            String schema,
            boolean shared,
            boolean of,
            List<AttributeSpec> attributes,
            TextSpec text,
            AnySpec any,
            List<Particle> content,
            OrderSpec order) {

        /** All child elements, those in choices and alternate spellings included, in the order of the table. */
        List<ElementSpec> elements() {
            return content.stream().flatMap(p -> p.elements().stream()).toList();
        }
    }

    /** An attribute under both readings. */
    record AttributeSpec(
            String name,
            String type,
            String javaName,
            boolean required,
            boolean requiredLiteral,
            String fixed,
            String defaultValue,
            String defaultLiteral,
            String ext,
            String decision) {}

    /** The character content of a class. */
    record TextSpec(String name, String type, String typeLiteral, String decision) {}

    /** Free content of a class. */
    record AnySpec(boolean mixed, boolean mixedLiteral, boolean otherNamespaces, boolean strict, String decision) {}

    /** The order of the children of a class that is only checked; null where the content list says it all. */
    record OrderSpec(String model, boolean mixed, boolean strict, boolean local) {}

    /** One entry of a content list. */
    sealed interface Particle permits ElementSpec, GroupSpec {
        List<ElementSpec> elements();
    }

    /** A child element under both readings. */
    record ElementSpec(
            String key,
            String type,
            String typeLiteral,
            String javaName,
            Card card,
            Card cardLiteral,
            boolean local,
            boolean reference,
            String alternate,
            String unordered,
            int step,
            String decision)
            implements Particle {
        @Override
        public List<ElementSpec> elements() {
            return List.of(this);
        }

        /** The same field by another name. */
        ElementSpec spelled(String otherKey) {
            return new ElementSpec(
                    otherKey,
                    type,
                    typeLiteral,
                    javaName,
                    card,
                    cardLiteral,
                    local,
                    reference,
                    alternate,
                    unordered,
                    step,
                    decision);
        }
    }

    /** A choice: interleaved (kept in document order as one list) or exclusive. */
    record GroupSpec(
            String name,
            String type,
            boolean exclusive,
            boolean sequence,
            int min,
            int minLiteral,
            List<ElementSpec> elements,
            String decision)
            implements Particle {}

    /** A number of occurrences. */
    record Card(int min, boolean many) {
        static Card parse(String text) {
            if (!text.matches("1|0\\.\\.1|[01]\\.\\.\\*")) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is no number of occurrences: 1, 0..1, 0..* or 1..*");
            }
            return new Card(text.startsWith("1") ? 1 : 0, text.endsWith("*"));
        }

        @Override
        public String toString() {
            return many ? min + "..*" : min == 1 ? "1" : "0..1";
        }
    }

    /**
     * An enumeration and its values under both readings; {@code open} when the schema admits any text, {@code extension} is
     * the value that an ext- attribute explains.
     */
    record EnumerationSpec(
            String name,
            int rfc,
            String section,
            String about,
            String schema,
            String registry,
            boolean collapses,
            boolean open,
            String extension,
            List<ValueSpec> values) {
        boolean extensible() {
            return values.stream().anyMatch(v -> v.value().equals(extension));
        }

        List<ValueSpec> known() {
            return values.stream().filter(v -> !v.value().equals(extension)).toList();
        }
    }

    /** One value of an enumeration. */
    record ValueSpec(
            String value,
            String javaName,
            String about,
            boolean literal,
            boolean corrected,
            String other,
            String decision) {

        /** The name of the constant. */
        String constant() {
            return javaName == null ? Names.constant(value) : javaName;
        }
    }

    /** The text that describes a field, or a neutral one. */
    String about(String className, String field, String otherwise) {
        return about.getOrDefault(className, Map.of()).getOrDefault(field, otherwise);
    }

    /** The Java name of a class. */
    String javaName(String className) {
        return javaNames.getOrDefault(className, className);
    }

    /** The name of the class with the values of the enumerations. */
    String valuesClass() {
        return Names.upperFirst(javaPackage.substring(javaPackage.lastIndexOf('.') + 1)) + "Values";
    }

    /** The name of the class with the names of elements and attributes. */
    String namesClass() {
        return Names.upperFirst(javaPackage.substring(javaPackage.lastIndexOf('.') + 1)) + "Names";
    }

    /** The name of the class with the global elements. */
    String grammarClass() {
        return Names.upperFirst(javaPackage.substring(javaPackage.lastIndexOf('.') + 1)) + "Grammar";
    }

    /** The name of the class with the attributes that an ext- attribute extends. */
    String extensionPairsClass() {
        return Names.upperFirst(javaPackage.substring(javaPackage.lastIndexOf('.') + 1)) + "ExtensionPairs";
    }

    /** The name of the class with the parts of the values. */
    String walkClass() {
        return Names.upperFirst(javaPackage.substring(javaPackage.lastIndexOf('.') + 1)) + "Walk";
    }

    boolean isClass(String type) {
        return classes.containsKey(type)
                || isExternal(type) && external.get(type).enumeration() == null;
    }

    boolean isEnumeration(String type) {
        return enumerations.containsKey(type)
                || isExternal(type) && external.get(type).enumeration() != null;
    }

    boolean isExternal(String type) {
        return external.containsKey(type);
    }

    /** The package of the Java type that holds values of a type. */
    String packageOf(String type) {
        return isExternal(type) ? external.get(type).values() : javaPackage;
    }

    /** The Java class that has the values of an enumeration, with its package if it is of another table. */
    String valuesOf(String enumeration) {
        return isExternal(enumeration)
                ? external.get(enumeration).codec() + "."
                        + external.get(enumeration).enumeration()
                : valuesClass();
    }

    /** Whether a value of the class can be made of its text alone. */
    boolean isText(String type) {
        return classes.containsKey(type) && classes.get(type).of();
    }

    /** Whether a type is an enumeration whose values the schema lists. */
    boolean isClosed(String type) {
        return isEnumeration(type)
                && (isExternal(type) || !enumerations.get(type).open());
    }

    /** The prefix of the namespace that a class is in. */
    String prefix(ClassSpec c) {
        return c.namespace().isEmpty() ? namespaces.keySet().iterator().next() : c.namespace();
    }

    /** The interleaved groups by the name of their sealed type, with the Java names of the members. */
    Map<String, List<String>> sealedTypes() {
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (ClassSpec c : classes.values()) {
            for (Particle p : c.content()) {
                if (p instanceof GroupSpec g && !g.exclusive()) {
                    types.put(
                            g.type(),
                            g.elements().stream().map(e -> javaName(e.type())).toList());
                }
            }
        }
        return types;
    }
}
