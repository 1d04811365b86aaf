package org.mile4j.model.data;

import javax.xml.stream.Location;

/** A fragment does not know where it stood. */
enum NoLocation implements Location {
    INSTANCE;

    @Override
    public int getLineNumber() {
        return -1;
    }

    @Override
    public int getColumnNumber() {
        return -1;
    }

    @Override
    public int getCharacterOffset() {
        return -1;
    }

    @Override
    public String getPublicId() {
        return null;
    }

    @Override
    public String getSystemId() {
        return null;
    }
}
