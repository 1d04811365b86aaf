package org.mile4j.model.extension;

import java.util.List;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.rules.Rule;

/**
 * An extension of IODEF: a namespace whose elements stand in AdditionalData and the other places for extensions
 * (RFC 7970, Section 5.2).
 *
 * <p>Implementations are found through {@link java.util.ServiceLoader}, or are passed to {@link Extensions#of}. They must
 * be immutable and safe for use by several threads. Content that no extension knows is kept as XML.
 *
 * @since 0.1
 */
public interface Extension {

    /**
     * The XML namespace of the extension. There can be only one extension for a namespace.
     *
     * @return the namespace, not empty and not that of IODEF
     */
    String namespace();

    /**
     * What the extension is called in messages.
     *
     * @return a short name, for instance {@code phishing (RFC 5901)}
     */
    String name();

    /**
     * The elements that the extension turns into values.
     *
     * @param version the version of the documents that the elements stand in; most extensions need not care
     * @return the elements; none if the extension only checks
     */
    List<ExtensionElement<?>> elements(IodefVersion version);

    /**
     * The rules that {@link #check} reports.
     *
     * @return the rules; none by default
     */
    default List<Rule> rules() {
        return List.of();
    }

    /**
     * Checks an element of the namespace that stands directly in a place for extensions: in AdditionalData, RecordItem and
     * the other elements of the type EXTENSION, or in RawData (RFC 7203). It is called while a document is read, once for
     * each such element, if any rule is asked for.
     *
     * @param element the element
     * @param context where to report, and what is known of the document
     */
    default void check(XmlElement element, ExtensionContext context) {}
}
