package org.mile4j.interop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptsTest {

    @Test
    void showsWhatDiffersAndAFewLinesAround() {
        Excerpts excerpts = Excerpts.of("1\n2\n3\nold\n5\n6\n7\n", "1\n2\n3\nnew\nmore\n5\n6\n7\n");

        assertThat(excerpts.first()).map(Excerpts.Line::text).containsExactly("2", "3", "old", "5", "6");
        assertThat(excerpts.first()).map(Excerpts.Line::number).containsExactly(2, 3, 4, 5, 6);
        assertThat(excerpts.second()).map(Excerpts.Line::text).containsExactly("2", "3", "new", "more", "5", "6");
        assertThat(excerpts.second())
                .map(Excerpts.Line::differs)
                .containsExactly(false, false, true, true, false, false);
    }

    @Test
    void takesNoNoticeOfComments() {
        Excerpts excerpts = Excerpts.of("<!-- bad -->\na\nb\nc\nd\nx", "<!-- good -->\na\nb\nc\nd\ny");

        assertThat(excerpts.first()).map(Excerpts.Line::text).containsExactly("c", "d", "x");
    }
}
