package org.mile4j.model.internal.xml;

import java.util.Arrays;
import org.mile4j.model.internal.grammar.ElementDef;

/** The elements that are open, from the root to the innermost. */
final class OpenElements {

    private Frame[] frames = new Frame[16];
    private int depth = -1;

    /** Opens an element inside the innermost one. */
    Frame push(ElementDef def, String name, int index) {
        if (++depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame next = frames[depth];
        if (next == null) {
            next = new Frame();
            frames[depth] = next;
        }
        next.open(def, name, index);
        return next;
    }

    /** Closes the innermost element and gives the one around it, or null. */
    Frame pop() {
        depth--;
        return innermost();
    }

    Frame innermost() {
        return depth < 0 ? null : frames[depth];
    }

    /** How many elements are around the innermost one; -1 if none is open. */
    int depth() {
        return depth;
    }

    /** An open element; the root is 0. */
    Frame at(int level) {
        return frames[level];
    }

    /** Whether the innermost element stands where identifiers refer to others. */
    boolean inReference() {
        if (depth < 1) {
            return false;
        }
        Frame parent = frames[depth - 1];
        return parent.current >= 0
                && parent.def != null
                && parent.def.child(parent.current).reference();
    }

    /** The section that defines the innermost element that is known. */
    String section() {
        int at = depth;
        while (at > 0 && frames[at].def == null) {
            at--;
        }
        return at < 0 || frames[at].def == null ? "" : frames[at].def.section();
    }
}
