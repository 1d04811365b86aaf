package org.mile4j.model.data;

import org.mile4j.model.internal.parser.NotXmlException;

/**
 * A comment.
 *
 * @param text what stands between the comment marks
 * @since 0.1.0
 */
public record XmlComment(String text) implements XmlNode {
    /**
     * Holds a comment.
     *
     * @param text what stands between the comment marks
     * @throws IllegalArgumentException when the text has two hyphens in a row, ends in one, or has a character that XML
     *     cannot carry
     */
    public XmlComment {
        XmlRules.requireCharacters(text, "a comment");
        if (text.contains("--") || text.endsWith("-")) {
            throw new NotXmlException("a comment cannot hold \"--\" or end in \"-\", met " + Excerpt.of(text));
        }
    }
}
