package org.mile4j.rolie.atom;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.data.XmlAttribute;

/**
 * A feed (RFC 4287, Section 4.1.1; RFC 8322, Section 6.1): the head and the entries of a collection, or of a page of it.
 *
 * @param children what stands in it, in order
 * @param attributes what the element carries
 * @since 0.1
 */
public record Feed(List<AtomNode> children, List<XmlAttribute> attributes) implements Container, RolieDocument {

    /**
     * Copies the lists.
     *
     * @param children as the record describes it
     * @param attributes as the record describes it
     */
    public Feed {
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
     * The entries.
     *
     * @return a new list, in document order
     */
    public List<Entry> entries() {
        return all(Entry.class);
    }

    /**
     * The one information type of a ROLIE Feed (RFC 8322, Section 6.1).
     *
     * @return the term; empty if there is no category with that scheme, or more than one
     */
    public Optional<String> informationType() {
        List<String> types = informationTypes();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /**
     * Whether the document carries a mark of RFC 5005.
     *
     * @param name which
     * @return true if so
     */
    public boolean isMarked(HistoryMark.Name name) {
        return first(HistoryMark.class, mark -> mark.name() == name).isPresent();
    }

    /** Collects the parts of a feed; not for use by several threads at once. */
    public static final class Builder extends HeadBuilder<Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Adds an entry.
         *
         * @param entry the entry
         * @return this builder
         */
        public Builder entry(Entry entry) {
            return add(entry);
        }

        /**
         * The feed.
         *
         * @return what was collected
         */
        public Feed build() {
            return new Feed(nodes(), List.of());
        }
    }
}
