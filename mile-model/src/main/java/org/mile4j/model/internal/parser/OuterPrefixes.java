package org.mile4j.model.internal.parser;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The prefixes that a part of a document uses and does not declare: their meaning is the one around the part, which has to
 * go along where the part is taken out.
 *
 * @since 0.1.0
 */
public final class OuterPrefixes {

    private final NamespaceScope inside;
    private final Set<String> prefixes = new LinkedHashSet<>();

    /**
     * None yet.
     *
     * @param inside the declarations in force that stand within the part, kept up to date by the caller
     */
    public OuterPrefixes(NamespaceScope inside) {
        this.inside = inside;
    }

    /**
     * Notes the prefix of a name.
     *
     * @param prefix the prefix, empty for the default namespace
     */
    public void add(String prefix) {
        if (!inside.declares(prefix)) {
            prefixes.add(prefix);
        }
    }

    /**
     * Notes what may be a prefix in a text: a qualified name may be meant.
     *
     * @param text the text of an element or the value of an attribute
     */
    public void addNamed(String text) {
        if (text.indexOf(':') >= 0) {
            QualifiedNames.prefixes(text, this::add);
        }
    }

    /**
     * Notes what the value of an attribute may name; the type of an element may be one of the default namespace.
     *
     * @param namespace the name of the namespace of the attribute, empty for none
     * @param localName its name without prefix
     * @param value its value
     */
    public void addNamed(String namespace, String localName, String value) {
        boolean type = localName.equals("type") && XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace);
        if (type && value.indexOf(':') < 0) {
            add("");
        }
        addNamed(value);
    }

    /**
     * Hands over what was noted, and forgets it.
     *
     * @param reader stands on the start or the end of the part, where nothing is in force that stands deeper in it
     * @param declarations takes each prefix that is declared, with the name of the namespace
     */
    public void take(XMLStreamReader reader, BiConsumer<String, String> declarations) {
        for (String prefix : prefixes) {
            String uri = reader.getNamespaceURI(prefix);
            if (uri != null && !uri.isEmpty()) {
                declarations.accept(prefix, uri);
            }
        }
        prefixes.clear();
    }
}
