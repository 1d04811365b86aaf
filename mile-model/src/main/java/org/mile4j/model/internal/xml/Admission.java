package org.mile4j.model.internal.xml;

import org.mile4j.model.internal.grammar.ChildDef;

/** Counts and checks the children that take a closer look: out of order, surplus, or alternatives to another. */
final class Admission {

    private final XmlIn in;

    Admission(XmlIn in) {
        this.in = in;
    }

    /** Counts and checks a known child of the open element; false if it is surplus. */
    boolean admit(int index) {
        Frame frame = in.frame();
        ChildDef def = frame.def.child(index);
        frame.settle();
        boolean first = frame.count(index);
        boolean surplus = !first && !def.many() && def.step() < 0
                || def.alternate() >= 0 && (frame.seen & 1L << def.alternate()) != 0
                || first && alternateSeen(frame, index);
        if (in.checking()) {
            in.structure().child(frame, index, def, surplus);
        }
        if (def.slotLiteral() < frame.lastSlotLiteral && def.slot() == frame.lastSlot) {
            frame.alternate(def.key());
        }
        if (def.slot() < frame.lastSlot) {
            frame.disordered();
        } else {
            frame.plain = frame.def.plainAfter(index);
        }
        frame.lastSlotLiteral = Math.max(frame.lastSlotLiteral, def.slotLiteral());
        frame.lastSlot = Math.max(frame.lastSlot, def.slot());
        return !surplus;
    }

    private static boolean alternateSeen(Frame frame, int index) {
        int next = index + 1;
        return next < frame.def.childCount()
                && frame.def.child(next).alternate() == index
                && (frame.seen & 1L << next) != 0;
    }
}
