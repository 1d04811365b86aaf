package org.mile4j.rolie.atom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.mile4j.model.data.XmlAttribute;

/**
 * An entry (RFC 4287, Section 4.1.2; RFC 8322, Section 6.2): what is known about one piece of content, and where it is.
 *
 * {@snippet :
 * Entry entry = Entry.builder()
 *         .id("urn:uuid:dd786dba-88e6-440b-9158-b8fae67ef67c")
 *         .title("Sample Vulnerability")
 *         .updated(Instant.parse("2015-08-05T18:13:51Z"))
 *         .author("Example CSIRT")
 *         .summary("A vulnerability issue")
 *         .informationType("vulnerability")
 *         .format("urn:ietf:params:xml:ns:exampleformat")
 *         .content("application/xml", "https://example.org/provider/vulns/123456/data")
 *         .link("collection", "https://example.org/provider/vulns")
 *         .build();
 * }
 *
 * @param children what stands in it, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record Entry(List<AtomNode> children, List<XmlAttribute> attributes) implements Container, RolieDocument {

    /**
     * Copies the lists.
     *
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Entry {
        children = List.copyOf(children);
        attributes = List.copyOf(attributes);
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
     * The content, or where it is.
     *
     * @return the first content
     */
    public Optional<Content> content() {
        return first(Content.class, c -> true);
    }

    /**
     * The data model of the content (RFC 8322, Section 6.2.3).
     *
     * @return the first format
     */
    public Optional<Format> format() {
        return first(Format.class, f -> true);
    }

    /**
     * The properties (RFC 8322, Section 6.2.4).
     *
     * @return a new list, in document order
     */
    public List<Property> properties() {
        return all(Property.class);
    }

    /**
     * The value of a property.
     *
     * @param name the property's name
     * @return the value of the first one of that name
     */
    public Optional<String> property(String name) {
        return first(Property.class, p -> p.name().isPresent() && p.name().get().equals(name))
                .flatMap(Property::value);
    }

    /**
     * This entry with some children taken out and others put in at the end.
     *
     * @param drop which to take out
     * @param add what to put in
     * @return a new entry
     */
    public Entry with(Predicate<? super AtomNode> drop, List<? extends AtomNode> add) {
        List<AtomNode> changed = new ArrayList<>(children.size() + add.size());
        for (AtomNode child : children) {
            if (!drop.test(child)) {
                changed.add(child);
            }
        }
        changed.addAll(add);
        return new Entry(changed, attributes);
    }

    /** Collects the parts of an entry; not for use by several threads at once. */
    public static final class Builder extends HeadBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says in a sentence what the content is; each entry needs it (RFC 4287, Section 4.1.2).
         *
         * @param text the summary
         * @return this builder
         */
        public Builder summary(String text) {
            return add(TextConstruct.of(TextConstruct.Name.SUMMARY, text));
        }

        /**
         * Says when the entry was published first.
         *
         * @param instant the instant
         * @return this builder
         */
        public Builder published(Instant instant) {
            return add(DateConstruct.of(DateConstruct.Name.PUBLISHED, instant));
        }

        /**
         * Says where the content is.
         *
         * @param type its media type
         * @param src its URI
         * @return this builder
         */
        public Builder content(String type, String src) {
            return add(Content.at(type, src));
        }

        /**
         * Names the data model of the content.
         *
         * @param ns its absolute URI
         * @return this builder
         */
        public Builder format(String ns) {
            return add(Format.of(ns));
        }

        /**
         * Adds a property.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public Builder property(String name, String value) {
            return add(Property.of(name, value));
        }

        /**
         * The entry.
         *
         * @return what was collected
         */
        public Entry build() {
            return new Entry(nodes(), List.of());
        }
    }
}
