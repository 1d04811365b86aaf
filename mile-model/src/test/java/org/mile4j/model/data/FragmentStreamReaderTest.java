package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FragmentStreamReaderTest {
    @ParameterizedTest
    @EnumSource
    void saysWhatAParserOfTheTextSays(Parsers parser) throws XMLStreamException {
        for (long seed = 0; seed < 500; seed++) {
            XmlElement element = new RandomXml(seed).element(4);

            assertThat(events(element.reader())).as("seed %d", seed).isEqualTo(events(parser.open(element.toXml())));
        }
    }

    /** All that a reader says, with pieces of text joined. */
    private static List<String> events(XMLStreamReader reader) throws XMLStreamException {
        List<String> events = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (reader.hasNext()) {
            int event = reader.next();
            boolean characters = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (characters) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                continue;
            }
            if (text.length() > 0) {
                events.add("text " + text);
                text.setLength(0);
            }
            events.add(describe(event, reader));
        }
        return events;
    }

    private static String describe(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> "start " + tag(reader);
            case XMLStreamConstants.END_ELEMENT ->
                "end " + reader.getName() + reader.getNamespaceCount() + meanings(reader);
            case XMLStreamConstants.COMMENT -> "comment " + reader.getText();
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                "instruction " + reader.getPITarget() + ":"
                        + (reader.getPIData() == null ? "" : reader.getPIData().strip());
            case XMLStreamConstants.END_DOCUMENT -> "end of document";
            default -> throw new AssertionError("event " + event);
        };
    }

    private static String tag(XMLStreamReader reader) {
        StringBuilder tag = new StringBuilder();
        tag.append(reader.getName())
                .append(':')
                .append(reader.getName().getPrefix())
                .append(meanings(reader));
        tag.append(reader.getLocalName())
                .append(orEmpty(reader.getNamespaceURI()))
                .append(orEmpty(reader.getPrefix()));
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            tag.append(" xmlns ").append(orEmpty(reader.getNamespacePrefix(i)));
            tag.append('=').append(orEmpty(reader.getNamespaceURI(i)));
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = orEmpty(reader.getAttributeNamespace(i));
            tag.append(' ').append(reader.getAttributeName(i)).append(orEmpty(reader.getAttributePrefix(i)));
            tag.append(uri).append(reader.getAttributeLocalName(i)).append('=').append(reader.getAttributeValue(i));
            tag.append(reader.getAttributeType(i)).append(reader.isAttributeSpecified(i));
            tag.append(reader.getAttributeValue(uri, reader.getAttributeLocalName(i)));
        }
        return tag.toString();
    }

    private static List<String> meanings(XMLStreamReader reader) {
        List<String> meanings = new ArrayList<>();
        for (String prefix : List.of("p", "q", "n0", "ns0", "xml")) {
            meanings.add(orEmpty(reader.getNamespaceURI(prefix)));
            meanings.add(orEmpty(reader.getNamespaceContext().getNamespaceURI(prefix)));
        }
        return meanings;
    }

    @Test
    void startsBeforeAndEndsBehindTheElement() throws XMLStreamException {
        XMLStreamReader reader = XmlElement.parse("<a>x</a>").reader();

        assertThat(reader.getEventType()).isEqualTo(XMLStreamConstants.START_DOCUMENT);
        assertThat(reader.getLocation().getLineNumber()).isEqualTo(-1);
        assertThat(reader.next()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.getElementText()).isEqualTo("x");
        assertThat(reader.isEndElement()).isTrue();
        assertThat(reader.next()).isEqualTo(XMLStreamConstants.END_DOCUMENT);
        assertThat(reader.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(reader::next);
    }

    @Test
    void movesFromTagToTag() throws XMLStreamException {
        XMLStreamReader reader =
                XmlElement.parse("<a> <!--c--><?p?>\n<b>x</b></a>").reader();

        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.nextTag()).isEqualTo(XMLStreamConstants.START_ELEMENT);
        assertThat(reader.getName()).isEqualTo(new QName("b"));
        assertThatExceptionOfType(XMLStreamException.class).isThrownBy(reader::nextTag);
    }

    @Test
    void requiresWhatItIsAskedToRequire() throws XMLStreamException {
        XMLStreamReader reader = XmlElement.of("urn:x", "a").reader();
        reader.next();

        reader.require(XMLStreamConstants.START_ELEMENT, "urn:x", "a");
        reader.require(XMLStreamConstants.START_ELEMENT, null, null);
        assertThatThrownBy(() -> reader.require(XMLStreamConstants.END_ELEMENT, null, null))
                .isInstanceOf(XMLStreamException.class)
                .hasMessageContaining("met START_ELEMENT {urn:x}a");
        assertThatThrownBy(() -> reader.require(XMLStreamConstants.START_ELEMENT, "urn:y", null))
                .isInstanceOf(XMLStreamException.class);
        assertThatThrownBy(() -> reader.require(XMLStreamConstants.START_ELEMENT, null, "b"))
                .isInstanceOf(XMLStreamException.class);
    }

    @Test
    void refusesElementsWhereOnlyTextIsExpected() throws XMLStreamException {
        XMLStreamReader text = XmlElement.parse("<a>1<!--c-->2<?p?>3</a>").reader();
        XMLStreamReader mixed = XmlElement.parse("<a>1<b/></a>").reader();
        text.next();
        mixed.next();

        assertThat(text.getElementText()).isEqualTo("123");
        assertThatExceptionOfType(XMLStreamException.class)
                .isThrownBy(mixed::getElementText)
                .withMessage("expected text only, met the element b");
    }

    @Test
    void refusesQuestionsThatDoNotFitTheEvent() throws XMLStreamException {
        XMLStreamReader reader = XmlElement.parse("<a x='1'>t</a>").reader();

        assertThatIllegalStateException().isThrownBy(reader::getLocalName);
        assertThatIllegalStateException().isThrownBy(reader::getAttributeCount);
        reader.next();
        assertThatIllegalStateException().isThrownBy(reader::getText);
        assertThatIllegalStateException().isThrownBy(reader::getPITarget);
        reader.next();
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.getAttributeValue(0))
                .withMessage("expected START_ELEMENT, the reader is at CHARACTERS");
        assertThatIllegalArgumentException().isThrownBy(() -> reader.getProperty(null));
        assertThat(reader.getProperty("javax.xml.stream.isNamespaceAware")).isNull();
    }

    @Test
    void givesTextInPieces() {
        XMLStreamReader reader = XmlElement.parse("<a>abcdef</a>").reader();
        char[] piece = {'-', '-', '-', '-'};
        run(reader, 2);

        int copied = get(reader, 4, piece, 1, 3);

        assertThat(copied).isEqualTo(2);
        assertThat(piece).containsExactly('-', 'e', 'f', '-');
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> get(reader, 7, piece, 0, 1));
    }

    @Test
    void knowsWhichPrefixesStandForANamespace() {
        XMLStreamReader reader = XmlElement.parse("<a xmlns:p='u' xmlns:q='u'><b xmlns:p='v'/></a>")
                .reader();
        run(reader, 2);
        NamespaceContext context = reader.getNamespaceContext();

        assertThat(context.getPrefix("u")).isEqualTo("q");
        assertThat(context.getPrefixes("u")).toIterable().containsExactly("q");
        assertThat(context.getPrefix("v")).isEqualTo("p");
        assertThat(context.getPrefix("w")).isNull();
        assertThat(context.getPrefix("http://www.w3.org/XML/1998/namespace")).isEqualTo("xml");
        assertThat(context.getNamespaceURI("w")).isEmpty();
        run(reader, 2);
        assertThat(context.getPrefixes("u")).toIterable().containsExactly("q", "p");
        assertThatIllegalArgumentException().isThrownBy(() -> context.getPrefix(null));
        assertThatIllegalArgumentException().isThrownBy(() -> context.getNamespaceURI(null));
    }

    @Test
    void walksDeepTreesWithoutRecursion() throws XMLStreamException {
        XMLStreamReader reader = RandomXml.nested(100_000).reader();
        int starts = 0;
        while (reader.hasNext()) {
            starts += reader.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
        }

        assertThat(starts).isEqualTo(100_000);
    }

    private static void run(XMLStreamReader reader, int steps) {
        try {
            for (int i = 0; i < steps; i++) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    private static int get(XMLStreamReader reader, int from, char[] target, int start, int length) {
        try {
            return reader.getTextCharacters(from, target, start, length);
        } catch (XMLStreamException e) {
            throw new AssertionError(e);
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
