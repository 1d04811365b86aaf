package org.mile4j.rolie.atom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What the builders of feeds and entries share. The order of the calls is the order in the document.
 *
 * @param <B> the builder
 * @since 0.1
 */
public abstract sealed class HeadBuilder<B extends HeadBuilder<B>> permits Entry.Builder, Feed.Builder {

    private final List<AtomNode> nodes = new ArrayList<>();

    HeadBuilder() {}

    abstract B self();

    List<AtomNode> nodes() {
        return nodes;
    }

    /**
     * Adds anything.
     *
     * @param node the child
     * @return this builder
     */
    public B add(AtomNode node) {
        nodes.add(node);
        return self();
    }

    /**
     * Sets the identifier.
     *
     * @param iri an absolute IRI that never changes
     * @return this builder
     */
    public B id(String iri) {
        return add(new SimpleElement(SimpleElement.Name.ID, iri));
    }

    /**
     * Sets the title.
     *
     * @param text a plain text
     * @return this builder
     */
    public B title(String text) {
        return add(TextConstruct.of(TextConstruct.Name.TITLE, text));
    }

    /**
     * Says when this was changed last.
     *
     * @param instant the instant
     * @return this builder
     */
    public B updated(Instant instant) {
        return add(DateConstruct.of(DateConstruct.Name.UPDATED, instant));
    }

    /**
     * Adds an author.
     *
     * @param name the author's name
     * @return this builder
     */
    public B author(String name) {
        return add(Person.author(name));
    }

    /**
     * Adds a link.
     *
     * @param relation the relation
     * @param href the IRI reference
     * @return this builder
     */
    public B link(String relation, String href) {
        return add(Link.of(relation, href));
    }

    /**
     * Adds a category.
     *
     * @param scheme the scheme
     * @param term the term
     * @return this builder
     */
    public B category(String scheme, String term) {
        return add(Category.of(scheme, term));
    }

    /**
     * Sets the information type (RFC 8322, Section 7.1.2).
     *
     * @param term for example {@code csaf} or {@code incident}
     * @return this builder
     */
    public B informationType(String term) {
        return category(Category.INFORMATION_TYPE, term);
    }
}
