package org.mile4j.rolie.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.rules.RolieOptions;

/** Values of attributes come as they were written, however often they repeat and whatever stands around them. */
class AttributeValueTest {

    private static final String[] PIECES = {
        "",
        " ",
        "  ",
        "\t",
        "&#10;",
        "a",
        "edit",
        "alternate",
        "signature",
        " edit",
        "edit ",
        " edit ",
        "\u00e9",
        "&amp;",
        "\uD83D\uDE00",
        "application/json",
        "urn:ietf:params:rolie:category:information-type",
        "x".repeat(127),
        "x".repeat(128),
        "x".repeat(129),
        "y".repeat(5_000)
    };

    private static final RolieXml XML = RolieXml.with(RolieOptions.DEFAULT.withRules(Set.of()));

    private static Feed read(String document) {
        return (Feed) XML.read(document).document();
    }

    /** The same values by the parser of the JDK. */
    private static List<String> expected(String document, String... names) throws XMLStreamException {
        XMLStreamReader xml = XMLInputFactory.newDefaultFactory()
                .createXMLStreamReader(new ByteArrayInputStream(document.getBytes(UTF_8)));
        List<String> values = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && !xml.getLocalName().equals("feed")) {
                for (String name : names) {
                    values.add(xml.getAttributeValue(null, name));
                }
            }
        }
        return values;
    }

    @Test
    void valuesAreThoseOfTheParserOfTheJdk() throws XMLStreamException {
        Random random = new Random(4287);
        for (int round = 0; round < 200; round++) {
            StringBuilder feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
            for (int i = 0; i < 40; i++) {
                feed.append("<link");
                for (String name : List.of("rel", "href", "type", "hreflang", "title", "length")) {
                    if (random.nextInt(3) > 0) {
                        feed.append(' ')
                                .append(name)
                                .append("=\"")
                                .append(value(random))
                                .append('"');
                    }
                }
                feed.append("/>");
            }
            String document = feed.append("</feed>").toString();
            List<String> met = new ArrayList<>();
            for (Link link : read(document).links()) {
                for (Optional<String> value :
                        List.of(link.rel(), link.href(), link.type(), link.hreflang(), link.title(), link.length())) {
                    met.add(value.orElse(null));
                }
            }
            assertThat(met).isEqualTo(expected(document, "rel", "href", "type", "hreflang", "title", "length"));
        }
    }

    @Test
    void categoriesAreThoseOfTheParserOfTheJdkWhetherTheyRepeatOrNot() throws XMLStreamException {
        Random random = new Random(8322);
        StringBuilder feed = new StringBuilder("<feed xmlns=\"http://www.w3.org/2005/Atom\">");
        String scheme = "";
        for (int i = 0; i < 4_000; i++) {
            scheme = random.nextInt(3) == 0 ? value(random) : scheme;
            feed.append("<category term=\"")
                    .append(random.nextInt(3))
                    .append("\" scheme=\"")
                    .append(scheme)
                    .append(random.nextBoolean() ? "\"/>" : "\" label=\"" + random.nextInt(2) + "\"/>");
        }
        String document = feed.append("</feed>").toString();
        List<String> met = new ArrayList<>();
        for (Category category : read(document).categories()) {
            met.add(category.term().orElse(null));
            met.add(category.scheme().orElse(null));
            met.add(category.label().orElse(null));
        }
        assertThat(met).isEqualTo(expected(document, "term", "scheme", "label"));
    }

    @Test
    void aRepeatedCategoryWithSomethingInItOrOnItIsAnother() {
        Feed feed = read(
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><category term=\"a\"/>"
                        + "<category term=\"a\">text</category><category term=\"a\" xml:lang=\"en\"/><category term=\"a\"/></feed>");
        assertThat(feed.categories()).extracting(c -> c.content().size()).containsExactly(0, 1, 0, 0);
        assertThat(feed.categories()).extracting(c -> c.attributes().size()).containsExactly(0, 0, 1, 0);
    }

    private static String value(Random random) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            value.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return value.toString();
    }
}
