package org.mile4j.model.data;

/**
 * A piece of XML content: an element, text, a comment or a processing instruction.
 *
 * <p>RFC 7970, Section 5.2, lets a document carry elements of other vocabularies; they are held as these values.
 *
 * @since 0.1.0
 */
public sealed interface XmlNode permits XmlElement, XmlText, XmlComment, XmlProcessingInstruction {}
