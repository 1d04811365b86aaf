// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.list.ItemList;

/**
 * A way to bring XML into canonical form (XML Signature, Section 4.3.1).
 *
 * <p>RFC 7970, Section 3.26.1.
 *
 * @param algorithm the URI that names the way.
 * @param content Parameters of the way.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record CanonicalizationMethod(
        Optional<String> algorithm,
        List<XmlNode> content,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param algorithm as the record describes it
     * @param content as the record describes it
     * @param extras as the record describes it
     */
    public CanonicalizationMethod {
        Objects.requireNonNull(algorithm, "algorithm");
        content = ItemList.copyOf(content);
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

    /**
     * The text of the content, elements left out.
     *
     * @return the text, possibly empty
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (XmlNode node : content) {
            if (node instanceof XmlText part) {
                text.append(part.text());
            }
        }
        return text.toString();
    }

    /** Collects the parts of a {@link CanonicalizationMethod}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<String> algorithm = Optional.empty();
        private List<XmlNode> content = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(CanonicalizationMethod from) {
            algorithm = from.algorithm;
            content.addAll(from.content);
            extras = from.extras;
        }

        /**
         * The URI that names the way.
         *
         * @param algorithm the value
         * @return this builder
         */
        public Builder algorithm(String algorithm) {
            this.algorithm = Optional.of(algorithm);
            return this;
        }

        /**
         * The URI that names the way.
         *
         * @param algorithm the value
         * @return this builder
         */
        public Builder algorithm(Optional<String> algorithm) {
            this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
            return this;
        }

        /**
         * Parameters of the way.
         *
         * @param content the value
         * @return this builder
         */
        public Builder content(List<? extends XmlNode> content) {
            this.content = new ArrayList<>(content);
            return this;
        }

        /**
         * Adds one: Parameters of the way.
         *
         * @param content the value
         * @return this builder
         */
        public Builder addContent(XmlNode content) {
            this.content.add(Objects.requireNonNull(content, "content"));
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
         * The content, as text.
         *
         * @param text the value
         * @return this builder
         */
        public Builder text(String text) {
            this.content = new ArrayList<>(List.of(new XmlText(text)));
            return this;
        }

        /**
         * The value with all parts given so far.
         *
         * @return a new value
         */
        public CanonicalizationMethod build() {
            return new CanonicalizationMethod(algorithm, content, extras);
        }
    }
}
