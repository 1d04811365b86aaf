package org.mile4j.rolie.internal.check;

import java.util.Locale;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.Source;
import org.mile4j.rolie.atom.TextConstruct;

/** What elements are called in messages. */
final class Names {

    private Names() {}

    static String of(AtomNode node) {
        if (node instanceof SimpleElement simple) {
            return simple.name().name().toLowerCase(Locale.ROOT);
        }
        if (node instanceof TextConstruct text) {
            return text.name().name().toLowerCase(Locale.ROOT);
        }
        if (node instanceof DateConstruct date) {
            return date.name() == DateConstruct.Name.EDITED
                    ? "app:edited"
                    : date.name().name().toLowerCase(Locale.ROOT);
        }
        if (node instanceof Person person) {
            return person.role().name().toLowerCase(Locale.ROOT);
        }
        if (node instanceof Generator) {
            return "generator";
        }
        if (node instanceof Source) {
            return "source";
        }
        return node instanceof Foreign foreign && foreign.node() instanceof XmlElement element
                ? element.localName()
                : "element";
    }
}
