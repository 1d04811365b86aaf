package org.mile4j.interop.bench.rolie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.atom.Entry;

/** The floor of reading is one only if it makes the same values. */
class HandLoopTest {

    @Test
    void theLoopMakesTheEntriesOfTheSample() throws Exception {
        List<Entry> entries = new ArrayList<>();
        new HandLoop().read(SampleFeed.xml(300), entries::add);

        assertThat(entries).isEqualTo(SampleFeed.of(300).entries()).hasSize(300);
    }
}
