package org.mile4j.rolie.internal.check;

import org.mile4j.model.data.XmlElement;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Control;
import org.mile4j.rolie.atom.DateConstruct;
import org.mile4j.rolie.atom.Foreign;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Generator;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Person;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.Source;
import org.mile4j.rolie.atom.TextConstruct;

/** How many there are of what may stand only so often. An element that is kept as foreign for its faults counts too. */
final class Count {

    int id;
    int title;
    int updated;
    int published;
    int summary;
    int subtitle;
    int rights;
    int generator;
    int icon;
    int logo;
    int author;
    int content;
    int format;
    int source;
    int edited;
    int control;

    /** Counts a child; how many of its kind there are now, or 0 for a kind that is not counted. */
    int add(AtomNode child) {
        if (child instanceof SimpleElement simple) {
            return switch (simple.name()) {
                case ID -> ++id;
                case ICON -> ++icon;
                case LOGO -> ++logo;
                default -> 0;
            };
        }
        if (child instanceof DateConstruct date) {
            return switch (date.name()) {
                case PUBLISHED -> ++published;
                case UPDATED -> ++updated;
                case EDITED -> ++edited;
            };
        }
        if (child instanceof TextConstruct text) {
            return switch (text.name()) {
                case TITLE -> ++title;
                case SUBTITLE -> ++subtitle;
                case SUMMARY -> ++summary;
                case RIGHTS -> ++rights;
            };
        }
        if (child instanceof Content) {
            return ++content;
        }
        if (child instanceof Format) {
            return ++format;
        }
        if (child instanceof Person person) {
            return person.role() == Person.Role.AUTHOR ? ++author : 0;
        }
        if (child instanceof Generator) {
            return ++generator;
        }
        if (child instanceof Source) {
            return ++source;
        }
        if (child instanceof Control) {
            return ++control;
        }
        return child instanceof Foreign foreign
                        && foreign.node() instanceof XmlElement element
                        && element.namespace().equals(Namespaces.ATOM)
                ? addFaulty(element.localName())
                : 0;
    }

    private int addFaulty(String name) {
        return switch (name) {
            case "id" -> ++id;
            case "title" -> ++title;
            case "updated" -> ++updated;
            case "published" -> ++published;
            case "summary" -> ++summary;
            case "subtitle" -> ++subtitle;
            case "rights" -> ++rights;
            case "icon" -> ++icon;
            case "logo" -> ++logo;
            default -> 0;
        };
    }
}
