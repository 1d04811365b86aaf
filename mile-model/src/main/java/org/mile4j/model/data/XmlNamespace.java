package org.mile4j.model.data;

import java.util.Objects;
import org.mile4j.model.internal.parser.NotXmlException;

/**
 * A namespace declaration.
 *
 * @param prefix the prefix, empty for the default namespace
 * @param uri the name of the namespace; empty, for the default namespace only, to say that there is none
 * @since 0.1.0
 */
public record XmlNamespace(String prefix, String uri) {
    /**
     * Holds a declaration.
     *
     * @param prefix the prefix
     * @param uri the name of the namespace
     * @throws IllegalArgumentException when the prefix is no name, or the pair is one that XML does not admit
     */
    public XmlNamespace {
        Objects.requireNonNull(prefix, "prefix");
        XmlRules.requireCharacters(uri, "a namespace name");
        if (!prefix.isEmpty()) {
            XmlRules.requireName(prefix, "a prefix");
            if (uri.isEmpty()) {
                throw new NotXmlException("the prefix " + prefix + " needs a namespace name");
            }
        }
        XmlRules.requireReserved(prefix, uri);
    }
}
