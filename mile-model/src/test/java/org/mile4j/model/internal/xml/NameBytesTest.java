package org.mile4j.model.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameBytesTest {

    @Test
    void aNameIsEncodedAsUtf8() {
        assertThat(NameBytes.of("Incident")).isEqualTo("Incident".getBytes(StandardCharsets.UTF_8));
        assertThat(NameBytes.of("Müßig")).isEqualTo("Müßig".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNameIsEncodedOnce() {
        byte[] first = NameBytes.of("IODEF-Document");

        assertThat(NameBytes.of(new String("IODEF-Document".toCharArray()))).isSameAs(first);
    }

    @Test
    void moreNamesThanPlacesAreEachEncodedRightly() {
        IntStream.range(0, 10_000)
                .mapToObj(i -> "name-" + i)
                .forEach(name -> assertThat(NameBytes.of(name)).asString().isEqualTo(name));
    }

    @Test
    void longNamesAreNotKept() {
        String name = "n".repeat(100_000);

        assertThat(NameBytes.of(name)).hasSize(100_000).isNotSameAs(NameBytes.of(name));
    }
}
