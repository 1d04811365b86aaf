package org.mile4j.rolie.internal.xml;

import java.util.HashMap;
import java.util.Map;
import org.mile4j.rolie.atom.Namespaces;

/** The elements that Atom, AtomPub, ROLIE and the history of feeds define. */
enum Known {
    AUTHOR(Namespaces.ATOM, "author"),
    CATEGORY(Namespaces.ATOM, "category"),
    CONTENT(Namespaces.ATOM, "content"),
    CONTRIBUTOR(Namespaces.ATOM, "contributor"),
    EMAIL(Namespaces.ATOM, "email"),
    ENTRY(Namespaces.ATOM, "entry"),
    FEED(Namespaces.ATOM, "feed"),
    GENERATOR(Namespaces.ATOM, "generator"),
    ICON(Namespaces.ATOM, "icon"),
    ID(Namespaces.ATOM, "id"),
    LINK(Namespaces.ATOM, "link"),
    LOGO(Namespaces.ATOM, "logo"),
    NAME(Namespaces.ATOM, "name"),
    PUBLISHED(Namespaces.ATOM, "published"),
    RIGHTS(Namespaces.ATOM, "rights"),
    SOURCE(Namespaces.ATOM, "source"),
    SUBTITLE(Namespaces.ATOM, "subtitle"),
    SUMMARY(Namespaces.ATOM, "summary"),
    TITLE(Namespaces.ATOM, "title"),
    UPDATED(Namespaces.ATOM, "updated"),
    URI(Namespaces.ATOM, "uri"),
    ACCEPT(Namespaces.APP, "accept"),
    CATEGORIES(Namespaces.APP, "categories"),
    COLLECTION(Namespaces.APP, "collection"),
    CONTROL(Namespaces.APP, "control"),
    DRAFT(Namespaces.APP, "draft"),
    EDITED(Namespaces.APP, "edited"),
    SERVICE(Namespaces.APP, "service"),
    WORKSPACE(Namespaces.APP, "workspace"),
    FORMAT(Namespaces.ROLIE, "format"),
    PROPERTY(Namespaces.ROLIE, "property"),
    COMPLETE(Namespaces.HISTORY, "complete"),
    ARCHIVE(Namespaces.HISTORY, "archive");

    private static final Map<String, Map<String, Known>> ALL = new HashMap<>();

    static {
        for (Known known : values()) {
            ALL.computeIfAbsent(known.namespace, any -> new HashMap<>()).put(known.name, known);
        }
    }

    private final String namespace;
    private final String name;
    /** What a path says: the name, with the usual prefix; null where it is the document's own. */
    private final String step;

    Known(String namespace, String name) {
        this.namespace = namespace;
        this.name = name;
        this.step = namespace.equals(Namespaces.HISTORY) ? null : prefix(namespace) + name;
    }

    /** The prefix, with its colon, that paths and messages give the names of a namespace; null for all others. */
    static String prefix(String namespace) {
        return switch (namespace) {
            case Namespaces.ATOM -> "";
            case Namespaces.APP -> "app:";
            case Namespaces.ROLIE -> "rolie:";
            default -> null;
        };
    }

    String step() {
        return step;
    }

    /** The element of a name; null if there is none. */
    static Known of(String namespace, String name) {
        Map<String, Known> names = ALL.get(namespace);
        return names == null ? null : names.get(name);
    }

    /** Remembers which elements a document's names stand for, by the identity of the strings that its parser gives. */
    static final class Memory {
        private static final int BITS = 6;
        private static final int SIZE = 1 << BITS;
        private static final int SPREAD = 0x9E3779B1;

        private final String[] namespaces = new String[SIZE];
        private final String[] names = new String[SIZE];
        private final Known[] elements = new Known[SIZE];

        /** The element of a name; null if there is none. */
        Known of(String namespace, String name) {
            int at = name.hashCode() * SPREAD >>> Integer.SIZE - BITS;
            if (names[at] != name || namespaces[at] != namespace) {
                names[at] = name;
                namespaces[at] = namespace;
                elements[at] = Known.of(namespace, name);
            }
            return elements[at];
        }
    }
}
