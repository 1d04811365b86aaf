package org.mile4j.model.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The sentences of an RFC that have a key word of RFC 2119, counted by section. */
final class KeyWords {

    private static final Pattern KEY_WORD =
            Pattern.compile("\\b(MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|MAY|OPTIONAL)\\b");
    private static final Pattern PAGE = Pattern.compile("^\\S.*\\[Page \\d+]\\s*$|^RFC \\d+ .*\\d{4}\\s*$");
    private static final Pattern HEADING = Pattern.compile(
            "^(\\d+(?:\\.\\d+)*)\\.?  +\\S.*$" + "|^(Appendix [A-Z])[.:]? +.*$|^([A-Z](?:\\.\\d+)+)\\.? +.*$");
    private static final Pattern CONTENTS = Pattern.compile("\\.{3,}|\\. \\. ");
    private static final Pattern END = Pattern.compile("(?<=[a-z)\"\\]'0-9A-Z][.?!;:]) +(?=[A-Z\"(])");
    private static final String OWN = "The key words";

    private KeyWords() {}

    /** By section the numbers of its sentences, from 1. */
    static Map<String, Set<Integer>> numbersBySection(List<String> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> paragraph = new ArrayList<>();
        String section = "";
        for (String line : lines) {
            String text = line.replace("\f", "");
            Matcher heading = HEADING.matcher(text);
            if (PAGE.matcher(text).find()) {
                continue;
            }
            boolean begins = heading.matches() && !CONTENTS.matcher(text).find();
            if (begins || text.isBlank()) {
                count(paragraph, section, counts);
            }
            if (begins) {
                section = Stream.of(1, 2, 3)
                        .map(heading::group)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseThrow();
            } else if (!text.isBlank()) {
                paragraph.add(text.strip());
            }
        }
        count(paragraph, section, counts);
        Map<String, Set<Integer>> numbers = new TreeMap<>();
        counts.forEach((name, count) -> numbers.put(
                name, IntStream.rangeClosed(1, count).boxed().collect(Collectors.toCollection(TreeSet::new))));
        return numbers;
    }

    private static void count(List<String> paragraph, String section, Map<String, Integer> counts) {
        String text = String.join(" ", paragraph).replaceAll("\\s+", " ");
        paragraph.clear();
        for (String sentence : END.split(text)) {
            if (KEY_WORD.matcher(sentence).find() && !sentence.startsWith(OWN)) {
                counts.merge(section, 1, Integer::sum);
            }
        }
    }
}
