package org.mile4j.model.internal.structure;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.mile4j.model.internal.grammar.TypeKind;

/** Texts of each simple type, and texts of none. */
final class SampleTexts {
    private static final Map<TypeKind, List<String>> VALID = Map.ofEntries(
            Map.entry(TypeKind.STRING, List.of("", "text", " two  words ", "10", "a\nb", "é & <x>")),
            Map.entry(
                    TypeKind.DATE_TIME,
                    List.of("2026-01-31T08:00:00Z", " 2026-01-31T08:00:00.25+02:00 ", "2026-02-28T24:00:00")),
            Map.entry(TypeKind.TIMEZONE, List.of("Z", "+02:00", "-14:59")),
            Map.entry(TypeKind.PORTLIST, List.of("22", "22,80", "1-9,20")),
            Map.entry(TypeKind.ANY_URI, List.of("", "http://example.com/a?b#c", "urn:a:b", "a b", " #x ")),
            Map.entry(TypeKind.INTEGER, List.of("0", "-17", " +4 ", "123456789012345678901")),
            Map.entry(TypeKind.FLOAT, List.of("0", "-1.5e3", "NaN", "-INF", " .5 ")),
            Map.entry(TypeKind.POSITIVE_FLOAT, List.of("1", "0.5", "INF", "1e-3")),
            Map.entry(TypeKind.FLOAT_OR_EMPTY, List.of("", "1")),
            Map.entry(TypeKind.EMPTY, List.of("")),
            Map.entry(TypeKind.NCNAME, List.of("a", " CVE-2026-1 ", "_x.y")),
            Map.entry(TypeKind.LANGUAGE, List.of("en", "pt-BR", " de ", "x-y")),
            Map.entry(TypeKind.LANGUAGE_TAG, List.of("en")),
            Map.entry(TypeKind.BASE64, List.of("", "AAAA", "QUI=", " QU JD ")),
            Map.entry(TypeKind.HEX, List.of("", "0a", "FFFF")),
            Map.entry(TypeKind.PERCENT, List.of("0", " 85 ", "+7", "100")),
            Map.entry(TypeKind.ANY, List.of("", "line\nline")));

    private static final List<String> WRONG = List.of(
            " ",
            "\n",
            "-",
            ":",
            "0x1",
            "1.0.0",
            "80-",
            "+15:00",
            "2026-02-30T00:00:00Z",
            "2026-01-31",
            "%zz",
            "http://",
            "::",
            "[",
            "QUI",
            "abc",
            "9lives",
            "ext-value",
            "EXT-VALUE",
            " public ",
            "2.00",
            "2.0",
            "true");

    /** No table of this module has a boolean. */
    private static final List<TypeKind> TYPES = Stream.of(TypeKind.values())
            .filter(type -> type != TypeKind.BOOLEAN)
            .toList();

    private SampleTexts() {}

    /** A text of the type; identifiers are made elsewhere. */
    static String valid(TypeKind type, Random random) {
        List<String> texts = VALID.get(type);
        return texts.get(random.nextInt(texts.size()));
    }

    /** A text of any type or none. */
    static String any(Random random) {
        if (random.nextInt(3) == 0) {
            return WRONG.get(random.nextInt(WRONG.size()));
        }
        TypeKind type = TYPES.get(random.nextInt(TYPES.size()));
        return VALID.containsKey(type) ? valid(type, random) : "id-" + random.nextInt(5);
    }
}
