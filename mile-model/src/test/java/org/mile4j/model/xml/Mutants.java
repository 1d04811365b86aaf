package org.mile4j.model.xml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/** Documents that something has happened to: bytes changed, pieces cut out, doubled, moved or put in. */
final class Mutants {

    private static final String[] PIECES = {
        "<",
        ">",
        "&",
        "\"",
        "'",
        "/",
        "=",
        "]]>",
        "<!--",
        "-->",
        "<![CDATA[",
        "<?",
        "?>",
        "<!DOCTYPE x>",
        "&amp;",
        "&#x0;",
        "&#10;",
        "&#xD800;",
        "&x;",
        "xmlns=''",
        " xmlns:p='u'",
        " xmlns:p=''",
        "p:",
        ":",
        "<p:q xmlns:p='u'/>",
        "<Incident/>",
        "</Incident>",
        "<Description>",
        "</Description>",
        "<AdditionalData dtype='xml'>",
        "</AdditionalData>",
        "<Unknown/>",
        " unknown='1'",
        " ext-restriction='x'",
        " restriction=''",
        "<Contact role='creator' type='person'/>",
        "<!-- c -->",
        "<?p d?>",
        "<![CDATA[ x ]]>",
        "text",
        " ",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\uFFFE",
        "\uD83D\uDE00",
        "<Value/>",
        "<KeyValue>v</KeyValue>",
        "<x:y xmlns:x='urn:ietf:params:xml:ns:iodef-2.0'/>",
        "\u00C0\u0080"
    };

    private final RandomGenerator random;

    Mutants(RandomGenerator random) {
        this.random = random;
    }

    byte[] of(byte[] document) {
        byte[] mutant = document;
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && mutant.length > 8; i++) {
            mutant = changed(mutant);
        }
        return mutant;
    }

    private byte[] changed(byte[] document) {
        int at = random.nextInt(document.length);
        int length = Math.min(document.length - at, 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
        return switch (random.nextInt(9)) {
            case 0 -> replaced(document, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> replaced(document, at, length, new byte[0]);
            case 2 -> replaced(document, at, 0, part(document, at, length));
            case 3 -> replaced(document, at, 0, part(document, random.nextInt(document.length), length));
            case 4, 5 -> replaced(document, at, 0, piece());
            case 6 -> replaced(document, boundary(document, at), 0, piece());
            case 7 -> element(document, at);
            default -> replaced(document, at, length, piece());
        };
    }

    /** Doubles or drops something from one tag to another, which often leaves the document well-formed. */
    private byte[] element(byte[] document, int at) {
        int start = boundary(document, at);
        int end = boundary(document, Math.min(document.length - 1, start + 1 + random.nextInt(300)));
        byte[] part = part(document, start, Math.max(0, end - start));
        return random.nextBoolean()
                ? replaced(document, start, 0, part)
                : replaced(document, start, part.length, new byte[0]);
    }

    private static int boundary(byte[] document, int from) {
        int at = from;
        while (at < document.length && document[at] != '<') {
            at++;
        }
        return at;
    }

    private byte[] piece() {
        return PIECES[random.nextInt(PIECES.length)].getBytes(
                random.nextInt(20) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] document, int at, int length) {
        int end = Math.min(document.length, at + length);
        return java.util.Arrays.copyOfRange(document, at, end);
    }

    private static byte[] replaced(byte[] document, int at, int length, byte[] with) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + with.length);
        out.write(document, 0, at);
        out.writeBytes(with);
        out.write(document, at + length, document.length - at - length);
        return out.toByteArray();
    }
}
