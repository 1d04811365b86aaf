package org.mile4j.rolie.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.mile4j.model.data.XmlAttribute;

/** The attributes of the element that the parser stands at, sorted into those that its class defines and the others. */
final class Attributes {

    private final String[] names;
    private final String[] values;
    private List<XmlAttribute> others = List.of();

    Attributes(XMLStreamReader xml, String[] names) {
        this.names = names;
        this.values = new String[names.length];
        for (int i = 0, n = xml.getAttributeCount(); i < n; i++) {
            String namespace = xml.getAttributeNamespace(i);
            boolean plain = namespace == null || namespace.isEmpty();
            String name = xml.getAttributeLocalName(i);
            int known = plain ? index(name) : -1;
            if (known >= 0) {
                values[known] = xml.getAttributeValue(i);
            } else {
                others = others.isEmpty() ? new ArrayList<>(2) : others;
                String prefix = xml.getAttributePrefix(i);
                others.add(new XmlAttribute(
                        plain ? "" : namespace, prefix == null ? "" : prefix, name, xml.getAttributeValue(i)));
            }
        }
    }

    private int index(String name) {
        for (int i = 0; i < names.length; i++) {
            // The parser's names are not interned, but of the same length only if they are likely to be the same.
            if (names[i].length() == name.length() && names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }

    Optional<String> get(int index) {
        return Optional.ofNullable(values[index]);
    }

    List<XmlAttribute> others() {
        return others;
    }
}
