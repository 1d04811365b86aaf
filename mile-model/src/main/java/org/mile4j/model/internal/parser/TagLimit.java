package org.mile4j.model.internal.parser;

import com.fasterxml.aalto.in.XmlScanner;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;

/**
 * Bounds how many attributes, and how many declarations of namespaces, a tag has.
 *
 * <p>The time that Aalto takes for a tag grows with the square of them. So Aalto is asked how many it has met whenever it
 * asks for more of the document, which is after every 4,000 bytes: it cannot work for long on a tag that is refused in the
 * end. Whoever goes from event to event asks again at each tag, as the last bytes of one need not be followed by a question.
 *
 * @since 0.1.0
 */
public final class TagLimit {

    private final int most;
    /** Where the root begins, line 0 as long as it is not known, or null. */
    private final javax.xml.stream.Location root;

    private XmlScanner parser;

    /**
     * A limit for one document.
     *
     * @param most how many attributes, and how many declarations, there may be in a tag
     */
    public TagLimit(int most) {
        this(most, null);
    }

    /**
     * A limit for one document of which the root is looked out for.
     *
     * @param most how many attributes, and how many declarations, there may be in a tag
     * @param root where the root begins, line 0 as long as it is not known
     */
    public TagLimit(int most, javax.xml.stream.Location root) {
        this.most = most;
        this.root = root;
    }

    /**
     * The document, of which the parser gets no more once it has met too much in a tag.
     *
     * @param bytes the document
     * @return what the parser is to read
     */
    public InputStream guarding(InputStream bytes) {
        WholeCharacters characters = new WholeCharacters();
        return new FilterInputStream(bytes) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                beforeMore();
                return characters.read(in, buffer, offset, length);
            }
        };
    }

    /** The document in characters, otherwise as {@link #guarding(InputStream)}. */
    Reader guarding(Reader text) {
        return new FilterReader(text) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                beforeMore();
                return in.read(buffer, offset, length);
            }
        };
    }

    /**
     * Says which parser reads what is guarded. What it reads before, to find the encoding, is too short to matter.
     *
     * @param aalto a reader made by Aalto
     * @return the reader
     */
    public XMLStreamReader watched(XMLStreamReader aalto) {
        parser = ((StreamReaderImpl) aalto).getScanner();
        return aalto;
    }

    /** Between tags the numbers are those of the last one, which was within the limit. */
    private void beforeMore() {
        if (parser == null) {
            return;
        }
        int declarations = parser.getNsCount();
        if (declarations > most || parser.getAttrCollector().getCount() > most) {
            boolean atRoot = root != null && parser.getDepth() == 0 && root.getLineNumber() > 0;
            throw problem(declarations, atRoot ? root : parser.getStartLocation());
        }
    }

    /**
     * Refuses a start tag that has too many attributes or declarations.
     *
     * @param reader any reader that stands on it
     * @throws LimitExceededException if it has
     */
    public void require(XMLStreamReader reader) {
        int declarations = reader.getNamespaceCount();
        if (declarations > most || reader.getAttributeCount() > most) {
            throw problem(declarations, reader.getLocation());
        }
    }

    /**
     * What to throw for a start tag that has too many attributes or declarations.
     *
     * @param declarations how many declarations it has
     * @param at where it begins
     * @return the exception
     */
    public LimitExceededException problem(int declarations, javax.xml.stream.Location at) {
        String what = declarations > most ? "declarations of namespaces" : "attributes";
        return ReadingLimit.ATTRIBUTES.passed(
                new Location("", Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()), -1),
                "a tag has more than " + most + " " + what);
    }
}
