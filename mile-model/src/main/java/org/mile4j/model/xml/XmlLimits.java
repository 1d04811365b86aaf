package org.mile4j.model.xml;

/**
 * How large an XML document may be. Reading ends with a {@link org.mile4j.model.LimitExceededException} as soon as one
 * of the limits is passed; memory use is bounded by them.
 *
 * @param maxBytes the size of the document in bytes
 * @param maxTextLength the characters of one element's text or one attribute's value; the bytes of one tag, comment or
 *     text are bounded by eight times as much
 * @param maxDepth how deep elements may be nested
 * @param maxIdentifiers how many identifiers and references to identifiers a checked document may have
 * @param maxFindings how many findings are kept
 * @since 0.1
 */
public record XmlLimits(long maxBytes, int maxTextLength, int maxDepth, int maxIdentifiers, int maxFindings) {

    /** 16 GiB, 16 Mi characters, 256 levels, one million identifiers, 1,000 findings. */
    public static final XmlLimits DEFAULT = new XmlLimits(16L << 30, 16 << 20, 256, 1_000_000, 1_000);

    /**
     * Checks that every limit is positive.
     *
     * @param maxBytes as the record describes it
     * @param maxTextLength as the record describes it
     * @param maxDepth as the record describes it
     * @param maxIdentifiers as the record describes it
     * @param maxFindings as the record describes it
     */
    public XmlLimits {
        if (maxBytes < 1 || maxTextLength < 1 || maxDepth < 1 || maxIdentifiers < 1 || maxFindings < 1) {
            throw new IllegalArgumentException("every limit must be at least 1");
        }
    }

    /**
     * These limits with another size.
     *
     * @param bytes the size of the document in bytes
     * @return the new limits
     */
    public XmlLimits withMaxBytes(long bytes) {
        return new XmlLimits(bytes, maxTextLength, maxDepth, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another length of text.
     *
     * @param characters the characters of one element or attribute
     * @return the new limits
     */
    public XmlLimits withMaxTextLength(int characters) {
        return new XmlLimits(maxBytes, characters, maxDepth, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another depth. Readers use the thread's stack: about 1,000 levels are safe with the default
     * stack size.
     *
     * @param levels how deep elements may be nested
     * @return the new limits
     */
    public XmlLimits withMaxDepth(int levels) {
        return new XmlLimits(maxBytes, maxTextLength, levels, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another number of findings.
     *
     * @param findings how many findings are kept
     * @return the new limits
     */
    public XmlLimits withMaxFindings(int findings) {
        return new XmlLimits(maxBytes, maxTextLength, maxDepth, maxIdentifiers, findings);
    }
}
