package org.mile4j.model.internal.xml;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.XmlFormat;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.rules.CheckTable;

/**
 * What sets one document format apart for the readers and writers of documents.
 *
 * @param name the name for messages, for instance {@code IODEF v2}
 * @param namespace the namespace of the root element
 * @param root the name of the root element
 * @param namespaceRule the id of the rule that names the root element
 * @param namespaceSection the section of that rule
 * @param grammar the structure
 * @param reader reads the root element
 * @param writer writes the root element
 * @param checks the semantic checks
 * @param groups the groups of rules that exist for the format
 * @param otherNamespace the namespace of the other version of the format
 * @param otherMessage what to say of a document of the other version
 * @param otherHint what to do with one
 */
public record DocumentFormat<D>(
        String name,
        String namespace,
        String root,
        String namespaceRule,
        String namespaceSection,
        Grammar grammar,
        Reader<D> reader,
        Writer<D> writer,
        Checks checks,
        Set<RuleGroup> groups,
        String otherNamespace,
        String otherMessage,
        String otherHint)
        implements XmlFormat<D> {

    /** Reads the element the input stands on. */
    public interface Reader<D> {
        D read(XmlIn in) throws XMLStreamException;
    }

    /** Writes a value as an element. */
    public interface Writer<D> {
        void write(XmlOut out, XmlName name, D document) throws IOException;
    }

    /** Gives the checks of some groups of rules. */
    public interface Checks {
        CheckTable table(Set<RuleGroup> groups, Profile profile);
    }
}
