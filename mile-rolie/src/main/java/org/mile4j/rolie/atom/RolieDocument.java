package org.mile4j.rolie.atom;

/**
 * A document of ROLIE: a feed, an entry, a service document or a category document (RFC 8322, Section 4).
 *
 * @since 0.1
 */
public sealed interface RolieDocument permits Categories, Entry, Feed, ServiceDocument {

    /**
     * The media type in XML (RFC 5023, Section 16; RFC 4287, Section 7).
     *
     * @return for example {@code application/atomsvc+xml}
     */
    default String mediaType() {
        if (this instanceof ServiceDocument) {
            return "application/atomsvc+xml";
        }
        if (this instanceof Categories) {
            return "application/atomcat+xml";
        }
        return this instanceof Entry ? "application/atom+xml;type=entry" : "application/atom+xml;type=feed";
    }
}
