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
 * A pointer to one version of a piece of software.
 *
 * <p>RFC 7970, Section 2.15.1.
 *
 * @param specName By which naming scheme the software is identified.
 * @param dtype how the content is to be read. It must be set when spec-name is custom; otherwise it is string when
 *     absent, by the prose, and without default in the printed schema.
 * @param content the name, tag or value that identifies the software, text or XML. The printed schema admits no
 *     text.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record SoftwareReference(
        Optional<SpecName> specName,
        Optional<SoftwareDtype> dtype,
        List<XmlNode> content,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param specName as the record describes it
     * @param dtype as the record describes it
     * @param content as the record describes it
     * @param extras as the record describes it
     */
    public SoftwareReference {
        Objects.requireNonNull(specName, "specName");
        Objects.requireNonNull(dtype, "dtype");
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

    /**
     * The value of {@link #dtype()}, or {@code string} where it is not given.
     *
     * @return the value that holds
     */
    public SoftwareDtype dtypeOrDefault() {
        return dtype.orElse(SoftwareDtype.STRING);
    }

    /** Collects the parts of a {@link SoftwareReference}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<SpecName> specName = Optional.empty();
        private Optional<SoftwareDtype> dtype = Optional.empty();
        private List<XmlNode> content = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(SoftwareReference from) {
            specName = from.specName;
            dtype = from.dtype;
            content.addAll(from.content);
            extras = from.extras;
        }

        /**
         * By which naming scheme the software is identified.
         *
         * @param specName the value
         * @return this builder
         */
        public Builder specName(SpecName specName) {
            this.specName = Optional.of(specName);
            return this;
        }

        /**
         * By which naming scheme the software is identified.
         *
         * @param specName the value
         * @return this builder
         */
        public Builder specName(Optional<SpecName> specName) {
            this.specName = Objects.requireNonNull(specName, "specName");
            return this;
        }

        /**
         * How the content is to be read. It must be set when spec-name is custom; otherwise it is string when
         * absent, by the prose, and without default in the printed schema.
         *
         * @param dtype the value
         * @return this builder
         */
        public Builder dtype(SoftwareDtype dtype) {
            this.dtype = Optional.of(dtype);
            return this;
        }

        /**
         * How the content is to be read. It must be set when spec-name is custom; otherwise it is string when
         * absent, by the prose, and without default in the printed schema.
         *
         * @param dtype the value
         * @return this builder
         */
        public Builder dtype(Optional<SoftwareDtype> dtype) {
            this.dtype = Objects.requireNonNull(dtype, "dtype");
            return this;
        }

        /**
         * The name, tag or value that identifies the software, text or XML. The printed schema admits no text.
         *
         * @param content the value
         * @return this builder
         */
        public Builder content(List<? extends XmlNode> content) {
            this.content = new ArrayList<>(content);
            return this;
        }

        /**
         * Adds one: the name, tag or value that identifies the software, text or XML. The printed schema admits no
         * text.
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
        public SoftwareReference build() {
            return new SoftwareReference(specName, dtype, content, extras);
        }
    }
}
