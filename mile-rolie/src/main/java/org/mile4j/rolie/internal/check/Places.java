package org.mile4j.rolie.internal.check;

import org.mile4j.model.Location;

/** Where a container and its children stand in a document. */
public interface Places {

    /** The place of the container. */
    Location self();

    /** The place of an attribute of the container. */
    Location attribute(String name);

    /** The place of a child. */
    Location child(int index);

    /** The place of an attribute of a child. */
    Location childAttribute(int index, String name);

    /** The places in a child that is a container itself. */
    Places nested(int index);
}
