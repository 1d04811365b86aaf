package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.rules.Rule;
import org.mile4j.model.rules.Rules;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlCodec;

/** The values and findings of a document do not depend on the StAX parser that somebody hands us a reader of. */
class ParsersAgreeTest {

    /** What came of a document: the values and what was found where, or why it could not be read. */
    private record Outcome(Object document, List<String> findings) {}

    static Stream<Rule> rules() {
        return Rules.all().stream()
                .filter(rule -> Rules.goodDocument(rule.id()).isPresent())
                // What no parser takes is told in the words of each.
                .filter(rule -> !rule.id().startsWith("XML-"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void allParsersGiveTheSame(Rule rule) throws XMLStreamException {
        for (String document : List.of(
                Rules.goodDocument(rule.id()).orElseThrow(),
                Rules.badDocument(rule.id()).orElseThrow())) {
            Outcome woodstox = read(rule, Parsers.WOODSTOX.open(document));

            assertThat(read(rule, Parsers.AALTO.open(document))).as("Aalto").isEqualTo(woodstox);
            assertThat(read(rule, Parsers.JDK.open(document))).as("JDK").isEqualTo(woodstox);
        }
    }

    @Test
    void thereAreDocumentsWithFindingsAmongThem() throws XMLStreamException {
        Rule rule = Rules.find("RFC7970-8-missing-element").orElseThrow();

        assertThat(read(rule, Parsers.JDK.open(Rules.badDocument(rule.id()).orElseThrow()))
                        .findings())
                .anySatisfy(finding -> assertThat(finding).startsWith(rule.id()));
    }

    private static Outcome read(Rule rule, XMLStreamReader reader) {
        XmlCodec<?, ?> codec = rule.catalog().equals("iodef1")
                ? Iodef1Xml.defaults()
                : IodefXml.defaults().rules(java.util.EnumSet.allOf(RuleGroup.class));
        try {
            Reading<?> reading = codec.read(reader);
            return new Outcome(reading.document(), told(reading.report().findings()));
        } catch (MalformedInputException e) {
            return new Outcome("", told(List.of(e.finding())));
        }
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.rule() + " " + f.severity() + " " + f.location().path() + ": " + f.message())
                .toList();
    }
}
