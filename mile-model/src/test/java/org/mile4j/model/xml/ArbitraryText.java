package org.mile4j.model.xml;

import java.util.random.RandomGenerator;

/** Strings of all kinds that XML can carry: blanks, line ends, markup, composed and supplementary characters. */
final class ArbitraryText {

    private static final String[] PIECES = {
        "a",
        "word",
        "7",
        "-",
        ".",
        " ",
        "  ",
        "\t",
        "\n",
        "\r",
        "\r\n",
        "&",
        "<",
        ">",
        "\"",
        "'",
        "]]>",
        "&amp;",
        "&#13;",
        "<!--",
        "-->",
        "<?x ?>",
        "<![CDATA[",
        "{",
        "}",
        "%",
        "\\",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\u00E9",
        "e\u0301",
        "\u05D0",
        "\u4E2D\u6587",
        "\uFEFF",
        "\uFFFD",
        "\uD83D\uDE00",
        "\uD800\uDC00",
        "\uDBFF\uDFFD",
        "\u007F",
        "p:q",
        "urn:example",
        "ext-value"
    };

    private final RandomGenerator random;

    ArbitraryText(RandomGenerator random) {
        this.random = random;
    }

    /** Any text; sometimes empty, rarely longer than the buffers on the way. */
    String any() {
        int pieces = random.nextInt(2_000) == 0 ? 6_000 : random.nextInt(6);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** A text that is not empty and neither starts nor ends with white space. */
    String token() {
        return "t" + any().strip().replaceAll("[\\x00-\\x20]+", " ").strip() + "z";
    }

    /** A text that holds something besides white space. */
    String visible() {
        return any() + "v" + any();
    }

    /** A name without colon. */
    String name() {
        String[] starts = {"n", "_", "N\u00E4", "\u4E2D", "x-"};
        return starts[random.nextInt(starts.length)] + random.nextInt(50);
    }
}
