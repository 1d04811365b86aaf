package org.mile4j.rolie.openpgp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.bcpg.ArmoredInputStream;

/** ASCII armor (RFC 9580, Section 6): the packets in a file, whether it is text or binary. */
final class Armor {

    private static final String BEGIN = "-----BEGIN PGP ";

    private Armor() {}

    /**
     * The packets of each block of a kind in a file; the file itself if it is binary. Text around the blocks is passed over.
     *
     * @throws IOException if a block is damaged, or of another kind, or if there is none
     */
    static List<byte[]> blocks(byte[] file, String kind) throws IOException {
        if (file.length > 0 && file[0] < 0) {
            return List.of(file); // a packet begins with a byte whose first bit is set (RFC 9580, Section 4.2)
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<byte[]> blocks = new ArrayList<>();
        for (int begin = text.indexOf(BEGIN); begin >= 0; ) {
            if (!text.startsWith(kind + "-----", begin + BEGIN.length())) {
                throw new IOException("expected " + kind + ", met "
                        + text.substring(begin + BEGIN.length(), Math.min(text.length(), begin + 40))
                                .split("-----|\\R", 2)[0]);
            }
            String last = "-----END PGP " + kind + "-----";
            int end = text.indexOf(last, begin);
            if (end < 0) {
                throw new IOException("expected " + last + ", met the end of the file");
            }
            end += last.length();
            blocks.add(decoded(text.substring(begin, end) + "\n"));
            begin = text.indexOf(BEGIN, end);
        }
        if (blocks.isEmpty()) {
            throw new IOException("expected " + kind + " in OpenPGP, met something else");
        }
        return blocks;
    }

    private static byte[] decoded(String block) throws IOException {
        try (ArmoredInputStream packets =
                new ArmoredInputStream(new ByteArrayInputStream(block.getBytes(StandardCharsets.ISO_8859_1)))) {
            return packets.readAllBytes();
        }
    }
}
