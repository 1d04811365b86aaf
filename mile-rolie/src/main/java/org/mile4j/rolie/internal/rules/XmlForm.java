package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MUST;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules on what is read at all. */
public final class XmlForm {

    public static final Rule WELL_FORMED = RuleText.rule(
            "XML-well-formed",
            STRUCTURE,
            MUST,
            "XML 1.0, Section 2.1",
            "A document is well-formed XML.",
            "Nothing can be read safely from text whose tags do not match or whose special characters "
                    + "stand unescaped.",
            "Let an XML library write the document, and escape &, < and > in text.");

    public static final Rule NO_DTD = RuleText.rule(
            "XML-no-dtd",
            STRUCTURE,
            MUST,
            "mile4j security",
            "A document has no document type declaration.",
            "A declaration can define entities that grow without bounds or read files; Atom has no use " + "for it.",
            "Remove the declaration and write the text of its entities.");

    public static final Rule ROOT = RuleText.rule(
            "XML-root",
            STRUCTURE,
            MUST,
            "RFC 8322, Section 4",
            "The root element is that of a feed, an entry, a service document or a list of categories.",
            "These four are the documents of ROLIE.",
            "Check that this is the file you mean, and the namespace of its root element.");

    public static final Rule LIMIT = RuleText.rule(
            "XML-limit",
            STRUCTURE,
            MUST,
            "mile4j security",
            "A document keeps within the limits it is read with.",
            "Limits on size, text, depth and names bound what reading can cost.",
            "Raise the limit if the document is meant to be so large.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(WELL_FORMED, NO_DTD, ROOT, LIMIT);

    private XmlForm() {}
}
