package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Finding;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

@Requirement("RFC7970-3.29.7-indicator-circle")
class IndicatorCircleTest {

    private static String indicator(String id, String... targets) {
        String references = List.of(targets).stream()
                .map(t -> "<IndicatorReference uid-ref='" + t + "'/>")
                .collect(Collectors.joining());
        return "<Indicator><IndicatorID name='csirt.example.com' version='1'>" + id + "</IndicatorID>"
                + (targets.length == 0
                        ? "<Observable><Address category='ipv4-addr'>192.0.2.1</Address></Observable>"
                        : "<IndicatorExpression>" + references + "</IndicatorExpression>")
                + "</Indicator>";
    }

    private static List<String> circles(String... indicators) {
        String xml = "<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'><Incident><IndicatorData>"
                + String.join("", indicators) + "</IndicatorData></Incident></IODEF-Document>";
        return IodefXml.defaults().validate(xml).findings().stream()
                .filter(f -> f.rule().equals("RFC7970-3.29.7-indicator-circle"))
                .map(Finding::message)
                .toList();
    }

    @Test
    void anIndicatorThatRefersToItselfIsACircle() {
        assertThat(circles(indicator("a", "a")))
                .containsExactly("the indicator refers back to itself, from \"a\" and back to the first.");
    }

    @Test
    void eachCircleIsReportedOnce() {
        assertThat(circles(
                        indicator("a", "b"),
                        indicator("b", "a"),
                        indicator("c", "a", "d"),
                        indicator("d", "e", "c"),
                        indicator("e")))
                .containsExactly(
                        "the indicator refers back to itself, from \"a\" to \"b\" and back to the first.",
                        "the indicator refers back to itself, from \"c\" to \"d\" and back to the first.");
    }

    @Test
    void severalWaysToOneIndicatorAreNoCircle() {
        assertThat(circles(indicator("a", "b", "c"), indicator("b", "d"), indicator("c", "d"), indicator("d")))
                .isEmpty();
    }

    @Test
    void aCircleOfAnyLengthIsFound() {
        int length = 20_000;
        String[] indicators = IntStream.range(0, length)
                .mapToObj(i -> indicator("i" + i, "i" + (i + 1) % length))
                .toArray(String[]::new);

        assertThat(circles(indicators))
                .containsExactly(
                        "the indicator refers back to itself, from \"i0\" to \"i1\" to \"i2\" to \"i3\" to \"i4\""
                                + " to 19995 more and back to the first.");
    }
}
