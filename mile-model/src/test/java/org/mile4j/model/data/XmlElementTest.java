package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlElementTest {
    @Test
    void readsAnElementWithAllThatItHolds() {
        XmlElement element = XmlElement.parse(
                "<?xml version='1.0'?><!-- before -->"
                        + "<p:a xmlns:p='urn:p' xmlns='urn:d' x='1' p:y='&lt;2'>t&amp;<![CDATA[<u>]]><b/><!--c--><?pi  d ?></p:a>");

        assertThat(element)
                .isEqualTo(new XmlElement(
                        "urn:p",
                        "p",
                        "a",
                        List.of(new XmlNamespace("p", "urn:p"), new XmlNamespace("", "urn:d")),
                        List.of(XmlAttribute.of("x", "1"), new XmlAttribute("urn:p", "p", "y", "<2")),
                        List.of(
                                new XmlText("t&<u>"),
                                new XmlElement("urn:d", "", "b", List.of(), List.of(), List.of()),
                                new XmlComment("c"),
                                new XmlProcessingInstruction("pi", "d "))));
    }

    @Test
    void writesWhatItRead() {
        String xml = "<p:a xmlns:p=\"urn:p\" x=\"&lt;&quot;&#xA;&amp;\"><b xmlns=\"urn:d\">1 &lt; 2 &gt; 0&#xD;</b>"
                + "<!--c--><?pi d?><p:e/></p:a>";

        assertThat(XmlElement.parse(xml).toXml()).isEqualTo(xml);
        assertThat(XmlElement.parse(xml)).hasToString(xml);
    }

    @Test
    void readsBackEveryElementItWrites() {
        for (long seed = 0; seed < 2_000; seed++) {
            XmlElement element = new RandomXml(seed).element(4);
            XmlElement back = XmlElement.parse(element.toXml());

            assertThat(back).as("seed %d", seed).isEqualTo(element);
            assertThat(back.hashCode()).as("seed %d", seed).isEqualTo(element.hashCode());
            assertThat(back.text()).as("seed %d", seed).isEqualTo(element.text());
        }
    }

    @Test
    void tellsDifferentElementsApart() {
        List<String> all = List.of(
                "<a/>",
                "<b/>",
                "<a xmlns='u'/>",
                "<p:a xmlns:p='u'/>",
                "<a x='1'/>",
                "<a x='2'/>",
                "<a y='1'/>",
                "<a>x</a>",
                "<a>y</a>",
                "<a><b/></a>",
                "<a><c/></a>",
                "<a><b/><b/></a>",
                "<a><b>x</b></a>",
                "<a><!--x--></a>",
                "<a><?x?></a>",
                "<a xmlns:q='u'/>");
        List<XmlElement> elements = all.stream().map(XmlElement::parse).toList();

        assertThat(elements).doesNotHaveDuplicates();
        assertThat(elements.get(0)).isNotEqualTo("<a/>");
    }

    @Test
    void givesAttributesElementsAndText() {
        XmlElement element = XmlElement.parse("<a xmlns:p='u' x='1' p:x='2'>1<b>2<c>3</c></b><!--n-->4<c/></a>");

        assertThat(element.attribute("x")).contains("1");
        assertThat(element.attribute("u", "x")).contains("2");
        assertThat(element.attribute("y")).isEmpty();
        assertThat(element.attribute("v", "x")).isEmpty();
        assertThat(element.elements()).extracting(XmlElement::localName).containsExactly("b", "c");
        assertThat(element.text()).isEqualTo("1234");
    }

    @Test
    void isMadeByHandWithoutDeclarations() {
        XmlElement inner = new XmlElement("urn:i", "i", "in", List.of(), List.of(), List.of());
        XmlElement bare = new XmlElement("", "", "bare", List.of(), List.of(), List.of());
        XmlElement element = new XmlElement(
                "urn:o",
                "",
                "out",
                List.of(),
                List.of(
                        new XmlAttribute("urn:x", "", "any", "1"),
                        new XmlAttribute("urn:x", "x", "named", "2"),
                        new XmlAttribute("urn:y", "", "other", "3"),
                        new XmlAttribute("http://www.w3.org/XML/1998/namespace", "", "lang", "en")),
                List.of(inner, bare));

        assertThat(element.toXml())
                .isEqualTo("<out xmlns=\"urn:o\" xmlns:x=\"urn:x\" xmlns:ns0=\"urn:y\" x:any=\"1\" x:named=\"2\""
                        + " ns0:other=\"3\" xml:lang=\"en\"><i:in xmlns:i=\"urn:i\"/><bare xmlns=\"\"/></out>");
        assertThat(XmlElement.of("urn:x", "a", XmlElement.of("", "b"), new XmlText("t"))
                        .toXml())
                .isEqualTo("<a xmlns=\"urn:x\"><b xmlns=\"\"/>t</a>");
        assertThat(XmlElement.parse(
                        XmlElement.of("urn:x", "a", XmlElement.of("urn:x", "b")).toXml()))
                .isEqualTo(XmlElement.of("urn:x", "a", XmlElement.of("urn:x", "b")));
    }

    @Test
    void generatesPrefixesThatNothingElseUses() {
        XmlElement element = new XmlElement(
                "",
                "",
                "a",
                List.of(new XmlNamespace("ns0", "urn:taken")),
                List.of(
                        new XmlAttribute("urn:x", "", "x", "1"),
                        new XmlAttribute("urn:y", "ns1", "y", "2"),
                        new XmlAttribute("urn:z", "", "z", "3")),
                List.of());

        XmlElement back = XmlElement.parse(element.toXml());

        assertThat(back.attributes())
                .containsExactly(
                        new XmlAttribute("urn:x", "ns2", "x", "1"),
                        new XmlAttribute("urn:y", "ns1", "y", "2"),
                        new XmlAttribute("urn:z", "ns3", "z", "3"));
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<XmlNode> content = new ArrayList<>(List.of(new XmlText("x")));
        XmlElement element = new XmlElement("", "", "a", List.of(), List.of(), content);

        content.clear();

        assertThat(element.text()).isEqualTo("x");
    }

    @Test
    void treatsDeepTreesWithoutRecursion() {
        int depth = 100_000;
        XmlElement one = RandomXml.nested(depth);
        XmlElement other = RandomXml.nested(depth);

        assertThat(one.equals(other)).isTrue();
        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        assertThat(one.text()).hasSize(2 * depth - 1);
        assertThat(one.toXml()).endsWith(")</e>");
        assertThat(CanonicalXml.of(one)).endsWith(")</e>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a><b></a> | met 1:",
                "<a>&x;</a> | met 1:",
                "<a>\u0001</a> | met 1:4:",
                "<a b=1/> | met 1:6:",
                "<a/><b/> | met 1:",
                "<a><!-- a -- b --></a> | met 1:",
                "<a>]]></a> | met 1:",
                "<p:a/> | met 1:",
                "<a x='1' x='2'/> | met 1:",
                "<a xmlns:p='u' xmlns:q='u' p:x='1' q:x='2'/> | met 1:",
                "'' | met 1:",
                "plain | met 1:1:",
                "<!DOCTYPE a><a/> | met 1:1: a document type definition (DOCTYPE) is not accepted",
                "<?x?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a> | met 1:6: a document type definition"
            })
    void refusesWhatIsNotWellFormedXml(String xml, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlElement.parse(xml))
                .withMessageContaining("expected a well-formed XML element, " + message);
    }

    @Test
    void saysInWhichLineTheFaultIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlElement.parse("<a>\n\n <b></a>"))
                .withMessageContaining("met 3:");
    }

    @ParameterizedTest
    @ValueSource(strings = {" xmlns:nN='u'", " nN=''"})
    void readsTagsWithAThousandOfEverythingAndNoMore(String each) {
        IntFunction<String> element = count -> "<a>\n<b"
                + IntStream.range(0, count)
                        .mapToObj(i -> each.replace("N", "" + i))
                        .collect(Collectors.joining())
                + "/></a>";

        assertThat(XmlElement.parse(element.apply(1_000)).elements()).hasSize(1);
        for (int count : new int[] {1_001, 100_000}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> XmlElement.parse(element.apply(count)))
                    .withMessage("expected tags with at most 1000 attributes and declarations, met more at 2:1");
        }
    }

    @Test
    void readsTextNestedAThousandDeepAndNoDeeper() {
        assertThat(XmlElement.parse("<a>".repeat(1_000) + "</a>".repeat(1_000)).elements())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmlElement.parse("<a>".repeat(1_001) + "</a>".repeat(1_001)))
                .withMessageContaining("at most 1000 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a:b", "a b", "-", "\u00b7", "a\u0000"})
    void refusesNamesThatAreNone(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> XmlElement.of("", name));
        assertThatIllegalArgumentException().isThrownBy(() -> XmlAttribute.of(name, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlProcessingInstruction(name, ""));
    }

    @Test
    void refusesTwoMeaningsOfAPrefixInOneElement() {
        List<XmlNamespace> p = List.of(new XmlNamespace("p", "urn:p"));
        XmlAttribute q = new XmlAttribute("urn:q", "p", "x", "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmlElement("urn:q", "p", "a", p, List.of(), List.of()))
                .withMessage("the prefix \"p\" stands for both \"urn:p\" and \"urn:q\" in one element");
        assertThatIllegalArgumentException().isThrownBy(() -> new XmlElement("", "", "a", p, List.of(q), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmlElement(
                        "", "", "a", List.of(p.get(0), new XmlNamespace("p", "urn:q")), List.of(), List.of()))
                .withMessageContaining("declared twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new XmlElement("", "", "a", List.of(new XmlNamespace("", "urn:d")), List.of(), List.of()));
    }

    @Test
    void refusesAnAttributeTwice() {
        List<XmlAttribute> twice = List.of(XmlAttribute.of("x", "1"), XmlAttribute.of("x", "2"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmlElement("", "", "a", List.of(), twice, List.of()))
                .withMessage("the attribute x stands twice");
    }
}
