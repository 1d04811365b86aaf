// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.internal.list.ItemList;

/**
 * Structured information as a whole XML document of the specification that the element around it names.
 *
 * <p>RFC 7203, Section 4.2.
 *
 * @param dtype how the content is to be read: it is XML.
 * @param meaning what the content means, in free text.
 * @param formatid an identifier of the format or meaning of the content.
 * @param restriction Who may be told of what is inside. When absent, the restriction of the closest ancestor that
 *     has one holds.
 * @param content the document, in the namespace that SpecID or ext-SpecID names. Text beside it is kept and
 *     reported.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record RawData(
        Optional<Dtype> dtype,
        Optional<String> meaning,
        Optional<String> formatid,
        Optional<Restriction> restriction,
        List<XmlNode> content,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param dtype as the record describes it
     * @param meaning as the record describes it
     * @param formatid as the record describes it
     * @param restriction as the record describes it
     * @param content as the record describes it
     * @param extras as the record describes it
     */
    public RawData {
        Objects.requireNonNull(dtype, "dtype");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(formatid, "formatid");
        Objects.requireNonNull(restriction, "restriction");
        content = ItemList.copyOf(content);
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A builder with nothing set but what is always the same.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder().dtype(Dtype.XML);
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

    /** Collects the parts of a {@link RawData}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<Dtype> dtype = Optional.empty();
        private Optional<String> meaning = Optional.empty();
        private Optional<String> formatid = Optional.empty();
        private Optional<Restriction> restriction = Optional.empty();
        private List<XmlNode> content = new ArrayList<>();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(RawData from) {
            dtype = from.dtype;
            meaning = from.meaning;
            formatid = from.formatid;
            restriction = from.restriction;
            content.addAll(from.content);
            extras = from.extras;
        }

        /**
         * How the content is to be read: it is XML.
         *
         * @param dtype the value
         * @return this builder
         */
        public Builder dtype(Dtype dtype) {
            this.dtype = Optional.of(dtype);
            return this;
        }

        /**
         * How the content is to be read: it is XML.
         *
         * @param dtype the value
         * @return this builder
         */
        public Builder dtype(Optional<Dtype> dtype) {
            this.dtype = Objects.requireNonNull(dtype, "dtype");
            return this;
        }

        /**
         * What the content means, in free text.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(String meaning) {
            this.meaning = Optional.of(meaning);
            return this;
        }

        /**
         * What the content means, in free text.
         *
         * @param meaning the value
         * @return this builder
         */
        public Builder meaning(Optional<String> meaning) {
            this.meaning = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * An identifier of the format or meaning of the content.
         *
         * @param formatid the value
         * @return this builder
         */
        public Builder formatid(String formatid) {
            this.formatid = Optional.of(formatid);
            return this;
        }

        /**
         * An identifier of the format or meaning of the content.
         *
         * @param formatid the value
         * @return this builder
         */
        public Builder formatid(Optional<String> formatid) {
            this.formatid = Objects.requireNonNull(formatid, "formatid");
            return this;
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
         * The document, in the namespace that SpecID or ext-SpecID names. Text beside it is kept and reported.
         *
         * @param content the value
         * @return this builder
         */
        public Builder content(List<? extends XmlNode> content) {
            this.content = new ArrayList<>(content);
            return this;
        }

        /**
         * Adds one: the document, in the namespace that SpecID or ext-SpecID names. Text beside it is kept and
         * reported.
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
        public RawData build() {
            return new RawData(dtype, meaning, formatid, restriction, content, extras);
        }
    }
}
