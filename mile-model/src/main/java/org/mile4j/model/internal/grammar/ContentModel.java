package org.mile4j.model.internal.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.ToIntFunction;

/**
 * The order and number of the children of a class, written as in a DTD: {@code (P, Q)?, Y, (A | B)*}. The name
 * {@code other} stands for any element of another namespace.
 *
 * <p>The states are the places in the model: -1 before the first child, then the place of the child met last. As in XML
 * Schema, a name is never admitted at two places at once.
 */
public final class ContentModel {

    /** The symbol of an element of another namespace. */
    public static final int OTHER = 63;

    /** The state before the first child. */
    public static final int START = -1;

    private record Part(boolean nullable, BitSet first, BitSet last) {}

    private final String text;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> symbols = new ArrayList<>();
    private final List<BitSet> follow = new ArrayList<>();
    private final Part whole;
    private int at;

    /**
     * Reads a model.
     *
     * @param text the model
     * @param symbol the number of each name
     */
    ContentModel(String text, ToIntFunction<String> symbol) {
        this.text = text.replace(" ", "");
        this.whole = choice();
        if (at < this.text.length()) {
            throw new IllegalArgumentException("the model has something left at " + at + ": " + text);
        }
        names.forEach(n -> symbols.add(n.equals("other") ? OTHER : symbol.applyAsInt(n)));
    }

    /** The state after a child, or -1 if it may not stand there. */
    public int next(int state, int symbol) {
        BitSet admitted = admitted(state);
        for (int place = admitted.nextSetBit(0); place >= 0; place = admitted.nextSetBit(place + 1)) {
            if (symbols.get(place) == symbol) {
                return place;
            }
        }
        return -1;
    }

    /** Whether the content may end. */
    public boolean mayEnd(int state) {
        return state == START ? whole.nullable : whole.last.get(state);
    }

    /** The numbers of what may stand next. */
    public List<Integer> symbols(int state) {
        return admitted(state).stream().mapToObj(symbols::get).toList();
    }

    /** What may stand next, for messages. */
    public String expected(int state) {
        StringJoiner expected = new StringJoiner(" or ");
        admitted(state).stream()
                .mapToObj(names::get)
                .distinct()
                .map(n -> n.equals("other") ? "an element of another namespace" : n)
                .forEach(expected::add);
        return expected.length() == 0 ? "nothing more" : expected.toString();
    }

    /** Whether elements of other namespaces are admitted somewhere. */
    public boolean admitsOthers() {
        return symbols.contains(OTHER);
    }

    /** The model as it is written in the table, without blanks. */
    @Override
    public String toString() {
        return text;
    }

    private BitSet admitted(int state) {
        return state == START ? whole.first : follow.get(state);
    }

    // ---- reading the model ----------------------------------------------------------------------------------------

    private Part choice() {
        Part part = sequence();
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            Part other = sequence();
            part = new Part(
                    part.nullable || other.nullable, union(part.first, other.first), union(part.last, other.last));
        }
        return part;
    }

    private Part sequence() {
        Part part = repeated();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            Part after = repeated();
            connect(part.last, after.first);
            part = new Part(
                    part.nullable && after.nullable,
                    part.nullable ? union(part.first, after.first) : part.first,
                    after.nullable ? union(part.last, after.last) : after.last);
        }
        return part;
    }

    private Part repeated() {
        Part part = group();
        char mark = at < text.length() ? text.charAt(at) : ' ';
        if ("?*+".indexOf(mark) < 0) {
            return part;
        }
        at++;
        if (mark != '?') {
            connect(part.last, part.first);
        }
        return new Part(mark != '+' || part.nullable, part.first, part.last);
    }

    private Part group() {
        if (at < text.length() && text.charAt(at) == '(') {
            at++;
            Part part = choice();
            at++;
            return part;
        }
        int start = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        BitSet place = new BitSet();
        place.set(names.size());
        names.add(text.substring(start, at));
        follow.add(new BitSet());
        return new Part(false, place, place);
    }

    private void connect(BitSet from, BitSet to) {
        from.stream().forEach(place -> follow.get(place).or(to));
    }

    private static BitSet union(BitSet... sets) {
        BitSet union = new BitSet();
        Arrays.stream(sets).forEach(union::or);
        return union;
    }
}
