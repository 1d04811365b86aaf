package org.mile4j.json;

/**
 * How large a document may be. What is larger ends the reading with a
 * {@link org.mile4j.model.LimitExceededException}.
 *
 * @param maxBytes how many bytes, or characters of a text, a document may have
 * @param maxTextLength how many characters one text may have
 * @param maxDepth how deep objects may be nested
 * @param maxNames how many different unknown names there may be
 * @param maxIdentifiers how many identifiers and references are remembered for the checks between them
 * @param maxFindings how many findings are kept, errors before others
 * @since 0.1
 */
public record JsonLimits(
        long maxBytes, int maxTextLength, int maxDepth, int maxNames, int maxIdentifiers, int maxFindings) {

    /** 16 GiB, texts of 8 Mi characters, 256 levels, 5,000 unknown names, 250,000 identifiers, 1,000 findings. */
    public static final JsonLimits DEFAULT = new JsonLimits(16L << 30, 8 << 20, 256, 5_000, 250_000, 1_000);

    /**
     * Checks the limits.
     *
     * @param maxBytes as the record describes it
     * @param maxTextLength as the record describes it
     * @param maxDepth as the record describes it
     * @param maxNames as the record describes it
     * @param maxIdentifiers as the record describes it
     * @param maxFindings as the record describes it
     * @throws IllegalArgumentException if a limit is less than 1
     */
    public JsonLimits {
        if (maxBytes < 1
                || maxTextLength < 1
                || maxDepth < 1
                || maxNames < 1
                || maxIdentifiers < 1
                || maxFindings < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /**
     * The same with another limit.
     *
     * @param bytes how many bytes a document may have
     * @return new limits
     */
    public JsonLimits withMaxBytes(long bytes) {
        return new JsonLimits(bytes, maxTextLength, maxDepth, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * The same with another limit.
     *
     * @param length how many characters one text may have
     * @return new limits
     */
    public JsonLimits withMaxTextLength(int length) {
        return new JsonLimits(maxBytes, length, maxDepth, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * The same with another limit.
     *
     * @param levels how deep objects may be nested
     * @return new limits
     */
    public JsonLimits withMaxDepth(int levels) {
        return new JsonLimits(maxBytes, maxTextLength, levels, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * The same with another limit.
     *
     * @param names how many different unknown names there may be
     * @return new limits
     */
    public JsonLimits withMaxNames(int names) {
        return new JsonLimits(maxBytes, maxTextLength, maxDepth, names, maxIdentifiers, maxFindings);
    }

    /**
     * The same with another limit.
     *
     * @param identifiers how many identifiers and references are remembered
     * @return new limits
     */
    public JsonLimits withMaxIdentifiers(int identifiers) {
        return new JsonLimits(maxBytes, maxTextLength, maxDepth, maxNames, identifiers, maxFindings);
    }

    /**
     * The same with another limit.
     *
     * @param findings how many findings are kept
     * @return new limits
     */
    public JsonLimits withMaxFindings(int findings) {
        return new JsonLimits(maxBytes, maxTextLength, maxDepth, maxNames, maxIdentifiers, findings);
    }
}
