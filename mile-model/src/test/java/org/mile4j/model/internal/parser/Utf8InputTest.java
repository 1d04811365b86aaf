package org.mile4j.model.internal.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A stream that has to be UTF-8 gives all bytes before the first that are not. */
class Utf8InputTest {

    /** Each byte at which the tables of UTF-8 change. */
    private static final int[] EDGES = {
        'a', 'a', 'a', 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE,
        0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
    };

    @Test
    void findsTheByteThatADecoderFinds() throws IOException {
        for (long seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = bytes(random);
            int fault = fault(bytes);
            ByteArrayOutputStream given = new ByteArrayOutputStream();
            long found = drain(required(new InPieces(bytes, random)), given);

            assertThat(found).as("seed %d", seed).isEqualTo(fault);
            int end = fault < 0 ? bytes.length : fault;
            assertThat(Arrays.copyOf(given.toByteArray(), Math.min(end, given.size())))
                    .as("seed %d", seed)
                    .isEqualTo(Arrays.copyOf(bytes, end));
            assertThat(Utf8Input.isFaultless(bytes)).as("seed %d", seed).isEqualTo(fault < 0);
        }
    }

    @Test
    void waitsWithOtherBytesUntilTheEncodingIsKnown() throws IOException {
        byte[] bytes = {'a', 'b', (byte) 0xE9, 'c'};
        Utf8Input other = new Utf8Input(new ByteArrayInputStream(bytes));
        Utf8Input utf8 = new Utf8Input(new ByteArrayInputStream(bytes));

        assertThat(other.readNBytes(2)).hasSize(2);
        other.require(false);
        assertThat(other.readAllBytes()).containsExactly(0xE9, 'c');

        assertThat(utf8.readNBytes(4)).containsExactly(bytes);
        assertThatExceptionOfType(IllegalBytesException.class)
                .isThrownBy(() -> utf8.require(true))
                .satisfies(e -> assertThat(e.offset()).isEqualTo(2));
    }

    private static Utf8Input required(InputStream in) throws IOException {
        Utf8Input utf8 = new Utf8Input(in);
        utf8.require(true);
        return utf8;
    }

    /** Takes all bytes; the place of the first that are none of UTF-8, or -1. */
    private static long drain(InputStream in, ByteArrayOutputStream given) throws IOException {
        byte[] buffer = new byte[40];
        try {
            for (int n = in.read(buffer, 3, 30); n >= 0; n = in.read(buffer, 3, 30)) {
                given.write(buffer, 3, n);
            }
            return -1;
        } catch (IllegalBytesException e) {
            return e.offset();
        }
    }

    /** Mostly text, which is not cut off within a character. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(40); i > 0; i--) {
            if (random.nextInt(10) > 0) {
                bytes.writeBytes("aé€😀".getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(EDGES[random.nextInt(EDGES.length)]);
            }
        }
        bytes.write('a');
        return bytes.toByteArray();
    }

    private static int fault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    /** Gives as much at a time as it likes, and sometimes nothing. */
    private static final class InPieces extends ByteArrayInputStream {
        private final Random random;

        InPieces(byte[] bytes, Random random) {
            super(bytes);
            this.random = random;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, random.nextInt(12)));
        }
    }
}
