package org.mile4j.model.internal.rules;

/**
 * What a reader knows of a document beyond its values; null where it does not apply or is not known.
 *
 * @param declaredXmlVersion the version in the XML declaration, or null without a declaration
 * @param declaredEncoding the encoding in the XML declaration, or null
 * @param encoding the encoding of the bytes, as the parser has found it out, or null
 * @param isText whether the document was read from bytes that a text declaration can stand in
 */
public record DocumentFacts(String declaredXmlVersion, String declaredEncoding, String encoding, boolean isText) {

    /** Nothing is known, as for values made by a program. */
    public static final DocumentFacts NONE = new DocumentFacts(null, null, null, false);
}
