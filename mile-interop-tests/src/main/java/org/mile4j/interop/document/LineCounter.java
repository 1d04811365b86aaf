package org.mile4j.interop.document;

/** Lines and columns, counted byte by byte: lines end with a line feed, a carriage return or both. */
final class LineCounter {

    private int line = 1;
    private int column = 1;
    private int before;

    /** Goes on by one byte. */
    void pass(int b) {
        boolean ends = b == '\r' || b == '\n' && before != '\r';
        line += ends ? 1 : 0;
        column = ends || b == '\n' ? 1 : column + 1;
        before = b;
    }

    /** Goes on by some bytes. */
    void pass(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            pass(bytes[i]);
        }
    }

    LineCounter copy() {
        LineCounter copy = new LineCounter();
        copy.line = line;
        copy.column = column;
        copy.before = before;
        return copy;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
