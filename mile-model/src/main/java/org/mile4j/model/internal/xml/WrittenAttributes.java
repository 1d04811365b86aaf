package org.mile4j.model.internal.xml;

import java.util.Arrays;
import javax.xml.XMLConstants;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;

/** The attributes of the class that the open element has so far, so that none is written twice. */
final class WrittenAttributes {

    private static final String[] NONE = {};

    private String[] names = NONE;
    private int count;
    private boolean noting;

    /** Begins with another element: what the fields hold matters only beside attributes that no field holds. */
    void begin(Extras extras) {
        count = 0;
        noting = extras != Extras.NONE && !extras.attributes().isEmpty();
    }

    /** Notes an attribute by its name in the tables. */
    void add(String name) {
        if (noting) {
            note(name);
        }
    }

    void add(String prefix, String localName) {
        if (noting) {
            note(prefix + ":" + localName);
        }
    }

    private void note(String name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count + 8);
        }
        names[count++] = name;
    }

    /** Whether an attribute that no field holds is one of them all the same. */
    boolean holds(XmlAttribute attribute) {
        String name = name(attribute);
        for (int i = 0; i < count; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The name of an attribute as the tables write it, or "" if they have none in its namespace. */
    static String name(XmlAttribute attribute) {
        if (attribute.namespace().isEmpty()) {
            return attribute.localName();
        }
        return attribute.namespace().equals(XMLConstants.XML_NS_URI) ? "xml:" + attribute.localName() : "";
    }
}
