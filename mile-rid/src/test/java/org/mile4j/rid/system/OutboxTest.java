package org.mile4j.rid.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.model.ProtocolException;

class OutboxTest {

    @ParameterizedTest
    @CsvSource({"500, true", "503, true", "408, true", "400, false", "403, false", "413, false"})
    void whatAnswerOfAPeerIsNoReasonToGiveUpAMessage(int status, boolean again) {
        ProtocolException refusal =
                new ProtocolException("sp5.example", "sp5.example answered " + status + ": x", null);

        assertThat(Outbox.isFaultOfPeer(refusal)).isEqualTo(again);
    }
}
