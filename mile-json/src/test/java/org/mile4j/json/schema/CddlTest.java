package org.mile4j.json.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The evaluator itself: it has to be able to say no. */
class CddlTest {

    private static Object json(String text) {
        return Items.ofJson(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void mapsAreClosedAndMembersTyped() {
        Cddl cddl = new Cddl("start = A\nA = { \"a\" => text, ? \"b\" => [+ integer] }");

        assertThat(cddl.mismatch(json("{'a':'x'}"))).isEmpty();
        assertThat(cddl.mismatch(json("{'a':'x','b':[1,2]}"))).isEmpty();
        assertThat(cddl.mismatch(json("{'b':[1]}"))).isNotEmpty();
        assertThat(cddl.mismatch(json("{'a':1}"))).isNotEmpty();
        assertThat(cddl.mismatch(json("{'a':'x','b':[]}"))).isNotEmpty();
        assertThat(cddl.mismatch(json("{'a':'x','b':['y']}"))).isNotEmpty();
        assertThat(cddl.mismatch(json("{'a':'x','c':1}"))).isNotEmpty();
    }

    @Test
    void choicesOfGroupsTakeOneBranch() {
        Cddl cddl =
                new Cddl("start = A\nA = { (\"a\" => text //\n \"b\" => text), ? (\"c\" => text // \"d\" => text) }");

        assertThat(cddl.mismatch(json("{'a':'x'}"))).isEmpty();
        assertThat(cddl.mismatch(json("{'b':'x','d':'y'}"))).isEmpty();
        assertThat(cddl.mismatch(json("{'a':'x','b':'x'}"))).isNotEmpty();
        assertThat(cddl.mismatch(json("{'c':'x'}"))).isNotEmpty();
        assertThat(cddl.mismatch(json("{'a':'x','c':'x','d':'y'}"))).isNotEmpty();
    }

    @Test
    void typesHaveAlternativesAndPatterns() {
        Cddl cddl = new Cddl("start = A\nA = \"x\" / B\nB = text .regexp \"[0-9]+\"");

        assertThat(cddl.mismatch("x")).isEmpty();
        assertThat(cddl.mismatch("12")).isEmpty();
        assertThat(cddl.mismatch("1x")).isNotEmpty();
    }

    @Test
    void tagsAndWidthsCount() {
        assertThat(new Cddl("start = tdate").mismatch(new Items.Tagged(0, "x"))).isEmpty();
        assertThat(new Cddl("start = tdate").mismatch("x")).isNotEmpty();
        assertThat(new Cddl("start = float32").mismatch(new Items.Real(64, 1))).isNotEmpty();
        assertThat(new Cddl("k = -5\nstart = { k => text }").mismatch("x")).isNotEmpty();
    }

    @Test
    void whatItDoesNotUnderstandIsRefused() {
        assertThatThrownBy(() -> new Cddl("start = #6.1(text)")).hasMessageContaining("no CDDL");
        assertThatThrownBy(() -> new Cddl("start = nowhere").mismatch("x")).hasMessageContaining("not defined");
    }
}
