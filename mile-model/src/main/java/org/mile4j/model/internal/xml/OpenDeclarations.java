package org.mile4j.model.internal.xml;

import java.util.Arrays;

/**
 * How many declarations of namespaces are in force. Parsers look a prefix up by going through all of them, so that many
 * elements inside each other with many declarations each would make every name in a value take long.
 *
 * <p>It is told of elements with declarations only; those that were closed since are found out by their depth.
 */
final class OpenDeclarations {

    private int[] depths = new int[4];
    private int[] sums = new int[4];
    private int elements;

    /**
     * Notes an element.
     *
     * @param depth how many elements are around it
     * @param count how many declarations it has
     * @return how many are in force in it
     */
    int enter(int depth, int count) {
        while (elements > 0 && depths[elements - 1] >= depth) {
            elements--;
        }
        if (elements == depths.length) {
            depths = Arrays.copyOf(depths, elements * 2);
            sums = Arrays.copyOf(sums, elements * 2);
        }
        int sum = (elements == 0 ? 0 : sums[elements - 1]) + count;
        depths[elements] = depth;
        sums[elements++] = sum;
        return sum;
    }
}
