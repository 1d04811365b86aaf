package org.mile4j.json.internal.codec;

/** An object that is being written. One is kept for each depth, so that writing leaves little behind. */
final class Level {

    /** The members of the value, as JSON has them. */
    Object[] fields = {};

    /** The member that is being written, and its place in an array or -1. */
    Member member;

    int item;
    private ResidueOut residue;

    void open(int slots) {
        if (fields.length < slots) {
            fields = new Object[slots];
        }
        member = null;
        item = -1;
        residue = null;
    }

    /** What does not fit into members; null if all fits so far. */
    ResidueOut residue() {
        return residue;
    }

    /** Room for what does not fit into members. */
    ResidueOut aside() {
        if (residue == null) {
            residue = new ResidueOut();
        }
        return residue;
    }
}
