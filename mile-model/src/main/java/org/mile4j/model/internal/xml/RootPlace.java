package org.mile4j.model.internal.xml;

import javax.xml.stream.Location;

/**
 * Finds where the root element of a document begins. The parser names the place where it began to look for it, which
 * line ends before the root leave behind.
 */
public final class RootPlace implements Location {

    private enum State {
        BETWEEN,
        OPENED,
        DECLARED,
        INSTRUCTION,
        COMMENT,
        FOUND,
        LOST
    }

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BYTES_OF_MARK = 3;

    private State state = State.BETWEEN;
    private int line = 1;
    private int column;
    private int offset;
    private int last;
    private int hyphens;
    private int rootLine;
    private int rootColumn;
    private int rootOffset;

    /** Looks at bytes; nothing can be said of encodings that do not hold ASCII as it is. */
    void take(byte[] buffer, int start, int length) {
        for (int i = start; i < start + length && isLooking(); i++) {
            int b = buffer[i] & 0xFF;
            boolean mark = offset < BYTES_OF_MARK && (b == 0xEF || b == 0xBB || b == 0xBF);
            offset++;
            if (!mark) {
                take(b);
            }
        }
    }

    /** Looks at a whole document. */
    public void look(byte[] document) {
        take(document, 0, document.length);
    }

    /** Looks at characters. */
    void take(char[] buffer, int start, int length) {
        for (int i = start; i < start + length && isLooking(); i++) {
            boolean mark = offset == 0 && buffer[i] == BYTE_ORDER_MARK;
            offset++;
            if (!mark) {
                take(buffer[i]);
            }
        }
    }

    private boolean isLooking() {
        return state != State.FOUND && state != State.LOST;
    }

    private void take(int c) {
        if (c == '\n' || c == '\r') {
            line += c == '\n' && last == '\r' ? 0 : 1;
            column = 0;
        } else {
            column++;
        }
        state = next(c);
        last = c;
    }

    private State next(int c) {
        return switch (state) {
            case BETWEEN -> between(c);
            case OPENED -> opened(c);
            case DECLARED -> {
                hyphens++;
                yield c != '-' ? State.LOST : hyphens < 2 ? State.DECLARED : comment();
            }
            case INSTRUCTION -> c == '>' && last == '?' ? State.BETWEEN : State.INSTRUCTION;
            case COMMENT -> {
                boolean end = c == '>' && hyphens >= 2;
                hyphens = c == '-' ? hyphens + 1 : 0;
                yield end ? State.BETWEEN : State.COMMENT;
            }
            case FOUND, LOST -> state;
        };
    }

    private State between(int c) {
        if (c != '<') {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' ? State.BETWEEN : State.LOST;
        }
        rootLine = line;
        rootColumn = column;
        rootOffset = offset - 1;
        return State.OPENED;
    }

    private State opened(int c) {
        hyphens = 0;
        return c == '?' ? State.INSTRUCTION : c == '!' ? State.DECLARED : State.FOUND;
    }

    private State comment() {
        hyphens = 0;
        return State.COMMENT;
    }

    /** Whether the root was met; only then are the line and the column known. */
    boolean isFound() {
        return state == State.FOUND;
    }

    @Override
    public int getLineNumber() {
        return rootLine;
    }

    @Override
    public int getColumnNumber() {
        return rootColumn;
    }

    @Override
    public int getCharacterOffset() {
        return rootOffset;
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
