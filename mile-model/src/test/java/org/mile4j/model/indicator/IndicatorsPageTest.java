package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** Keeps the example of docs/indicators.md right. */
class IndicatorsPageTest {
    private static final Path ROOT = Path.of(System.getProperty("mile.root"));
    private static final String INDICATORS =
            "/IODEF-Document/Incident[1]/IndicatorData[1]/Indicator[1]/IndicatorExpression[1]";

    private final List<String> alerts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    @Test
    void theExampleDoesWhatThePageSays() {
        example("""
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00" xml:lang="en"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="urn:ietf:params:xml:ns:iodef-2.0 iodef-2.0.xsd">
                  <Incident purpose="watch" restriction="amber">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2024-05-01T12:00:00Z</GenerationTime>
                    <Contact role="creator" type="organization"><ContactName>CSIRT</ContactName></Contact>
                    <IndicatorData>
                      <Indicator>
                        <IndicatorID name="csirt.example.com" version="1">c2</IndicatorID>
                        <StartTime>2024-01-01T00:00:00Z</StartTime>
                        <IndicatorExpression operator="or">
                          <Observable restriction="green">
                            <Address category="ipv4-net">192.0.2.96/28</Address>
                          </Observable>
                          <Observable>
                            <BulkObservable type="domain-name">
                              <BulkObservableList>
                                evil.example
                                worse.example
                              </BulkObservableList>
                            </BulkObservable>
                          </Observable>
                        </IndicatorExpression>
                      </Indicator>
                      <Indicator>
                        <IndicatorID name="csirt.example.com" version="1">mutex</IndicatorID>
                        <Observable>
                          <BulkObservable type="mutex"><BulkObservableList>evil</BulkObservableList></BulkObservable>
                        </Observable>
                      </Indicator>
                    </IndicatorData>
                  </Incident>
                </IODEF-Document>""", Instant.parse("2024-05-01T12:00:00Z"));

        assertThat(alerts)
                .containsExactly(
                        "[192.0.2.104] " + INDICATORS + "/Observable[1]/Address[1] PARTNER",
                        "[www.evil.example] " + INDICATORS + "/Observable[2]/BulkObservable[1] NEED_TO_KNOW");
        assertThat(notes).containsExactly("NOT_OBSERVED: it is not known whether there was more of the kind MUTEX");
    }

    private void example(String xml, Instant now) {
        // begin
        IodefDocument document = IodefXml.defaults().require(xml);
        IndicatorEvaluator evaluator = IndicatorEvaluator.of(document);

        Observations seen = Observations.builder()
                .endpoint("192.0.2.104", 443, "tcp")
                .domain("www.evil.example")
                .build();

        for (Evaluation evaluation : evaluator.evaluateAll(seen)) {
            if (evaluation.isMatch() && evaluation.validity().contains(now)) {
                for (MatchedObservable matched : evaluation.matched()) {
                    Disclosure level = matched.node().effective().disclosureOr(Disclosure.PRIVATE);
                    alerts.add(matched.observed() + " " + matched.path() + " " + level);
                }
            }
            for (Undecided why : evaluation.undecided()) {
                notes.add(why.reason() + ": " + why.message());
            }
        }
        // end
    }

    @Test
    void thePageShowsTheExampleThatIsTested() throws IOException {
        String source = Files.readString(
                ROOT.resolve("mile-model/src/test/java/org/mile4j/model/indicator/IndicatorsPageTest.java"));
        int begin = source.indexOf("        // begin\n") + "        // begin\n".length();
        String tested = source.substring(begin, source.indexOf("        // end\n"));
        String page = Files.readString(ROOT.resolve("docs/indicators.md"));

        assertThat(tokens(page)).contains(tokens(tested));
    }

    /** The text without regard to where lines are broken. */
    private static String tokens(String text) {
        return text.replaceAll("\\s+", "");
    }
}
