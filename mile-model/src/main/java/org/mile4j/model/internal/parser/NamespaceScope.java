package org.mile4j.model.internal.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;

/**
 * The namespace declarations in force at one place of a document: those of all open elements, the inner ones first.
 *
 * <p>Looking a prefix up takes the same time however deep the place is. Not safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class NamespaceScope {
    private record Binding(String prefix, String uri, Binding outer, int position) {}

    private static final Binding XML = new Binding(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, null, -1);
    private static final Binding XMLNS =
            new Binding(XMLConstants.XMLNS_ATTRIBUTE, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, null, -1);
    /** How many bindings are gone through one by one. */
    private static final int FEW = 8;

    private final List<Binding> bindings = new ArrayList<>();
    /** How many declarations were in force before each open element. */
    private int[] marks = new int[16];

    private int depth;
    /** The bindings in force by their prefixes; null as long as there are so few that going through them is faster. */
    private Map<String, Binding> current;

    /** A place with no open element, where only {@code xml} and {@code xmlns} are bound. */
    public NamespaceScope() {
        // Both are bound everywhere.
    }

    /** The binding in force of a prefix, or null. */
    private Binding current(String prefix) {
        if (current != null) {
            Binding binding = current.get(prefix);
            return binding != null ? binding : everywhere(prefix);
        }
        for (int i = bindings.size() - 1; i >= 0; i--) {
            Binding binding = bindings.get(i);
            if (binding.prefix.equals(prefix)) {
                return binding;
            }
        }
        return everywhere(prefix);
    }

    private static Binding everywhere(String prefix) {
        return switch (prefix) {
            case XMLConstants.XML_NS_PREFIX -> XML;
            case XMLConstants.XMLNS_ATTRIBUTE -> XMLNS;
            default -> null;
        };
    }

    /** Enters an element; its declarations follow. */
    public void open() {
        if (depth == marks.length) {
            marks = Arrays.copyOf(marks, depth * 2);
        }
        marks[depth++] = bindings.size();
    }

    /**
     * Adds a declaration of the element entered last.
     *
     * @param prefix the prefix, empty for the default namespace
     * @param uri the name of the namespace, empty for none
     */
    public void declare(String prefix, String uri) {
        Binding binding = new Binding(prefix, uri, current(prefix), bindings.size());
        bindings.add(binding);
        if (current != null) {
            current.put(prefix, binding);
        } else if (bindings.size() > FEW) {
            current = new HashMap<>();
            bindings.forEach(b -> current.put(b.prefix, b));
        }
    }

    /** Leaves the element entered last, and with it its declarations. */
    public void close() {
        int mark = marks[--depth];
        while (bindings.size() > mark) {
            Binding binding = bindings.remove(bindings.size() - 1);
            if (current == null) {
                continue;
            }
            if (binding.outer == null) {
                current.remove(binding.prefix);
            } else {
                current.put(binding.prefix, binding.outer);
            }
        }
    }

    /**
     * How many declarations are in force, those that inner ones hide included.
     *
     * @return their number
     */
    public int size() {
        return bindings.size();
    }

    /**
     * How many declarations were in force when the one that holds for a prefix was made.
     *
     * @param prefix the prefix, empty for the default namespace
     * @return their number, or -1 when no open element declares the prefix
     */
    public int position(String prefix) {
        Binding binding = current(prefix);
        return binding == null ? -1 : binding.position;
    }

    /**
     * Whether an open element declares the prefix.
     *
     * @param prefix the prefix, empty for the default namespace
     * @return whether it is declared; always true for {@code xml} and {@code xmlns}
     */
    public boolean declares(String prefix) {
        return current(prefix) != null;
    }

    /**
     * The namespace that a prefix stands for.
     *
     * @param prefix the prefix, empty for the default namespace
     * @return empty when the prefix is not declared; the empty string when the default namespace is none
     */
    public Optional<String> uri(String prefix) {
        Binding binding = current(prefix);
        if (binding != null) {
            return Optional.of(binding.uri);
        }
        return prefix.isEmpty() ? Optional.of("") : Optional.empty();
    }

    /**
     * Whether a prefix stands for a namespace.
     *
     * @param prefix the prefix, empty for the default namespace
     * @param uri the name of the namespace, empty for none
     * @return whether it does; true for the empty prefix and no namespace where nothing declares it
     */
    public boolean binds(String prefix, String uri) {
        Binding binding = current(prefix);
        return binding == null ? prefix.isEmpty() && uri.isEmpty() : binding.uri.equals(uri);
    }

    /**
     * The prefixes that stand for a namespace.
     *
     * @param uri the name of the namespace
     * @return the prefixes, the innermost declaration first; the empty prefix among them when it is the default namespace
     */
    public List<String> prefixes(String uri) {
        List<String> prefixes = new ArrayList<>();
        for (int i = bindings.size() - 1; i >= 0; i--) {
            Binding binding = bindings.get(i);
            if (binding.uri.equals(uri) && current(binding.prefix) == binding) {
                prefixes.add(binding.prefix);
            }
        }
        if (uri.equals(XMLConstants.XML_NS_URI) && prefixes.isEmpty()) {
            prefixes.add(XMLConstants.XML_NS_PREFIX);
        } else if (uri.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)) {
            prefixes.add(XMLConstants.XMLNS_ATTRIBUTE);
        }
        return prefixes;
    }
}
