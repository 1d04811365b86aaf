package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.util.Arrays;
import org.mile4j.json.internal.token.IodefParser;
import org.mile4j.json.internal.token.Words;
import org.mile4j.model.Location;
import org.mile4j.model.internal.rules.Places;

/** The objects that are open, outermost first, and the places in the input that they and the parser stand at. */
final class Frames implements Places {

    private final boolean locating;
    private JsonParser parser;
    private CBORParser cbor;
    private IodefParser own;
    private boolean inResidue;
    private Frame[] frames = new Frame[16];
    private int depth = -1;
    private Frame top;

    Frames(JsonParser parser, boolean locating) {
        this.locating = locating;
        parser(parser);
    }

    private void parser(JsonParser next) {
        parser = next;
        cbor = next instanceof CBORParser c ? c : null;
        own = next instanceof IodefParser p ? p : null;
    }

    JsonParser parser() {
        return parser;
    }

    /** The parser if it is one of ours, else null. */
    IodefParser own() {
        return own;
    }

    /** Goes on to the next item of an array, or to its end. */
    JsonToken nextItem() throws IOException {
        JsonToken token = own == null ? null : own.nextItem();
        return token == null ? parser.nextToken() : token;
    }

    /** The text of the integer on which the parser stands, which it may forget. */
    String integer() throws IOException {
        return own == null ? parser.getText() : own.takeInteger();
    }

    /** The text on which the parser stands, which it may forget. */
    String text(Words words) throws IOException {
        return own == null ? parser.getText() : own.takeText(words);
    }

    /** Whether the parser stands on a likely text; if it does, it goes on behind it. */
    boolean isWord(Words words) throws IOException {
        return own != null && own.takeWord(words) != null;
    }

    /** The parser if it is one of CBOR, else null. */
    CBORParser cbor() {
        return cbor;
    }

    /** Whether what is read is the tree of an extension member. */
    boolean inResidue() {
        return inResidue;
    }

    /** Whether members may stand under their map keys. */
    boolean hasKeys() {
        return cbor != null || inResidue;
    }

    /** The innermost open object, or null. */
    Frame top() {
        return top;
    }

    /** How many objects are open around the innermost one; -1 if none is open. */
    int depth() {
        return depth;
    }

    // ---- objects ----------------------------------------------------------------------------------------------------

    /** Opens an object that begins where the parser stands. */
    Frame open(ClassCodec<?> codec, boolean reference) {
        if (++depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame next = frames[depth];
        if (next == null) {
            next = new Frame();
            frames[depth] = next;
        }
        next.open(codec, top, reference);
        if (locating) {
            locate(next);
        }
        top = next;
        return next;
    }

    /** Closes the innermost open object. */
    void close() {
        depth--;
        top = depth < 0 ? null : frames[depth];
    }

    private void locate(Frame f) {
        if (own != null) {
            f.line = own.tokenLine();
            f.column = own.tokenColumn();
            f.offset = own.tokenOffset();
            return;
        }
        JsonLocation at = parser.currentTokenLocation();
        f.line = Math.max(0, at.getLineNr());
        f.column = f.line == 0 ? 0 : Math.max(0, at.getColumnNr());
        f.offset = f.line == 0 ? at.getByteOffset() : -1;
    }

    /** Notes that a text without a language was read in the open object, in all objects that do not say their own. */
    void bareText() {
        for (int i = depth; i >= 0 && !frames[i].ownLanguage && !frames[i].bareText; i--) {
            frames[i].bareText = true;
        }
    }

    // ---- the tree of an extension member ----------------------------------------------------------------------------

    /** A step of reading. */
    interface Step<T> {
        T run() throws IOException;
    }

    /** Runs a step on another parser. */
    <T> T within(JsonParser tree, Step<T> step) throws IOException {
        JsonParser outer = parser;
        boolean before = inResidue;
        try {
            tree.nextToken();
            parser(tree);
            inResidue = true;
            return step.run();
        } finally {
            inResidue = before;
            parser(outer);
        }
    }

    // ---- places -----------------------------------------------------------------------------------------------------

    /** The section that defines the class of the open object. */
    String section() {
        return top == null ? "" : top.codec.section;
    }

    /** The place of the token that is being read. */
    Location token() {
        JsonLocation at = parser.currentTokenLocation();
        int line = Math.max(0, at.getLineNr());
        return new Location(
                path(""),
                line,
                line == 0 ? 0 : Math.max(0, at.getColumnNr()),
                line == 0 && cbor != null ? at.getByteOffset() : -1);
    }

    @Override
    public Location here() {
        return top == null ? token() : new Location(path(""), top.line, top.column, top.offset);
    }

    @Override
    public Location below(String below) {
        return new Location(path(Pointers.below(top.codec, below)), top.line, top.column, top.offset);
    }

    private String path(String below) {
        StringBuilder path = new StringBuilder(64);
        for (int i = 0; i <= depth; i++) {
            Frame f = frames[i];
            String member = f.memberName();
            if (member != null) {
                path.append('/').append(Pointers.escape(member));
                if (f.item >= 0) {
                    path.append('/').append(f.item);
                }
                if (f.tag != null) {
                    path.append('/').append(f.tag);
                }
            }
        }
        return path.append(below).toString();
    }
}
