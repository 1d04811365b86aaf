package org.mile4j.model.data;

/**
 * Character data, with references resolved; a CDATA section is text as well.
 *
 * @param text the characters
 * @since 0.1.0
 */
public record XmlText(String text) implements XmlNode {
    /**
     * Holds character data.
     *
     * @param text the characters
     * @throws IllegalArgumentException when a character cannot be carried by XML
     */
    public XmlText {
        XmlRules.requireCharacters(text, "text");
    }
}
