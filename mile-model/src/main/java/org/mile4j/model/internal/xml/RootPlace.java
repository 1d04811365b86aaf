package org.mile4j.model.internal.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;

/**
 * Finds where the root element of a document begins, or the document type declaration before it. The parser names the
 * place where it began to look for them, which line ends before them leave behind.
 */
public final class RootPlace implements Location {

    private enum State {
        BETWEEN,
        OPENED,
        DECLARED,
        INSTRUCTION,
        COMMENT,
        DOCTYPE,
        FOUND,
        LOST
    }

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int BYTES_OF_MARK = 3;

    private State state = State.BETWEEN;
    private int line = 1;
    private int column;
    private int offset;
    /** How many bytes a character of ASCII has; 0 until the first two were seen. */
    private int width;

    private boolean bigEndian;
    /** The first byte of two, or -1. */
    private int held = -1;

    private int last;
    private int hyphens;
    private int rootLine;
    private int rootColumn;
    private int rootOffset;

    /** Looks at bytes; of encodings that do not hold ASCII as it is, something can be said of UTF-16 only. */
    void take(byte[] buffer, int start, int length) {
        for (int i = start; i < start + length && isLooking(); i++) {
            int b = buffer[i] & 0xFF;
            offset++;
            if (width == 1) {
                takeByte(b);
            } else if (held < 0) {
                held = b;
            } else {
                takePair(held, b);
                held = -1;
            }
        }
    }

    private void takeByte(int b) {
        if (offset > BYTES_OF_MARK || b != 0xEF && b != 0xBB && b != 0xBF) {
            take(b);
        }
    }

    private void takePair(int first, int second) {
        if (width == 0 && !isWide(first, second)) {
            width = 1;
            offset--;
            takeByte(first);
            offset++;
            takeByte(second);
            return;
        }
        width = 2;
        int c = bigEndian ? first << 8 | second : second << 8 | first;
        if (offset > width || c != BYTE_ORDER_MARK) {
            take(c);
        }
    }

    /** Whether a document that begins so is in UTF-16. */
    private boolean isWide(int first, int second) {
        bigEndian = first == 0xFE || first == 0;
        return first == 0xFE && second == 0xFF
                || first == 0xFF && second == 0xFE
                || first == 0 && second == '<'
                || first == '<' && second == 0;
    }

    /** Looks at a whole document. */
    public void look(byte[] document) {
        take(document, 0, document.length);
    }

    /** Looks at characters. */
    void take(char[] buffer, int start, int length) {
        width = 1;
        for (int i = start; i < start + length && isLooking(); i++) {
            boolean mark = offset == 0 && buffer[i] == BYTE_ORDER_MARK;
            offset++;
            if (!mark) {
                take(buffer[i]);
            }
        }
    }

    private boolean isLooking() {
        return state != State.FOUND && state != State.DOCTYPE && state != State.LOST;
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
            case DECLARED -> declared(c);
            case INSTRUCTION -> c == '>' && last == '?' ? State.BETWEEN : State.INSTRUCTION;
            case COMMENT -> {
                boolean end = c == '>' && hyphens >= 2;
                hyphens = c == '-' ? hyphens + 1 : 0;
                yield end ? State.BETWEEN : State.COMMENT;
            }
            case DOCTYPE, FOUND, LOST -> state;
        };
    }

    private State between(int c) {
        if (c != '<') {
            return c == ' ' || c == '\t' || c == '\n' || c == '\r' ? State.BETWEEN : State.LOST;
        }
        rootLine = line;
        rootColumn = column;
        rootOffset = offset - width;
        return State.OPENED;
    }

    private State opened(int c) {
        hyphens = 0;
        return c == '?' ? State.INSTRUCTION : c == '!' ? State.DECLARED : State.FOUND;
    }

    private State declared(int c) {
        if (c != '-') {
            return c == 'D' && hyphens == 0 ? State.DOCTYPE : State.LOST;
        }
        hyphens++;
        return hyphens < 2 ? State.DECLARED : comment();
    }

    private State comment() {
        hyphens = 0;
        return State.COMMENT;
    }

    /** Whether this is the place of such an event; the line and the column are known for no other. */
    boolean isOf(int event) {
        return event == XMLStreamConstants.START_ELEMENT && state == State.FOUND
                || event == XMLStreamConstants.DTD && state == State.DOCTYPE;
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
