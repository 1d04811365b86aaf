// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;

/**
 * A pointer to an observable described elsewhere in the document.
 *
 * <p>RFC 7970, Section 3.29.6.
 *
 * @param uidRef the observable-id of what is pointed at.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record ObservableReference(
        Optional<String> uidRef,
        Extras extras)
        implements ExpressionPart
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param uidRef as the record describes it
     * @param extras as the record describes it
     */
    public ObservableReference {
        Objects.requireNonNull(uidRef, "uidRef");
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

    /** Collects the parts of a {@link ObservableReference}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> uidRef = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(ObservableReference from) {
            uidRef = from.uidRef;
            extras = from.extras;
        }

        /**
         * The observable-id of what is pointed at.
         *
         * @param uidRef the value
         * @return this builder
         */
        public Builder uidRef(String uidRef) {
            this.uidRef = Optional.of(uidRef);
            return this;
        }

        /**
         * The observable-id of what is pointed at.
         *
         * @param uidRef the value
         * @return this builder
         */
        public Builder uidRef(Optional<String> uidRef) {
            this.uidRef = Objects.requireNonNull(uidRef, "uidRef");
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
        public ObservableReference build() {
            return new ObservableReference(uidRef, extras);
        }
    }
}
