package org.mile4j.rolie.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ClientLimitsTest {

    @Test
    void nothingThatWouldWaitForEverOrTakeNothingIsALimit() {
        ClientLimits limits = ClientLimits.DEFAULT;
        List<Supplier<ClientLimits>> wrong = List.of(
                () -> limits.withTimeout(Duration.ZERO),
                () -> limits.withTimeout(Duration.ofSeconds(-1)),
                () -> limits.withGap(Duration.ofMillis(-1)),
                () -> limits.withDocumentBytes(0),
                () -> limits.withPages(0));

        assertThat(wrong)
                .allSatisfy(made -> assertThatIllegalArgumentException()
                        .isThrownBy(made::get)
                        .withMessageContaining("has to be positive"));
    }

    @Test
    void eachLimitIsChangedAlone() {
        assertThat(ClientLimits.DEFAULT
                        .withTimeout(Duration.ofSeconds(1))
                        .withGap(Duration.ofMillis(2))
                        .withDocumentBytes(3)
                        .withPages(4))
                .isEqualTo(new ClientLimits(Duration.ofSeconds(1), Duration.ofMillis(2), 3, 4));
    }
}
