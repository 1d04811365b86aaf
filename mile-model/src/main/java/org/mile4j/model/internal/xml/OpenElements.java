package org.mile4j.model.internal.xml;

import java.util.Arrays;
import org.mile4j.model.internal.grammar.ElementDef;

/** The elements that are open, from the root to the innermost. */
final class OpenElements {

    private Frame[] frames = new Frame[16];
    private int depth = -1;

    /** Opens a child that is known by its definition; its name is looked up only if a path is asked for. */
    Frame push(ElementDef def) {
        Frame next = next();
        if (next.name != null) {
            next.name = null;
            next.index = 0;
        }
        next.open(def);
        return next;
    }

    /** Opens an element inside the innermost one. */
    Frame push(ElementDef def, String name, int index) {
        Frame next = next();
        next.name = name;
        next.index = index;
        next.open(def);
        return next;
    }

    private Frame next() {
        if (++depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame next = frames[depth];
        if (next == null) {
            next = new Frame();
            frames[depth] = next;
        }
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

    /** The name of an open element. */
    String name(int level) {
        Frame f = frames[level];
        Frame around = f.name == null ? frames[level - 1] : null;
        return around == null ? f.name : around.def.child(around.current).localName();
    }

    /** The number of an open element among those of its name. */
    int index(int level) {
        Frame f = frames[level];
        return f.name == null ? frames[level - 1].counts[frames[level - 1].current] : f.index;
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
