// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.iodef1.MLString;

/**
 * Data that was saved from a site of a fraud, or where it is found.
 *
 * <p>RFC 5901, Section 5.13.
 *
 * @param type what kind of site it comes from.
 * @param url where the archive is found.
 * @param comments Remarks in free text.
 * @param data the archive itself in base64.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ArchivedData(
        Optional<ArchiveType> type,
        Optional<String> url,
        Optional<MLString> comments,
        Optional<String> data,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param url as the record describes it
     * @param comments as the record describes it
     * @param data as the record describes it
     * @param extras as the record describes it
     */
    public ArchivedData {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(comments, "comments");
        Objects.requireNonNull(data, "data");
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

    /** Collects the parts of a {@link ArchivedData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<ArchiveType> type = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<MLString> comments = Optional.empty();
        private Optional<String> data = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ArchivedData from) {
            type = from.type;
            url = from.url;
            comments = from.comments;
            data = from.data;
            extras = from.extras;
        }

        /**
         * What kind of site it comes from.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(ArchiveType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What kind of site it comes from.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<ArchiveType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * Where the archive is found.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Optional.of(url);
            return this;
        }

        /**
         * Where the archive is found.
         *
         * @param url the value
         * @return this builder
         */
        public Builder url(Optional<String> url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Remarks in free text.
         *
         * @param comments the value
         * @return this builder
         */
        public Builder comments(MLString comments) {
            this.comments = Optional.of(comments);
            return this;
        }

        /**
         * Remarks in free text.
         *
         * @param comments the value
         * @return this builder
         */
        public Builder comments(Optional<MLString> comments) {
            this.comments = Objects.requireNonNull(comments, "comments");
            return this;
        }

        /**
         * The archive itself in base64.
         *
         * @param data the value
         * @return this builder
         */
        public Builder data(String data) {
            this.data = Optional.of(data);
            return this;
        }

        /**
         * The archive itself in base64.
         *
         * @param data the value
         * @return this builder
         */
        public Builder data(Optional<String> data) {
            this.data = Objects.requireNonNull(data, "data");
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
        public ArchivedData build() {
            return new ArchivedData(type, url, comments, data, extras);
        }
    }
}
