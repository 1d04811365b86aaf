package org.mile4j.model.xml;

/**
 * How large an XML document may be. Reading ends with a {@link org.mile4j.model.LimitExceededException} as soon as one
 * of the limits is passed; memory use is bounded by them.
 *
 * @param maxBytes the size of the document in bytes, or in characters when it is read from text
 * @param maxTextLength the length of one element's text, of a comment or of a processing instruction, as it is written:
 *     in bytes, or in characters when it is read from text
 * @param maxTagLength the length of one tag as it is written, that is of an element's name with all its attributes and
 *     declarations
 * @param maxAttributes how many attributes one tag may have, and how many declarations of namespaces; four times as many
 *     declarations may be in force at one place
 * @param maxDepth how deep elements may be nested
 * @param maxNames how many different names of elements, attributes, prefixes and processing instructions that the model
 *     does not know may stand in the document
 * @param maxIdentifiers how many identifiers and references to identifiers a checked document may have; one counts more
 *     than once for every 64 characters
 * @param maxFindings how many findings are kept, errors before others
 * @since 0.1
 */
public record XmlLimits(
        long maxBytes,
        int maxTextLength,
        int maxTagLength,
        int maxAttributes,
        int maxDepth,
        int maxNames,
        int maxIdentifiers,
        int maxFindings) {

    /**
     * 16 GiB, 8 MiB for a text, 64 KiB for a tag, 256 attributes, 256 levels, 5,000 names, 250,000 identifiers, 1,000
     * findings.
     */
    public static final XmlLimits DEFAULT =
            new XmlLimits(16L << 30, 8 << 20, 64 << 10, 256, 256, 5_000, 250_000, 1_000);

    /**
     * Checks that every limit is positive.
     *
     * @param maxBytes as the record describes it
     * @param maxTextLength as the record describes it
     * @param maxTagLength as the record describes it
     * @param maxAttributes as the record describes it
     * @param maxDepth as the record describes it
     * @param maxNames as the record describes it
     * @param maxIdentifiers as the record describes it
     * @param maxFindings as the record describes it
     */
    public XmlLimits {
        if (maxBytes < 1
                || maxTextLength < 1
                || maxTagLength < 1
                || maxAttributes < 1
                || maxDepth < 1
                || maxNames < 1
                || maxIdentifiers < 1
                || maxFindings < 1) {
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
        return new XmlLimits(
                bytes, maxTextLength, maxTagLength, maxAttributes, maxDepth, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another length of text. Reading a text takes up to six bytes of memory for each of its bytes
     * while it lasts.
     *
     * @param length the length of one element's text, in bytes as it is written
     * @return the new limits
     */
    public XmlLimits withMaxTextLength(int length) {
        return new XmlLimits(
                maxBytes, length, maxTagLength, maxAttributes, maxDepth, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another length of tags.
     *
     * @param bytes the bytes of one tag
     * @return the new limits
     */
    public XmlLimits withMaxTagLength(int bytes) {
        return new XmlLimits(
                maxBytes, maxTextLength, bytes, maxAttributes, maxDepth, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another number of attributes and declarations. The time a parser takes for one tag may grow with
     * the square of it, so this is better kept small.
     *
     * @param attributes how many attributes one tag may have, and how many declarations of namespaces
     * @return the new limits
     */
    public XmlLimits withMaxAttributes(int attributes) {
        return new XmlLimits(
                maxBytes, maxTextLength, maxTagLength, attributes, maxDepth, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another depth. Readers use the thread's stack: about 500 levels are safe with the default
     * stack size.
     *
     * @param levels how deep elements may be nested
     * @return the new limits
     */
    public XmlLimits withMaxDepth(int levels) {
        return new XmlLimits(
                maxBytes, maxTextLength, maxTagLength, maxAttributes, levels, maxNames, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another number of names.
     *
     * @param names how many different unknown names may stand in a document
     * @return the new limits
     */
    public XmlLimits withMaxNames(int names) {
        return new XmlLimits(
                maxBytes, maxTextLength, maxTagLength, maxAttributes, maxDepth, names, maxIdentifiers, maxFindings);
    }

    /**
     * These limits with another number of identifiers.
     *
     * @param identifiers how many identifiers and references a document may have
     * @return the new limits
     */
    public XmlLimits withMaxIdentifiers(int identifiers) {
        return new XmlLimits(
                maxBytes, maxTextLength, maxTagLength, maxAttributes, maxDepth, maxNames, identifiers, maxFindings);
    }

    /**
     * These limits with another number of findings.
     *
     * @param findings how many findings are kept
     * @return the new limits
     */
    public XmlLimits withMaxFindings(int findings) {
        return new XmlLimits(
                maxBytes, maxTextLength, maxTagLength, maxAttributes, maxDepth, maxNames, maxIdentifiers, findings);
    }
}
