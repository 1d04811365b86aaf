package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceCutterTest {

    private static final byte[] TAG = "<Incident".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000})
    void theBytesOfAStreamAreCutAsInMemory(int size) throws IOException {
        String document = document(20_000);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        List<String> inMemory = pieces(PieceCutter.of(bytes, size));
        List<String> ofStream = pieces(PieceCutter.of(halves(bytes), size, bytes.length));

        assertThat(String.join("", inMemory)).isEqualTo(document);
        assertThat(ofStream).isEqualTo(inMemory);
        assertThat(inMemory).first().isEqualTo("<root>");
        assertThat(inMemory.subList(1, inMemory.size())).allMatch(piece -> piece.startsWith("<Incident>"));
        assertThat(inMemory.subList(1, inMemory.size() - 2))
                .allMatch(piece -> piece.length() >= size && piece.length() < size + 100);
        assertThat(inMemory).last().asString().contains("</root>").hasSizeLessThan(100);
    }

    @Test
    void aLongerNameIsNoTag() throws IOException {
        String document = "<root><Incident a='1'/><IncidentID/><Incidents/><Incident/><Incident\n/></root>";

        assertThat(pieces(PieceCutter.of(document.getBytes(StandardCharsets.UTF_8), 1)))
                .containsExactly(
                        "<root>", "<Incident a='1'/><IncidentID/><Incidents/>", "<Incident/>", "<Incident\n/></root>");
    }

    @Test
    void whatIsCutEndsWithTheBytes() throws IOException {
        byte[] bytes = "<root><Incident><Incident".getBytes(StandardCharsets.UTF_8);

        assertThat(pieces(PieceCutter.of(bytes, 1))).containsExactly("<root>", "<Incident><Incident");
        assertThat(PieceCutter.of("<Incident".getBytes(StandardCharsets.UTF_8), 1)
                        .begin(TAG))
                .isNull();
        assertThat(PieceCutter.of(new byte[0], 1).begin(TAG)).isNull();
    }

    @Test
    void aStreamMayNotBeLongerThanAllowed() {
        byte[] bytes = document(20_000).getBytes(StandardCharsets.UTF_8);

        assertThatIOException()
                .isThrownBy(() -> pieces(PieceCutter.of(new ByteArrayInputStream(bytes), 1_000, bytes.length - 1)));
    }

    @Test
    void noMoreIsKeptOfAStreamThanAPieceCanHave() {
        byte[] bytes = ("<root><Incident>" + "x".repeat(3 << 20) + "<Incident>").getBytes(StandardCharsets.UTF_8);

        assertThatIOException()
                .isThrownBy(() -> pieces(PieceCutter.of(new ByteArrayInputStream(bytes), 1_000, bytes.length)));
        assertThatIOException().isThrownBy(() -> pieces(PieceCutter.of(bytes, 1_000)));
    }

    private static String document(int incidents) {
        StringBuilder document = new StringBuilder("<root>");
        for (int i = 0; i < incidents; i++) {
            document.append("<Incident><IncidentID>").append(i).append("</IncidentID></Incident>");
        }
        return document.append("</root>").toString();
    }

    private static SequenceInputStream halves(byte[] bytes) {
        int half = bytes.length / 2;
        return new SequenceInputStream(
                new ByteArrayInputStream(bytes, 0, half), new ByteArrayInputStream(bytes, half, bytes.length - half));
    }

    private static List<String> pieces(PieceCutter cutter) throws IOException {
        List<String> pieces = new ArrayList<>();
        pieces.add(text(cutter.begin(TAG)));
        for (PieceCutter.Piece piece = cutter.next(); piece != null; piece = cutter.next()) {
            assertThat(piece.number()).isEqualTo(pieces.size() - 1);
            pieces.add(text(piece));
        }
        pieces.add(text(cutter.last()));
        return pieces;
    }

    private static String text(PieceCutter.Piece piece) throws IOException {
        return new String(piece.open().readAllBytes(), StandardCharsets.UTF_8);
    }
}
