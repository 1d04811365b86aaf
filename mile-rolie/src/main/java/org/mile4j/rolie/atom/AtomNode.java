package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;

/**
 * Something that stands in an Atom document: an element that the RFCs define, or {@link Foreign} markup.
 *
 * @since 0.1
 */
public sealed interface AtomNode
        permits Category,
                Container,
                Content,
                DateConstruct,
                Format,
                Generator,
                HistoryMark,
                Link,
                Property,
                SimpleElement,
                TextConstruct,
                Foreign,
                JsonMember {

    /**
     * The attributes that the element's own class does not define: {@code xml:base}, {@code xml:lang} and foreign ones.
     *
     * @return an immutable list
     */
    List<XmlAttribute> attributes();
}
