package org.mile4j.model.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Java names for the RFC's names. */
final class Names {

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])\\d*|[A-Z][a-z0-9]*|[a-z0-9]+");
    private static final Set<String> KEYWORDS = Set.of(
            "interface", "default", "class", "package", "import", "switch", "case", "native", "public", "private");

    private Names() {}

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(name);
        while (m.find()) {
            words.add(m.group());
        }
        return words;
    }

    /** {@code IncidentID} becomes {@code incidentId}, {@code xml:lang} becomes {@code lang}. */
    static String field(String name) {
        String local = name.substring(name.indexOf(':') + 1);
        StringBuilder result = new StringBuilder();
        for (String word : words(local)) {
            String lower = word.toLowerCase(Locale.ROOT);
            result.append(result.isEmpty() ? lower : upperFirst(lower));
        }
        String field = result.toString();
        return KEYWORDS.contains(field) ? field + "Name" : field;
    }

    /** The name of a list of such things. */
    static String plural(String field) {
        if (field.endsWith("Data")
                || field.endsWith("data")
                || field.endsWith("Dns")
                || field.endsWith("Modified")
                || field.endsWith("s") && !field.endsWith("ss")) {
            return field;
        }
        if (field.endsWith("ss") || field.endsWith("sh") || field.endsWith("Hash")) {
            return field + "es";
        }
        if (field.endsWith("y") && !field.endsWith("ey")) {
            return field.substring(0, field.length() - 1) + "ies";
        }
        return field + "s";
    }

    /** {@code ipv4-net} becomes {@code IPV4_NET}, {@code registryLock} becomes {@code REGISTRY_LOCK}, {@code 1.0} becomes {@code V1_0}. */
    static String constant(String name) {
        String constant = String.join("_", words(name)).toUpperCase(Locale.ROOT);
        return Character.isDigit(constant.charAt(0)) ? "V" + constant : constant;
    }

    static String upperFirst(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** Lowers the first letter of a sentence unless its first word is a name or an abbreviation. */
    static String lowerFirstWord(String sentence) {
        String first = sentence.split(" ", 2)[0];
        boolean word = first.length() == 1 || first.substring(1).chars().noneMatch(Character::isUpperCase);
        return word
                        && Set.of(
                                        "The", "A", "An", "Whether", "Those", "What", "How", "When", "Where", "Which",
                                        "One", "All", "Any", "Other")
                                .contains(first)
                ? lowerFirst(sentence)
                : sentence;
    }

    static String lowerFirst(String text) {
        return Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
