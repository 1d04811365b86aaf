package org.mile4j.interop.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mile4j.interop.document.EditDistance;

/**
 * What may have been meant by a name that does not exist.
 *
 * @since 0.1.0
 */
public final class Suggestions {

    private static final int MOST = 5;

    private Suggestions() {}

    /**
     * The names that are most like a text.
     *
     * @param text the text
     * @param names the names there are
     * @return a few names: first those that contain the text, then those that differ in a few characters
     */
    public static List<String> of(String text, Collection<String> names) {
        String wanted = text.toLowerCase(Locale.ROOT);
        int tolerated = Math.max(2, wanted.length() / 3);
        return names.stream()
                .filter(name -> distance(wanted, name) <= tolerated)
                .sorted(Comparator.comparingInt(name -> distance(wanted, name)))
                .limit(MOST)
                .toList();
    }

    /** 0 for a name that contains the text, else how many characters to insert, delete or replace. */
    private static int distance(String wanted, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !wanted.isEmpty() && lower.contains(wanted) ? 0 : EditDistance.between(wanted, lower);
    }
}
