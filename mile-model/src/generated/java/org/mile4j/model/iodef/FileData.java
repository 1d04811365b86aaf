// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * One or several files.
 *
 * <p>RFC 7970, Section 3.25.
 *
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param observableId an identifier, unique in the document, by which an ObservableReference points at the files.
 * @param files the files.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record FileData(
        Optional<Restriction> restriction,
        Optional<String> observableId,
        List<File> files,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param restriction as the record describes it
     * @param observableId as the record describes it
     * @param files as the record describes it
     * @param extras as the record describes it
     */
    public FileData {
        Objects.requireNonNull(restriction, "restriction");
        Objects.requireNonNull(observableId, "observableId");
        files = ItemList.copyOf(files);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a {@link FileData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Restriction> restriction = Optional.empty();
        private Optional<String> observableId = Optional.empty();
        private List<File> files = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(FileData from) {
            restriction = from.restriction;
            observableId = from.observableId;
            files.addAll(from.files);
            extras = from.extras;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Restriction restriction) {
            this.restriction = Optional.of(restriction);
            return this;
        }

        /**
         * Who may be told of what is inside. When absent, the restriction of the closest ancestor that has one
         * holds.
         *
         * @param restriction the value
         * @return this builder
         */
        public Builder restriction(Optional<Restriction> restriction) {
            this.restriction = Objects.requireNonNull(restriction, "restriction");
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the files.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(String observableId) {
            this.observableId = Optional.of(observableId);
            return this;
        }

        /**
         * An identifier, unique in the document, by which an ObservableReference points at the files.
         *
         * @param observableId the value
         * @return this builder
         */
        public Builder observableId(Optional<String> observableId) {
            this.observableId = Objects.requireNonNull(observableId, "observableId");
            return this;
        }

        /**
         * The files.
         *
         * @param files the value
         * @return this builder
         */
        public Builder files(List<? extends File> files) {
            this.files = new ArrayList<>(files);
            return this;
        }

        /**
         * Adds one: the files.
         *
         * @param file the value
         * @return this builder
         */
        public Builder addFile(File file) {
            this.files.add(Objects.requireNonNull(file, "file"));
            return this;
        }

        /**
         * What a document held besides, kept for writing.
         *
         * @param extras the value
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * The value with all parts given so far.
         *
         * @return a new value
         */
        public FileData build() {
            return new FileData(restriction, observableId, files, extras);
        }
    }
}
