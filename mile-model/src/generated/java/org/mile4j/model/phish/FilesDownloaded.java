// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.phish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;
import org.mile4j.model.iodef1.MLString;

/**
 * The files that a lure downloads.
 *
 * <p>RFC 5901, Section 5.9.6.
 *
 * @param files the name of a file.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record FilesDownloaded(
        List<MLString> files,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param files as the record describes it
     * @param extras as the record describes it
     */
    public FilesDownloaded {
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

    /** Collects the parts of a {@link FilesDownloaded}; not for use by several threads at once. */
    public static final class Builder {

        private List<MLString> files = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(FilesDownloaded from) {
            files.addAll(from.files);
            extras = from.extras;
        }

        /**
         * The name of a file.
         *
         * @param files the value
         * @return this builder
         */
        public Builder files(List<? extends MLString> files) {
            this.files = new ArrayList<>(files);
            return this;
        }

        /**
         * Adds one: the name of a file.
         *
         * @param file the value
         * @return this builder
         */
        public Builder addFile(MLString file) {
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
        public FilesDownloaded build() {
            return new FilesDownloaded(files, extras);
        }
    }
}
