package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many threads work on a document of which size. */
class PieceSizesTest {

    private static final int ALL = Runtime.getRuntime().availableProcessors();
    private static final XmlOptions UNASKED = XmlOptions.DEFAULT;
    private static final XmlOptions THREE = UNASKED.withThreads(3);
    private static final PieceSizes SIZES = PieceSizes.DEFAULT;

    @Test
    void allProcessorsReadWhatIsVeryLargeUnasked() {
        assertThat(SIZES.readers(32L << 20, UNASKED)).isEqualTo(ALL);
        assertThat(SIZES.readers(1L << 40, UNASKED)).isEqualTo(ALL);
        assertThat(SIZES.readers((32L << 20) - 1, UNASKED)).isEqualTo(1);
    }

    @Test
    void threadsThatAreAskedForReadFromFourMebibytesOn() {
        assertThat(SIZES.readers(4L << 20, THREE)).isEqualTo(3);
        assertThat(SIZES.readers((4L << 20) - 1, THREE)).isEqualTo(1);
        assertThat(SIZES.readers(1L << 40, THREE.withThreads(1))).isEqualTo(1);
    }

    @Test
    void allProcessorsWriteManyIncidentsUnasked() {
        assertThat(SIZES.writers(4_096, UNASKED)).isEqualTo(ALL);
        assertThat(SIZES.writers(4_095, UNASKED)).isEqualTo(1);
        assertThat(SIZES.writers(4_095, THREE)).isEqualTo(3);
        assertThat(SIZES.writers(4_096, THREE.withThreads(1))).isEqualTo(1);
    }
}
