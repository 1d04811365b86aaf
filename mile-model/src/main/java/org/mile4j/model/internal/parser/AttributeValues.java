package org.mile4j.model.internal.parser;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Looks at the values of attributes where the parser has them. Most attributes of a document have one of a few values, of
 * which the parser then need not make a string.
 *
 * @since 0.1.0
 */
public final class AttributeValues {

    /** The values that are looked for. */
    @FunctionalInterface
    public interface Values {

        /**
         * The value that stands in an array of characters.
         *
         * @param text the array
         * @param start where it begins
         * @param end the place behind it
         * @return the value, or null if it is none of them
         */
        String find(char[] text, int start, int end);
    }

    /** The parser, or null if it does not let values be looked at. */
    private final XMLStreamReader2 parser;

    private final Look look = new Look();

    /**
     * Looks into a parser.
     *
     * @param reader any reader
     */
    public AttributeValues(XMLStreamReader reader) {
        parser = reader instanceof XMLStreamReader2 stax2 ? stax2 : null;
    }

    /**
     * Finds the value of an attribute of the start tag that the parser stands on.
     *
     * @param attribute the number of the attribute
     * @param values the values that it may have
     * @return the one that it has, or null if it may have another or has white space around it
     */
    public String find(int attribute, Values values) {
        if (parser == null) {
            return null;
        }
        look.values = values;
        look.found = null;
        try {
            parser.getAttributeAs(attribute, look);
        } catch (XMLStreamException e) {
            return null; // Whoever asks for it as a string is told what is wrong.
        }
        return look.found;
    }

    /** Is handed the memory of the parser, past white space around the value. */
    private static final class Look extends TypedValueDecoder {

        private Values values;
        private String found;

        @Override
        public void decode(char[] buffer, int start, int end) {
            boolean begins = start == 0 || !isSpace(buffer[start - 1]);
            if (begins && (end == buffer.length || !isSpace(buffer[end]))) {
                found = values.find(buffer, start, end);
            }
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\n' || c == '\t' || c == '\r';
        }

        @Override
        public void decode(String value) {
            // It is a string already.
        }

        @Override
        public void handleEmptyValue() {
            // There is nothing to be found.
        }
    }
}
