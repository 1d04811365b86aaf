package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.model.rules.Incidents.document;
import static org.mile4j.model.rules.Incidents.rules;

import org.junit.jupiter.api.Test;
import org.mile4j.testing.Requirement;

/** How the port lists of the sources and targets in a flow correspond. */
class PortlistSymmetryTest {

    private static final String SYMMETRY = "RFC7970-3.20-portlist-symmetry";
    private static final String SYSTEMS = "RFC7970-3.20-portlist-systems";

    private static String source(String ports) {
        return system("source", "<Portlist>" + ports + "</Portlist>");
    }

    private static String target(String ports) {
        return system("target", "<Portlist>" + ports + "</Portlist>");
    }

    private static String system(String category, String ports) {
        return "<System category='" + category + "'><Node><Address category='ipv4-addr'>192.0.2.1</Address></Node>"
                + "<Service ip-protocol='6'>" + ports + "</Service></System>";
    }

    private static String flow(String... systems) {
        return document("<EventData><Flow>" + String.join("", systems) + "</Flow></EventData>");
    }

    @Test
    @Requirement(SYMMETRY)
    void allSourcesAndTargetsListTheSameNumber() {
        assertThat(rules(flow(source("1"), source("2"), target("3"), target("4"))))
                .isEmpty();
        assertThat(rules(flow(source("1"), target("3"), target("4,5")))).containsExactly(SYMMETRY);
        assertThat(rules(flow(source("1"), source("2,3"), target("4")))).containsExactly(SYMMETRY, SYSTEMS);
    }

    @Test
    @Requirement(SYSTEMS)
    void severalPortsAreListedForOnePairOfSystems() {
        assertThat(rules(flow(source("1-3"), target("4,5,6")))).isEmpty();
        assertThat(rules(flow(source("1-3"), target("4,5,6"), target("4,5,6")))).containsExactly(SYSTEMS);
    }

    @Test
    @Requirement({SYMMETRY, SYSTEMS})
    void onlySystemsThatListPortsOnBothSidesAreCompared() {
        assertThat(rules(flow(source("1"), source("2,3"), system("target", "<Port>4</Port>"))))
                .isEmpty();
        assertThat(rules(flow(system("source", "<Port>1</Port>"), target("2"), target("3,4"))))
                .isEmpty();
    }
}
