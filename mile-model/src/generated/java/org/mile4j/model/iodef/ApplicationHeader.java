// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * Fields of the header of an application protocol.
 *
 * <p>RFC 7970, Section 3.20.2.
 *
 * @param applicationHeaderFields a header field: its name in the name attribute, which must be set, and its value in
 *     the content.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ApplicationHeader(
        List<ExtensionType> applicationHeaderFields,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param applicationHeaderFields as the record describes it
     * @param extras as the record describes it
     */
    public ApplicationHeader {
        applicationHeaderFields = ItemList.copyOf(applicationHeaderFields);
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

    /** Collects the parts of a {@link ApplicationHeader}; not for use by several threads at once. */
    public static final class Builder {

        private List<ExtensionType> applicationHeaderFields = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ApplicationHeader from) {
            applicationHeaderFields.addAll(from.applicationHeaderFields);
            extras = from.extras;
        }

        /**
         * A header field: its name in the name attribute, which must be set, and its value in the content.
         *
         * @param applicationHeaderFields the value
         * @return this builder
         */
        public Builder applicationHeaderFields(List<? extends ExtensionType> applicationHeaderFields) {
            this.applicationHeaderFields = new ArrayList<>(applicationHeaderFields);
            return this;
        }

        /**
         * Adds one: a header field: its name in the name attribute, which must be set, and its value in the content.
         *
         * @param applicationHeaderField the value
         * @return this builder
         */
        public Builder addApplicationHeaderField(ExtensionType applicationHeaderField) {
            this.applicationHeaderFields.add(Objects.requireNonNull(applicationHeaderField, "applicationHeaderField"));
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
        public ApplicationHeader build() {
            return new ApplicationHeader(applicationHeaderFields, extras);
        }
    }
}
