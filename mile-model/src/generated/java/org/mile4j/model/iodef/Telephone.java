// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.list.ItemList;

/**
 * A telephone number with remarks.
 *
 * <p>RFC 7970, Section 3.9.4.
 *
 * @param type what kind of line the number leads to.
 * @param telephoneNumber the number itself in the form of ITU-T E.164.
 * @param descriptions Remarks on the number in free text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Telephone(
        Optional<TelephoneType> type,
        Optional<String> telephoneNumber,
        List<MLString> descriptions,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param type as the record describes it
     * @param telephoneNumber as the record describes it
     * @param descriptions as the record describes it
     * @param extras as the record describes it
     */
    public Telephone {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(telephoneNumber, "telephoneNumber");
        descriptions = ItemList.copyOf(descriptions);
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

    /** Collects the parts of a {@link Telephone}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<TelephoneType> type = Optional.empty();
        private Optional<String> telephoneNumber = Optional.empty();
        private List<MLString> descriptions = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Telephone from) {
            type = from.type;
            telephoneNumber = from.telephoneNumber;
            descriptions.addAll(from.descriptions);
            extras = from.extras;
        }

        /**
         * What kind of line the number leads to.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(TelephoneType type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * What kind of line the number leads to.
         *
         * @param type the value
         * @return this builder
         */
        public Builder type(Optional<TelephoneType> type) {
            this.type = Objects.requireNonNull(type, "type");
            return this;
        }

        /**
         * The number itself in the form of ITU-T E.164.
         *
         * @param telephoneNumber the value
         * @return this builder
         */
        public Builder telephoneNumber(String telephoneNumber) {
            this.telephoneNumber = Optional.of(telephoneNumber);
            return this;
        }

        /**
         * The number itself in the form of ITU-T E.164.
         *
         * @param telephoneNumber the value
         * @return this builder
         */
        public Builder telephoneNumber(Optional<String> telephoneNumber) {
            this.telephoneNumber = Objects.requireNonNull(telephoneNumber, "telephoneNumber");
            return this;
        }

        /**
         * Remarks on the number in free text.
         *
         * @param descriptions the value
         * @return this builder
         */
        public Builder descriptions(List<? extends MLString> descriptions) {
            this.descriptions = new ArrayList<>(descriptions);
            return this;
        }

        /**
         * Adds one: Remarks on the number in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(MLString description) {
            this.descriptions.add(Objects.requireNonNull(description, "description"));
            return this;
        }

        /**
         * Adds one: Remarks on the number in free text.
         *
         * @param description the value
         * @return this builder
         */
        public Builder addDescription(String description) {
            return addDescription(MLString.of(description));
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
        public Telephone build() {
            return new Telephone(type, telephoneNumber, descriptions, extras);
        }
    }
}
