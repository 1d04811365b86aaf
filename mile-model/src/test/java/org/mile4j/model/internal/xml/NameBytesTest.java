package org.mile4j.model.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class XmlNameTest {

    @Test
    void aNameIsEncodedAsUtf8() {
        assertThat(copied("Incident")).isEqualTo("Incident");
        assertThat(copied("Müßig")).isEqualTo("Müßig");
    }

    @Test
    void aNameOfAnyLengthIsCopiedWhole() {
        IntStream.rangeClosed(1, 100)
                .mapToObj(i -> "abcdefghij".repeat(10).substring(0, i))
                .forEach(name -> assertThat(copied(name)).isEqualTo(name));
    }

    @Test
    void aNameIsEncodedOnce() {
        XmlName first = XmlName.of("IODEF-Document");

        assertThat(XmlName.of(new String("IODEF-Document".toCharArray()))).isSameAs(first);
    }

    @Test
    void moreNamesThanPlacesAreEachEncodedRightly() {
        IntStream.range(0, 10_000)
                .mapToObj(i -> "name-" + i)
                .forEach(name -> assertThat(copied(name)).isEqualTo(name));
    }

    @Test
    void longNamesAreNotKept() {
        String name = "n".repeat(100_000);

        assertThat(XmlName.of(name).length()).isEqualTo(100_000);
        assertThat(XmlName.of(name)).isNotSameAs(XmlName.of(name));
    }

    private static String copied(String text) {
        XmlName name = XmlName.of(text);
        byte[] target = new byte[3 + Math.max(XmlName.ROOM, name.length())];
        Arrays.fill(target, (byte) '#');
        int end = name.copy(target, 3);
        assertThat(end).isEqualTo(3 + name.length());
        return new String(target, 3, end - 3, StandardCharsets.UTF_8);
    }
}
