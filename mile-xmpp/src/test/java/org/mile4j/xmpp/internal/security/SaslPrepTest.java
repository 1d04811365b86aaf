package org.mile4j.xmpp.internal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.testing.Requirement;

class SaslPrepTest {

    private static String prepare(String text) {
        return SaslPrep.prepare(text, "the password");
    }

    @Test
    @Requirement("RFC5802-2.2-saslprep")
    void theExamplesOfRfc4013Work() {
        assertThat(prepare("I\u00adX")).isEqualTo("IX");
        assertThat(prepare("user")).isEqualTo("user");
        assertThat(prepare("USER")).isEqualTo("USER");
        assertThat(prepare("\u00aa")).isEqualTo("a");
        assertThat(prepare("\u2168")).isEqualTo("IX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u0007", "\u06271", "a\ue000", "a\ufdd0", "a\ufffd", "a\u200e", "\u0627a\u0627", "a\udbff\udfff"
            })
    void whatMustNotBeInATextIsRefusedWithoutShowingIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prepare(text))
                .withMessageStartingWith("the password ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain(text));
    }

    @Test
    void spacesOfAllKindsAreOne() {
        assertThat(prepare("a\u00a0b\u3000c\u2003d")).isEqualTo("a b c d");
    }

    @Test
    void writingFromTheRightStays() {
        assertThat(prepare("\u0627\u0031\u0628")).isEqualTo("\u0627\u0031\u0628");
    }
}
