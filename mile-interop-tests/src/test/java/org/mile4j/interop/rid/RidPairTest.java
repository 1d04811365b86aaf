package org.mile4j.interop.rid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.PrimitiveIterator;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mile4j.interop.rid.RidPair.Identities;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.testing.FreePorts;

class RidPairTest {

    @Test
    void looksFurtherWhereAPortIsTaken() throws Exception {
        int free = FreePorts.row(3);
        try (ServerSocket taken = new ServerSocket(0)) {
            PrimitiveIterator.OfInt ports = IntStream.of(
                            taken.getLocalPort(), free, free, taken.getLocalPort(), free + 1, free + 2)
                    .iterator();

            try (RidPair pair = new RidPair(Identities.create(), RidPairTest::store, ports::nextInt)) {
                assertThat(pair.first().system().port()).isEqualTo(free + 1);
                assertThat(pair.second().system().port()).isEqualTo(free + 2);
                assertThat(pair.secondAsPeer().port()).isEqualTo(free + 2);
            }
        }
    }

    @Test
    void keepsOffThePortsThatTheSystemGivesAway() throws Exception {
        try (RidPair pair = new RidPair(Identities.create())) {
            assertThat(pair.first().system().port()).isBetween(20_000, 32_767);
            assertThat(pair.second().system().port()).isBetween(20_000, 32_767);
        }
    }

    private static MessageStore store(String name) {
        return JdbcStore.connect("jdbc:h2:mem:" + UUID.randomUUID(), "", "");
    }
}
