package org.mile4j.model.internal.parser;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jackson says when input is beyond its constraints, which it names by its own accessors, in terms of ours. */
public final class ConstraintWords {

    private static final Map<String, ReadingLimit> LIMITS = Map.of(
            "getMaxDocumentLength", ReadingLimit.BYTES,
            "getMaxStringLength", ReadingLimit.TEXT,
            "getMaxNestingDepth", ReadingLimit.DEPTH);

    private static final Pattern ACCESSOR = Pattern.compile(", from `StreamReadConstraints\\.(\\w+)\\(\\)`");

    private ConstraintWords() {}

    /**
     * A message without the accessor that it names.
     *
     * @param message what Jackson says
     * @return what is wrong
     */
    public static String plain(String message) {
        return ACCESSOR.matcher(message).replaceAll("");
    }

    /**
     * Which limit to raise.
     *
     * @param message what Jackson says
     * @param limits the simple name of the class that has the limit
     * @return a sentence; empty if there is no option for what is too long
     */
    public static String hint(String message, String limits) {
        Matcher accessor = ACCESSOR.matcher(message);
        ReadingLimit limit = accessor.find() ? LIMITS.get(accessor.group(1)) : null;
        return limit == null ? "" : limit.hint(limits);
    }
}
