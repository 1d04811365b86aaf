package org.mile4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void areNoneThatAreGivenToWhoeverAsksForAny() throws IOException {
        Set<Integer> ports = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            int first = FreePorts.row(2);
            try (ServerSocket one = new ServerSocket(first);
                    ServerSocket other = new ServerSocket(first + 1)) {
                assertThat(one.getLocalPort()).isBetween(20_000, 32_766);
                assertThat(other.isBound()).isTrue();
                ports.add(first);
            }
        }
        assertThat(ports).hasSizeGreaterThan(10);
    }
}
