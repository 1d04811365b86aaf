// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.internal.list.ItemList;

/**
 * Digital signatures of an object.
 *
 * <p>RFC 7970, Section 3.27.
 *
 * @param signatures a signature in the form of XML Signature.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SignatureData(
        List<XmlElement> signatures,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param signatures as the record describes it
     * @param extras as the record describes it
     */
    public SignatureData {
        signatures = ItemList.copyOf(signatures);
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

    /** Collects the parts of a {@link SignatureData}; not for use by several threads at once. */
    public static final class Builder {

        private List<XmlElement> signatures = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SignatureData from) {
            signatures.addAll(from.signatures);
            extras = from.extras;
        }

        /**
         * A signature in the form of XML Signature.
         *
         * @param signatures the value
         * @return this builder
         */
        public Builder signatures(List<? extends XmlElement> signatures) {
            this.signatures = new ArrayList<>(signatures);
            return this;
        }

        /**
         * Adds one: a signature in the form of XML Signature.
         *
         * @param signature the value
         * @return this builder
         */
        public Builder addSignature(XmlElement signature) {
            this.signatures.add(Objects.requireNonNull(signature, "signature"));
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
        public SignatureData build() {
            return new SignatureData(signatures, extras);
        }
    }
}
