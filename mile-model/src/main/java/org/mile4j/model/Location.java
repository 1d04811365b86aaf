package org.mile4j.model;

import java.util.Objects;

/**
 * A place in a document: the path of the node and, where the input was text, its line and column.
 *
 * @param path an XPath such as {@code /IODEF-Document/Incident[2]/Contact[1]/@role}, or a JSON Pointer for JSON and
 *     CBOR; empty when no node has been reached
 * @param line the line, counted from 1, or 0 when it is not known
 * @param column the column, counted from 1, or 0 when it is not known: in characters where the input was text or a
 *     reader, in bytes where it was bytes
 * @param offset the byte offset for binary input, or -1 when it is not known
 * @since 0.1
 */
public record Location(String path, int line, int column, long offset) {

    /** A place of which nothing is known. */
    public static final Location UNKNOWN = new Location("", 0, 0, -1);

    /**
     * Checks that the path is present.
     *
     * @param path as the record describes it
     * @param line as the record describes it
     * @param column as the record describes it
     * @param offset as the record describes it
     */
    public Location {
        Objects.requireNonNull(path, "path");
    }

    /**
     * A place that has only a path, as for values that were never text.
     *
     * @param path the path of the node
     * @return the place
     */
    public static Location ofPath(String path) {
        return new Location(path, 0, 0, -1);
    }

    /**
     * The place in the form that editors jump to, followed by the path.
     *
     * @return for example {@code 12:5 /IODEF-Document/Incident[1]}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (line > 0) {
            text.append(line).append(':').append(column);
        } else if (offset >= 0) {
            text.append("byte ").append(offset);
        }
        if (!path.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(path);
        }
        return text.toString();
    }
}
