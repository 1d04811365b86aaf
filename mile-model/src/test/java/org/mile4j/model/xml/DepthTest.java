package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Reading;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.iodef.IodefDocument;

/** The limit of nesting is exact, whatever kind of element is the innermost one. */
class DepthTest {

    private static final String TEXT = "<Contact><Email><EmailTo>a@example.org</EmailTo></Email></Contact>";
    private static final String CLASS = "<Contact><Contact><Email/></Contact></Contact>";
    private static final String UNKNOWN = "<x:a xmlns:x='urn:example:x'><x:b><x:c/></x:b></x:a>";

    @ParameterizedTest
    @ValueSource(strings = {TEXT, CLASS, UNKNOWN})
    void asDeepAsTheLimitIsRead(String incident) {
        for (Set<RuleGroup> rules : both()) {
            assertThat(read(incident, 5, rules).document().incidents()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXT, CLASS, UNKNOWN})
    void oneDeeperIsRefusedWhereItBegins(String incident) {
        for (Set<RuleGroup> rules : both()) {
            assertThatExceptionOfType(LimitExceededException.class)
                    .isThrownBy(() -> read(incident, 4, rules))
                    .satisfies(e ->
                            assertThat(e.finding().message()).isEqualTo("elements are nested deeper than 4 levels."));
        }
    }

    @Test
    void aLimitOfOneLeavesRoomForTheRoot() {
        assertThat(IodefXml.defaults()
                        .limits(XmlLimits.DEFAULT.withMaxDepth(1))
                        .read("<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'/>")
                        .document()
                        .incidents())
                .isEmpty();
    }

    private static List<Set<RuleGroup>> both() {
        return List.of(EnumSet.noneOf(RuleGroup.class), EnumSet.allOf(RuleGroup.class));
    }

    private static Reading<IodefDocument> read(String incident, int depth, Set<RuleGroup> rules) {
        return IodefXml.defaults()
                .rules(rules)
                .limits(XmlLimits.DEFAULT.withMaxDepth(depth))
                .read("<IODEF-Document version='2.00' xmlns='urn:ietf:params:xml:ns:iodef-2.0'><Incident>" + incident
                        + "</Incident></IODEF-Document>");
    }
}
