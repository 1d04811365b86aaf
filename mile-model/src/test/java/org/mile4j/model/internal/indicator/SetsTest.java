package org.mile4j.model.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetsTest {

    @Test
    void textsAreFoundAsInAHashSet() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Set<String> expected = new HashSet<>();
            TextSet.Builder builder = new TextSet.Builder();
            for (int i = 0; i < 3_000; i++) {
                String text = text(random);
                expected.add(text);
                builder.add(text);
            }
            TextSet set = builder.build();

            for (int i = 0; i < 6_000; i++) {
                String probe = text(random);
                assertThat(set.contains(probe))
                        .as("seed %d, text %s", seed, probe)
                        .isEqualTo(expected.contains(probe));
                Sought whole = Sought.texts(List.of(probe));
                assertThat(set.contains(whole))
                        .as("seed %d, text %s sought", seed, probe)
                        .isEqualTo(expected.contains(probe));
                Sought part = Sought.domains(List.of("www." + probe));
                assertThat(part.parts()).isEqualTo(2);
                assertThat(set.contains(part, 0)).isFalse();
                assertThat(set.contains(part, 1))
                        .as("seed %d, text %s as a part", seed, probe)
                        .isEqualTo(expected.contains(probe));
            }
        }
    }

    /** Few letters, so that many texts are equal, are parts of others, or have equal hashes (Aa and BB). */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(random.nextBoolean() ? "Aa" : random.nextBoolean() ? "BB" : "c\u00e4\u4e2d");
        }
        return text.toString();
    }

    @Test
    void partsOfTextsAreNotFound() {
        TextSet.Builder builder = new TextSet.Builder();
        builder.add("example.com");
        builder.add("example.org");
        TextSet set = builder.build();

        assertThat(set.contains("example.org")).isTrue();
        assertThat(set.contains("example")).isFalse();
        assertThat(set.contains("example.com\nexample.org")).isFalse();
        assertThat(set.contains("")).isFalse();
        assertThatThrownBy(() -> builder.add("a\nb")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addressesAreFoundAsInAHashSet() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Set<IpAddress> expected = new HashSet<>();
            AddressSet set = new AddressSet();
            for (int i = 0; i < 3_000; i++) {
                IpAddress address = address(random);
                expected.add(address);
                set.add(address);
            }

            for (int i = 0; i < 6_000; i++) {
                IpAddress probe = address(random);
                assertThat(set.contains(probe))
                        .as("seed %d, address %s", seed, probe)
                        .isEqualTo(expected.contains(probe));
            }
        }
    }

    private static IpAddress address(Random random) {
        return random.nextBoolean()
                ? IpAddress.v4(random.nextInt(6_000) << 20)
                : new IpAddress(random.nextInt(80), random.nextInt(80));
    }
}
