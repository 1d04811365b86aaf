package org.mile4j.interop.matrix;

import java.util.List;

/**
 * How an excerpt is made into a whole document: first the edits, each of which must find its text, then what comes before
 * and after.
 *
 * @param name the name of the completion
 * @param why what is missing in the excerpt
 * @param edits the edits
 * @param before what comes before the excerpt
 * @param after what comes after it
 * @since 0.1.0
 */
public record Completion(String name, String why, List<Edit> edits, String before, String after) {

    /**
     * The replacement of an abbreviation.
     *
     * @param replace the text in the excerpt
     * @param with what stands for it in the document
     */
    public record Edit(String replace, String with) {}

    /** Copies the edits. */
    public Completion {
        edits = List.copyOf(edits);
    }

    /**
     * Completes an excerpt.
     *
     * @param excerpt the text of the excerpt
     * @return the text of the document
     * @throws IllegalArgumentException if the excerpt does not have a text that is to be replaced
     */
    public String apply(String excerpt) {
        String text = excerpt;
        for (Edit edit : edits) {
            if (!text.contains(edit.replace())) {
                throw new IllegalArgumentException(
                        "the completion " + name + " replaces \"" + edit.replace() + "\", which is not there");
            }
            text = text.replace(edit.replace(), edit.with());
        }
        return before + text + after;
    }
}
