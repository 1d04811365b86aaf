package org.mile4j.model.internal.xml;

import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;
import org.mile4j.model.internal.parser.ReadingLimit;

/**
 * Ends the reading when a document, or a single token of it, is larger than allowed. The reader says when the parser
 * goes on to the next event and when it takes the text of one, so nothing can grow past the limit unseen, whatever limits
 * the parser itself has.
 */
public final class TokenMeter {

    private final String unit;
    private final long maxTotal;
    private final long maxTag;
    private final long maxText;
    private final int slack;
    private long count;
    /** Where the step began that was the last one to have more bytes read. */
    private long mark;
    /** Counts what the parser is asked to do; odd while it takes a text. */
    private int step;

    private int markedStep;

    private TokenMeter(String unit, long maxTotal, long maxTag, long maxText, int slack) {
        this.unit = unit;
        this.maxTotal = maxTotal;
        this.maxTag = maxTag;
        this.maxText = maxText;
        this.slack = slack;
    }

    /**
     * For input in bytes.
     *
     * @param slack what the parser may read ahead
     */
    public static TokenMeter ofBytes(long maxBytes, int maxTag, int maxText, int slack) {
        return new TokenMeter("bytes", maxBytes, (long) maxTag + slack, (long) maxText + slack, slack);
    }

    /** For input in characters. */
    public static TokenMeter ofCharacters(long maxCharacters, int maxTag, int maxText, int slack) {
        return new TokenMeter("characters", maxCharacters, (long) maxTag + slack, (long) maxText + slack, slack);
    }

    /** The parser goes on to the next event: what it reads now is a tag, or markup between tags. */
    void betweenTexts() {
        step = (step | 1) + 1;
    }

    /** The parser takes the text of the event it stands on. */
    void inText() {
        step |= 1;
    }

    void count(int n) {
        if (step != markedStep) {
            markedStep = step;
            mark = count;
        }
        boolean inText = (step & 1) != 0;
        long max = inText ? maxText : maxTag;
        count += n;
        if (count > maxTotal) {
            throw limit(ReadingLimit.BYTES, "the document is larger than " + maxTotal + " " + unit);
        }
        if (count - mark > max) {
            throw limit(
                    inText ? ReadingLimit.TEXT : ReadingLimit.TAG,
                    (inText ? "a text or comment" : "a tag, or white space outside the root element,")
                            + " takes more than " + (max - slack) + " " + unit);
        }
    }

    private LimitExceededException limit(ReadingLimit limit, String message) {
        return limit.passed(new Location("", 0, 0, unit.equals("bytes") ? count : -1), message);
    }
}
