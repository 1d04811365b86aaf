package org.mile4j.interop.document;

/**
 * How much two texts differ.
 *
 * @since 0.1.0
 */
public final class EditDistance {

    private EditDistance() {}

    /**
     * How many characters to insert, delete or replace to make one text of another.
     *
     * @param a a text
     * @param b another
     * @return 0 if they are equal
     */
    public static int between(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
