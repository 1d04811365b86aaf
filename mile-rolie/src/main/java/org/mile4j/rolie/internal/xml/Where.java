package org.mile4j.rolie.internal.xml;

import java.util.Set;

/** The elements that hold others, and which of Atom, AtomPub, ROLIE and the history namespace may stand in each. */
enum Where {
    FEED(
            Set.of(
                    "author",
                    "category",
                    "contributor",
                    "generator",
                    "icon",
                    "id",
                    "link",
                    "logo",
                    "rights",
                    "subtitle",
                    "title",
                    "updated"),
            Set.of("collection"),
            Set.of("complete", "archive")),
    SOURCE(
            Set.of(
                    "author",
                    "category",
                    "contributor",
                    "generator",
                    "icon",
                    "id",
                    "link",
                    "logo",
                    "rights",
                    "subtitle",
                    "title",
                    "updated"),
            Set.of("collection"),
            Set.of("complete", "archive")),
    ENTRY(
            Set.of(
                    "author",
                    "category",
                    "content",
                    "contributor",
                    "id",
                    "link",
                    "published",
                    "rights",
                    "source",
                    "summary",
                    "title",
                    "updated"),
            Set.of("edited", "control"),
            Set.of("format", "property")),
    PERSON(Set.of("name", "uri", "email"), Set.of(), Set.of()),
    SERVICE(Set.of("link"), Set.of("workspace"), Set.of()),
    WORKSPACE(Set.of("title", "link"), Set.of("collection"), Set.of()),
    COLLECTION(Set.of("title", "link"), Set.of("accept", "categories"), Set.of()),
    CATEGORIES(Set.of("category"), Set.of(), Set.of()),
    CONTROL(Set.of(), Set.of("draft"), Set.of());

    /** All that the namespaces define; anything else in them is unknown. */
    static final Set<String> ATOM_NAMES = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "email",
            "entry",
            "feed",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "name",
            "published",
            "rights",
            "source",
            "subtitle",
            "summary",
            "title",
            "updated",
            "uri");

    static final Set<String> APP_NAMES =
            Set.of("accept", "categories", "collection", "control", "draft", "edited", "service", "workspace");

    static final Set<String> ROLIE_NAMES = Set.of("format", "property");

    final Set<String> atom;
    final Set<String> app;
    /** Names of the ROLIE or the history namespace. */
    final Set<String> other;

    Where(Set<String> atom, Set<String> app, Set<String> other) {
        this.atom = atom;
        this.app = app;
        this.other = other;
    }
}
