package org.mile4j.model.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.indicator.EffectiveRestriction.Origin;
import org.mile4j.model.internal.iodef.IodefWalk;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.Restriction;

/**
 * An element of a document with its place and the restriction in force there.
 *
 * <p>RFC 7970, Section 3.3.1. Equal values may stand at several places of one document, under different restrictions; a
 * node is one of these places. Nodes are compared by identity.
 *
 * @since 0.1
 */
public final class RestrictedNode {
    private final RestrictedNode parent;
    private final String element;
    private final int index;
    private final Object value;
    private final EffectiveRestriction effective;

    RestrictedNode(RestrictedNode parent, String element, int index, Object value) {
        this.parent = parent;
        this.element = element;
        this.index = index;
        this.value = value;
        this.effective = effective(parent, value);
    }

    private static EffectiveRestriction effective(RestrictedNode parent, Object value) {
        Optional<Restriction> own = IodefWalk.restriction(value);
        if (own.isPresent()) {
            return new EffectiveRestriction(own, Origin.OWN);
        }
        if (value instanceof Incident incident) {
            return new EffectiveRestriction(Optional.of(incident.restrictionOrDefault()), Origin.DEFAULT);
        }
        if (parent == null || parent.effective.origin() == Origin.NONE) {
            return new EffectiveRestriction(Optional.empty(), Origin.NONE);
        }
        return parent.effective.origin() == Origin.INHERITED
                ? parent.effective
                : new EffectiveRestriction(parent.effective.restriction(), Origin.INHERITED);
    }

    /**
     * The restriction in force.
     *
     * @return the node's own, else that of the closest ancestor
     */
    public EffectiveRestriction effective() {
        return effective;
    }

    /**
     * The node whose restriction is in force here: this one or an ancestor.
     *
     * @return empty when no restriction is in force; an Incident that states none counts, for its default
     */
    public Optional<RestrictedNode> source() {
        RestrictedNode node = this;
        while (node != null && node.effective.origin() == Origin.INHERITED) {
            node = node.parent;
        }
        return node == null || node.effective.origin() == Origin.NONE ? Optional.empty() : Optional.of(node);
    }

    /**
     * The value at this place: a record of the model, or the content of an element that has only text.
     *
     * @return the value
     */
    public Object value() {
        return value;
    }

    /**
     * The name of the element, without prefix.
     *
     * @return for instance {@code Contact}
     */
    public String element() {
        return element;
    }

    /**
     * The element around this one.
     *
     * @return empty for the document
     */
    public Optional<RestrictedNode> parent() {
        return Optional.ofNullable(parent);
    }

    /** The elements directly inside this one, in document order. */
    List<RestrictedNode> parts() {
        List<RestrictedNode> parts = new ArrayList<>();
        IodefWalk.parts(value, (name, at, part) -> parts.add(new RestrictedNode(this, name, at, part)));
        return parts;
    }

    /**
     * The place in the document, in the form that findings have.
     *
     * @return for instance {@code /IODEF-Document/Incident[1]/Contact[2]}
     */
    public String path() {
        Deque<RestrictedNode> line = new ArrayDeque<>();
        for (RestrictedNode node = this; node != null; node = node.parent) {
            line.push(node);
        }
        StringBuilder path = new StringBuilder(16 * line.size());
        for (RestrictedNode node : line) {
            path.append('/').append(node.element);
            if (node.parent != null) {
                path.append('[').append(node.index).append(']');
            }
        }
        return path.toString();
    }

    /** The path and the restriction. */
    @Override
    public String toString() {
        return path() + " " + effective.restriction().map(Object::toString).orElse("unrestricted");
    }
}
