package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Mode;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.IodefDocument;

/** The values of attributes are the same whether the parser made strings of them or they were found in its memory. */
class AttributeValuesTest {

    private static final int PADDING = 2_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category='ipv4-addr'",
                "category=' ipv4-addr'",
                "category='ipv4-addr '",
                "category='&#x9;ipv4-addr&#xA;'",
                "category='ipv4-add&#x72;'",
                "category='ipv4-addr' vlan-name='name'",
                "category='ipv4-addr ' vlan-name=' name'",
                "vlan-name='name ' category='ipv4-addr'",
                "vlan-name=' ' category='ipv4-addr' vlan-num=' '",
                "vlan-name='' category='ipv4-addr' vlan-num='1'",
                "vlan-name='ipv4-addr' category='ipv6-addr'",
                "category=''",
                "category=' '",
                "category='ipv4-addr x'",
                "category='IPv4-addr'",
                "category='ipv5-addr'",
                "category='ext-value' ext-category='ipv4-addr'",
                "category='ipv4-addr' ext-category=''",
                "observable-id='ipv4-addr' category='ipv4-addr'",
                "category='ipv4\u00a0addr'",
            })
    void areThoseThatAnotherParserGives(String attributes) throws XMLStreamException {
        String document = StructureDocuments.node("<Address " + attributes + ">192.0.2.1</Address>");
        for (Profile profile : Profile.values()) {
            for (Mode mode : Mode.values()) {
                IodefXml xml = IodefXml.defaults().profile(profile).mode(mode).rules(Set.of(RuleGroup.STRUCTURE));
                Reading<IodefDocument> ours = xml.read(document.getBytes(StandardCharsets.UTF_8));
                Reading<IodefDocument> others =
                        xml.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(document)));
                assertThat(ours.document()).isEqualTo(others.document());
                assertThat(rules(ours)).isEqualTo(rules(others));
            }
        }
    }

    private static List<String> rules(Reading<IodefDocument> reading) {
        return reading.report().findings().stream()
                .map(f -> f.rule() + " " + f.message())
                .toList();
    }

    @Test
    void spaceAroundThemDoesNotMatter() {
        assertThat(category("category=' ipv6-addr\t' vlan-name=' a '")).contains(AddressCategory.IPV6_ADDR);
        assertThat(category("vlan-name='a ' category='ipv6-addr'")).contains(AddressCategory.IPV6_ADDR);
    }

    private static Optional<AddressCategory> category(String attributes) {
        String document = StructureDocuments.node("<Address " + attributes + ">2001:db8::1</Address>");
        return IodefXml.defaults()
                .read(document.getBytes(StandardCharsets.UTF_8))
                .document()
                .incidents()
                .get(0)
                .eventData()
                .get(0)
                .flows()
                .get(0)
                .systems()
                .get(0)
                .node()
                .orElseThrow()
                .addresses()
                .get(0)
                .category();
    }

    /** Also one that would be nothing but a known value without the space around it. */
    @Test
    void areNoLongerThanTheLimit() {
        String padding = " ".repeat(PADDING);
        String document = StructureDocuments.node("<Address category='" + padding + "ipv4-addr'>192.0.2.1</Address>");
        IodefXml xml = IodefXml.defaults().limits(XmlLimits.DEFAULT.withMaxTextLength(PADDING));
        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> xml.read(document.getBytes(StandardCharsets.UTF_8)))
                .extracting(LimitExceededException::finding)
                .extracting(Finding::message)
                .asString()
                .contains("an attribute is longer than " + PADDING + " characters");
    }
}
