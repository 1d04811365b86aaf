package org.mile4j.model.internal.xml;

import java.util.List;
import org.mile4j.model.data.Extras;

/**
 * The state of one element being written; reused for every element at the same depth. What most elements have not is
 * reset only if the one before had it.
 */
final class OpenElement {

    XmlName name;
    String prefix;
    String uri;
    /** Child elements written so far that are no strays; counted where something is woven in. */
    int position;
    /** Whether namespaces were declared on it. */
    boolean scoped;
    /** Whether it holds elements, and whether text; kept for indenting. */
    boolean elements;

    boolean text;
    /** Whether its children need nothing but to be written: none is indented, and nothing comes between them. */
    boolean bare;

    private boolean woven;
    List<Extras.Stray> strays = List.of();
    int nextStray;
    List<Extras.Decoration> decorations = List.of();
    int nextDecoration;

    /**
     * Begins with another element.
     *
     * @param indented whether its children stand on lines of their own
     */
    void open(String elementPrefix, String elementUri, XmlName elementName, boolean indented) {
        name = elementName;
        if (prefix != elementPrefix) {
            prefix = elementPrefix;
        }
        if (uri != elementUri) {
            uri = elementUri;
        }
        scoped = false;
        elements = false;
        text = false;
        if (woven) {
            weave(List.of(), List.of());
            woven = false;
        }
        bare = !indented;
    }

    /** What stands between the children, and the attributes that some of them have. */
    void weave(List<Extras.Stray> nodes, List<Extras.Decoration> attributes) {
        woven = true;
        bare = false;
        position = 0;
        strays = nodes;
        nextStray = 0;
        decorations = attributes;
        nextDecoration = 0;
    }

    /** Whether anything but the fields goes into it. */
    boolean isWoven() {
        return woven;
    }
}
