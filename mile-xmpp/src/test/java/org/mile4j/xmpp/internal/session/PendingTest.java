package org.mile4j.xmpp.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.jivesoftware.smack.packet.IQ;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.testing.Requirement;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.internal.stanza.Xml;

class PendingTest {

    private static final String ACCOUNT = "soc@grid.example";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "broker.grid.example, broker.grid.example, true",
                "broker.grid.example, Broker.Grid.Example, true",
                "broker.grid.example, grid.example, false",
                "broker.grid.example, '', false",
                "broker.grid.example, broker.grid.example.evil.example, false",
                "grid.example, grid.example, true",
                "grid.example, '', true",
                "grid.example, soc@grid.example, true",
                "grid.example, soc@grid.example/desk, true",
                "grid.example, soc@grid.example.evil.example, false",
                "grid.example, other@grid.example, false",
                "soc@grid.example, '', true"
            })
    @Requirement("RFC6120-8.1.2-answers")
    void onlyWhoWasAskedAnswers(String to, String from, boolean accepted) {
        RawIq iq = new RawIq("g1", IQ.Type.get, Requests.jid(to), Xml.leaf(Ns.PING, "ping"));

        assertThat(new Pending(iq, to, true, 0).isFrom(from, "grid.example", ACCOUNT))
                .isEqualTo(accepted);
    }
}
