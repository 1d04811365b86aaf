package org.mile4j.model.internal.rules;

import java.util.StringTokenizer;
import javax.xml.XMLConstants;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlAttribute;

/** The attribute xsi:schemaLocation of a document. */
public final class SchemaLocation {

    private SchemaLocation() {}

    /** Its value, or null. */
    public static String of(Extras extras) {
        for (XmlAttribute attribute : extras.attributes()) {
            if (attribute.localName().equals("schemaLocation")
                    && attribute.namespace().equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
                return attribute.value();
            }
        }
        return null;
    }

    /** Reports a value that is no list of pairs, or has no pair for a namespace. */
    public static void pairs(Extras extras, String namespace, CheckContext context) {
        String location = of(extras);
        if (location == null) {
            return;
        }
        StringTokenizer parts = new StringTokenizer(location, " \t\n\r");
        boolean odd = parts.countTokens() % 2 != 0;
        boolean found = false;
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            found |= parts.hasMoreTokens() && part.equals(namespace);
            if (parts.hasMoreTokens()) {
                parts.nextToken();
            }
        }
        if (odd) {
            context.report(
                    "/@xsi:schemaLocation",
                    "xsi:schemaLocation should be pairs of namespace and location, but has an odd number of parts.");
        } else if (!found) {
            context.report(
                    "/@xsi:schemaLocation",
                    "xsi:schemaLocation gives no location for the namespace " + namespace + ".");
        }
    }
}
