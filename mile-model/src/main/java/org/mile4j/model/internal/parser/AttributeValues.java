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
        look.end = -1;
        try {
            parser.getAttributeAs(attribute, look);
        } catch (XMLStreamException e) {
            return null; // Whoever asks for it as a string is told what is wrong.
        }
        return look.end < 0 ? null : values.find(look.text, look.start, look.end);
    }

    /** Is handed the memory of the parser, past white space around the value, and notes where the value stands. */
    private static final class Look extends TypedValueDecoder {

        private char[] text;
        private int start;
        /** The place behind the value; -1 if there is none without white space around it. */
        private int end;

        @Override
        public void decode(char[] buffer, int from, int to) {
            boolean begins = from == 0 || !isSpace(buffer[from - 1]);
            if (begins && (to == buffer.length || !isSpace(buffer[to]))) {
                if (text != buffer) {
                    text = buffer; // Mostly the same: to write a reference costs the collector's barriers.
                }
                start = from;
                end = to;
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
