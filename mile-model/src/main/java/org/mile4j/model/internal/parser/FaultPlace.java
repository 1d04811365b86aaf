package org.mile4j.model.internal.parser;

import com.fasterxml.aalto.in.ByteBasedScanner;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Where a character stands that the parser cannot take. Aalto names the place behind it.
 *
 * @since 0.1.0
 */
public final class FaultPlace {

    private static final Pattern CHARACTER = Pattern.compile(
            "(?:Unexpected|Illegal|Illegal XML) character .{0,16}?\\bcode (\\d{1,7})\\b.*", Pattern.DOTALL);
    private static final Pattern NAME_CHARACTER =
            Pattern.compile("Invalid name (?:start )?character \\(0x(\\p{XDigit}{1,6})\\).*", Pattern.DOTALL);

    private FaultPlace() {}

    /**
     * The column of a problem, counted in bytes or in characters as the parser does.
     *
     * @param reader what read the document; null if it failed in the XML declaration
     * @param problem what it threw
     * @param at the place that it named
     * @return the column of the character; that of the place if the problem is none with a character
     */
    public static int column(XMLStreamReader reader, XMLStreamException problem, Location at) {
        int column = at.getColumnNumber() - width(reader, ParserWords.of(problem.getMessage()));
        return column < 1 ? at.getColumnNumber() : column;
    }

    private static int width(XMLStreamReader reader, String words) {
        if (reader != null && !(reader instanceof StreamReaderImpl)) {
            return 0;
        }
        boolean bytes = reader instanceof StreamReaderImpl aalto && aalto.getScanner() instanceof ByteBasedScanner;
        Matcher character = CHARACTER.matcher(words);
        if (character.matches()) {
            return width(bytes, Integer.parseInt(character.group(1)));
        }
        Matcher inName = NAME_CHARACTER.matcher(words);
        return inName.matches() ? width(bytes, Integer.parseInt(inName.group(1), 16)) : 0;
    }

    private static int width(boolean bytes, int character) {
        if (!bytes || character < 0x80) {
            return 1;
        }
        return character < 0x800 ? 2 : character < 0x1_0000 ? 3 : 4;
    }
}
