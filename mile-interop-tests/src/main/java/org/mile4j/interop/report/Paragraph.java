package org.mile4j.interop.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Text in lines that are no longer than the page is wide, as far as its words allow.
 *
 * @since 0.1.0
 */
public final class Paragraph {

    private Paragraph() {}

    /**
     * Divides a text into lines.
     *
     * @param text the text; white space divides its words
     * @param first what the first line begins with
     * @param indent what each further line begins with
     * @param width how many characters a line may have
     * @return the lines
     */
    public static List<String> lines(String text, String first, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.strip().split("\\s+")) {
            if (begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
