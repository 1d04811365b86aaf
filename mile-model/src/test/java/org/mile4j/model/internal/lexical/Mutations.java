package org.mile4j.model.internal.lexical;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mile4j.model.internal.parser.XmlSyntax;

/**
 * Makes texts that are almost right: samples with a few characters changed, cut, doubled or joined. Seeded.
 *
 * <p>Texts that XML cannot carry are left out, because no validator ever meets them.
 */
final class Mutations {
    private static final String COMMON = " \t\n\r+-.:,;/?#%@[]()=&!~*'\"<>{}|\\^`_$0123459aAfFeEzZTx";
    private static final int[] RARE = {
        0x7F, 0x80, 0xA0, 0xB7, 0xE9, 0x131, 0x132, 0x300, 0x387, 0x660, 0x669, 0x6F5, 0x966, 0xBE6, 0xBE7, 0x1369,
        0x17E0, 0x200C, 0x2028, 0x3007, 0x3021, 0x4E00, 0x9FA5, 0x9FA6, 0xAC00, 0xFF10, 0xFFFD, 0x1D7CE, 0x1D7FF,
        0x1F600
    };

    private final Random random;
    private final List<String> samples;

    Mutations(long seed, List<String> samples) {
        this.random = new Random(seed);
        this.samples = samples;
    }

    /** The samples as they are, then mutations. */
    List<String> take(int count) {
        List<String> texts = new ArrayList<>(samples);
        while (texts.size() < count) {
            String text = next();
            if (XmlSyntax.firstForbidden(text) < 0) {
                texts.add(text);
            }
        }
        return texts;
    }

    private String next() {
        StringBuilder text = new StringBuilder(sample());
        int changes = random.nextInt(4);
        for (int i = 0; i <= changes; i++) {
            change(text);
        }
        return text.toString();
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(3));
        switch (random.nextInt(7)) {
            case 0 -> text.insert(at, character());
            case 1 -> text.replace(at, end, character());
            case 2 -> text.delete(at, end);
            case 3 -> text.insert(at, text.substring(at, end));
            case 4 -> text.setLength(at);
            case 5 -> text.replace(at, text.length(), tail(sample()));
            default -> text.replace(at, Math.min(text.length(), at + 1), own());
        }
    }

    /** A character from the samples of the type, which keeps more texts right than any other. */
    private String own() {
        String sample = sample();
        return sample.isEmpty() ? "" : String.valueOf(sample.charAt(random.nextInt(sample.length())));
    }

    private String character() {
        return random.nextInt(8) == 0
                ? Character.toString(RARE[random.nextInt(RARE.length)])
                : String.valueOf(COMMON.charAt(random.nextInt(COMMON.length())));
    }

    private String tail(String sample) {
        return sample.substring(random.nextInt(sample.length() + 1));
    }

    private String sample() {
        return samples.get(random.nextInt(samples.size()));
    }
}
