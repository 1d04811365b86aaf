package org.mile4j.interop.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines in which two documents differ, with a few around them.
 *
 * @param first the numbered lines of the first document
 * @param second the numbered lines of the second document
 */
record Excerpts(List<Line> first, List<Line> second) {

    /** How many lines are shown before and after the difference. */
    private static final int AROUND = 2;

    /** How many lines of one document are shown at most. */
    private static final int MOST = 16;

    /**
     * A line of a document.
     *
     * @param number its number, counted from 1
     * @param text what it says
     * @param differs whether the other document does not have it
     */
    record Line(int number, String text, boolean differs) {}

    static Excerpts of(String first, String second) {
        List<String> a = lines(first);
        List<String> b = lines(second);
        int shorter = Math.min(a.size(), b.size());
        int begin = 0;
        while (begin < shorter && a.get(begin).equals(b.get(begin))) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
            end++;
        }
        return new Excerpts(excerpt(a, begin, a.size() - end), excerpt(b, begin, b.size() - end));
    }

    /** The lines; comments, which say of each document what it is, do not count as a difference. */
    private static List<String> lines(String document) {
        return document.lines()
                .map(line -> line.strip().startsWith("<!--") && line.strip().endsWith("-->") ? "" : line)
                .toList();
    }

    private static List<Line> excerpt(List<String> lines, int begin, int end) {
        List<Line> excerpt = new ArrayList<>();
        for (int i = Math.max(0, begin - AROUND); i < Math.min(lines.size(), end + AROUND); i++) {
            if (excerpt.size() < MOST) {
                excerpt.add(new Line(i + 1, lines.get(i), i >= begin && i < end));
            }
        }
        return excerpt;
    }
}
