package org.mile4j.rid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mile4j.testing.RequirementRegister;

/** The register has every sentence of RFC 6545 and RFC 6546 that requires something, and says truly which are tested. */
class RequirementRegisterTest {

    private static final int SENTENCES_6545 = 135;
    private static final int SENTENCES_6546 = 36;

    @Test
    void everySentenceStandsInTheRegisterOnce() throws IOException {
        List<String> expected = Stream.concat(
                        IntStream.rangeClosed(1, SENTENCES_6545).mapToObj(i -> String.format("6545-%03d", i)),
                        IntStream.rangeClosed(1, SENTENCES_6546).mapToObj(i -> String.format("6546-%03d", i)))
                .toList();

        assertThat(RequirementRegister.named("rid").ids()).containsExactlyElementsOf(expected);
    }

    @Test
    void registerAndTestsAgree() throws IOException, ClassNotFoundException {
        assertThat(RequirementRegister.named("rid").problems("654")).isEmpty();
    }
}
