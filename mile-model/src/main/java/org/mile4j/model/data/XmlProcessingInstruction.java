package org.mile4j.model.data;

import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.parser.NotXmlException;

/**
 * A processing instruction.
 *
 * @param target its target, a name
 * @param data the rest, empty when there is none
 * @since 0.1.0
 */
public record XmlProcessingInstruction(String target, String data) implements XmlNode {
    /**
     * Holds a processing instruction.
     *
     * @param target its target
     * @param data the rest, without white space at its start
     * @throws IllegalArgumentException when the target is no name or is reserved, or the data holds its end mark, starts
     *     with white space or has a character that XML cannot carry
     */
    public XmlProcessingInstruction {
        XmlRules.requireName(target, "the target of a processing instruction");
        XmlRules.requireCharacters(data, "a processing instruction");
        if (target.equalsIgnoreCase("xml")) {
            throw new NotXmlException("the target xml of a processing instruction is reserved");
        }
        if (data.contains("?>")) {
            throw new NotXmlException("a processing instruction cannot hold \"?>\"");
        }
        if (!data.isEmpty() && Lexical.isSpace(data.charAt(0))) {
            throw new NotXmlException("the data of a processing instruction cannot start with white space");
        }
    }

    /** The instruction that a reader stands at; parsers differ in whether they leave white space before the data. */
    static XmlProcessingInstruction from(XMLStreamReader reader) {
        String data = reader.getPIData() == null ? "" : reader.getPIData();
        int start = 0;
        while (start < data.length() && Lexical.isSpace(data.charAt(start))) {
            start++;
        }
        return new XmlProcessingInstruction(reader.getPITarget(), data.substring(start));
    }
}
