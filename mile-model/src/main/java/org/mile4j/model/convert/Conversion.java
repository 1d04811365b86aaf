package org.mile4j.model.convert;

import java.util.List;
import java.util.Objects;

/**
 * A converted document, with notes on what could not be carried over as it was.
 *
 * @param document the new document
 * @param notes what was added, changed, put aside or lost, in the order of the old document
 * @param <D> the class of the new document
 * @since 0.1
 */
public record Conversion<D>(D document, List<Note> notes) {

    /**
     * Holds both parts.
     *
     * @param document as the record describes it
     * @param notes as the record describes it
     */
    public Conversion {
        Objects.requireNonNull(document, "document");
        notes = List.copyOf(notes);
    }

    /**
     * The notes on what the new document says no longer, or only in AdditionalData.
     *
     * @return the notes of the kinds {@link Kind#ASIDE} and {@link Kind#LOST}
     */
    public List<Note> losses() {
        return notes.stream()
                .filter(n -> n.kind() == Kind.ASIDE || n.kind() == Kind.LOST)
                .toList();
    }

    /**
     * What became of something.
     *
     * @since 0.1
     */
    public enum Kind {
        /** The new format demands it, or has another default, and the old document did not say it. */
        ADDED,
        /** The new document says it in another class or in other words. */
        CHANGED,
        /** No class of the new format says it; it is in AdditionalData, with the place that it came from. */
        ASIDE,
        /** The new document does not have it. */
        LOST
    }

    /**
     * One thing that could not be carried over as it was.
     *
     * @param kind what became of it
     * @param path where it stands in the old document, as an XPath without prefixes
     * @param message what it is and where it went, in one sentence
     * @since 0.1
     */
    public record Note(Kind kind, String path, String message) {

        /**
         * Holds the parts.
         *
         * @param kind as the record describes it
         * @param path as the record describes it
         * @param message as the record describes it
         */
        public Note {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(message, "message");
        }

        /** Kind, path and message on one line. */
        @Override
        public String toString() {
            return kind.name().toLowerCase(java.util.Locale.ROOT) + " " + path + ": " + message;
        }
    }
}
