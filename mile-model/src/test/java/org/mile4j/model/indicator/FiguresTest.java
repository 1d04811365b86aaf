package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ConfidenceRating;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

/** Documents with expressions of the shapes in RFC 7970, Section 3.29.5. */
class FiguresTest {
    private static final String O1 = observable(1);
    private static final String O2 = observable(2);
    private static final String O3 = observable(3);

    @Test
    @Requirement("7970-092")
    void figure66CombinesByAndWithoutAnOperator() {
        check("<IndicatorExpression>" + O1 + O2 + "</IndicatorExpression>", o -> o[0] && o[1]);
    }

    @Test
    @Requirement("7970-092")
    void figure67CombinesByTheOperator() {
        check("<IndicatorExpression operator='or'>" + O1 + O2 + "</IndicatorExpression>", o -> o[0] || o[1]);
    }

    @Test
    @Requirement("7970-093")
    void figure68NestsAnExpression() {
        String inner = "<IndicatorExpression operator='or'>" + O1 + O2 + "</IndicatorExpression>";
        check("<IndicatorExpression operator='or'>" + inner + O3 + "</IndicatorExpression>", o -> o[0] || o[1] || o[2]);
    }

    @Test
    @Requirement({"7970-093", "8274-016"})
    void figure69NegatesAnExpression() {
        String inner = "<IndicatorExpression operator='and'>" + O1 + O2 + "</IndicatorExpression>";
        check("<IndicatorExpression operator='not'>" + inner + "</IndicatorExpression>", o -> !(o[0] && o[1]));
    }

    @Test
    @Requirement("7970-093")
    void figure70StatesConfidenceOfEachObservable() {
        String low = "<IndicatorExpression>" + O1 + "<Confidence rating='low'/></IndicatorExpression>";
        String high = "<IndicatorExpression>" + O2 + "<Confidence rating='high'/></IndicatorExpression>";
        String xml = "<IndicatorExpression operator='or'>" + low + high + "</IndicatorExpression>";
        check(xml, o -> o[0] || o[1]);

        Evaluation evaluation = evaluate(xml, List.of(2));
        assertThat(evaluation.matched()).singleElement().satisfies(matched -> {
            assertThat(matched.path())
                    .isEqualTo("/IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[1]/IndicatorExpression[1]"
                            + "/IndicatorExpression[2]/Observable[1]/Address[1]");
            assertThat(matched.observed()).containsExactly("192.0.2.2");
            assertThat(matched.confidences())
                    .extracting(Confidence::rating)
                    .containsExactly(java.util.Optional.of(ConfidenceRating.HIGH));
        });
    }

    /** Sees every subset of the three addresses and compares with the formula. */
    private static void check(String expression, Predicate<boolean[]> formula) {
        for (int subset = 0; subset < 8; subset++) {
            boolean[] seen = {(subset & 1) != 0, (subset & 2) != 0, (subset & 4) != 0};
            List<Integer> hosts = java.util.stream.IntStream.rangeClosed(1, 3)
                    .filter(host -> seen[host - 1])
                    .boxed()
                    .toList();
            assertThat(evaluate(expression, hosts).match())
                    .as("seen %s", hosts)
                    .isEqualTo(Match.of(formula.test(seen)));
        }
    }

    private static Evaluation evaluate(String expression, List<Integer> hosts) {
        ObservationsBuilder seen = Observations.builder().complete(ObservationKind.ADDRESS);
        hosts.forEach(host -> seen.address("192.0.2." + host));
        IodefDocument document = IodefXml.defaults().require("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="watch">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2024-05-01T12:00:00Z</GenerationTime>
                    <Contact role="creator" type="organization"><ContactName>x</ContactName></Contact>
                    <IndicatorData><Indicator>
                      <IndicatorID name="csirt.example.com" version="1">i1</IndicatorID>
                      %s
                    </Indicator></IndicatorData>
                  </Incident>
                </IODEF-Document>""".formatted(expression));
        return IndicatorEvaluator.of(document).evaluateAll(seen.build()).get(0);
    }

    private static String observable(int host) {
        return "<Observable><Address category='ipv4-addr'>192.0.2." + host + "</Address></Observable>";
    }
}
