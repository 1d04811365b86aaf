package org.mile4j.interop.document;

import java.util.List;
import java.util.Locale;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rid.xml.RidXml;
import org.mile4j.rolie.atom.Namespaces;

/**
 * Tells XML of other kinds, such as a build file in a folder of documents, from documents of ours whose root or namespace is
 * misspelt: those have to be found wrong.
 */
final class OtherXml {

    private static final List<String> ROOTS =
            List.of("iodef-document", "rid", "feed", "entry", "service", "categories");

    private static final List<String> NAMESPACES =
            List.of(IodefXml.NAMESPACE, Iodef1Xml.NAMESPACE, RidXml.NAMESPACE, Namespaces.ATOM, Namespaces.APP);

    /** What no other kind of document has in the namespace or the name of its root. */
    private static final String OURS = "iodef";

    /** The years and names of other namespaces of the W3C differ from those of Atom by four characters. */
    private static final int MISSPELT_NAMESPACE = 3;

    /** No text of this length is like one of ours. */
    private static final int LONG = 100;

    private OtherXml() {}

    /** Whether a document has a root element that neither its name nor its namespace brings near to ours. */
    static boolean is(Head head) {
        String root = head.rootName().toLowerCase(Locale.ROOT);
        String namespace = head.rootNamespace().toLowerCase(Locale.ROOT);
        if (root.isEmpty() || root.contains(OURS) || namespace.contains(OURS)) {
            return false;
        }
        return ROOTS.stream().noneMatch(ours -> isLike(root, ours, Math.max(1, ours.length() / 4)))
                && NAMESPACES.stream()
                        .noneMatch(ours -> isLike(namespace, ours.toLowerCase(Locale.ROOT), MISSPELT_NAMESPACE));
    }

    private static boolean isLike(String text, String ours, int tolerated) {
        return text.length() < LONG && EditDistance.between(text, ours) <= tolerated;
    }
}
