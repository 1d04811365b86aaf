package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules on JSON. */
public final class JsonForm {

    public static final Rule WELL_FORMED = RuleText.rule(
            "JSON-well-formed",
            STRUCTURE,
            MUST,
            "RFC 8259, Section 2",
            "A document is well-formed JSON without repeated names.",
            "Nothing can be read safely from text whose brackets do not match; of two members of one "
                    + "name readers take different ones.",
            "Let a JSON library write the document.");

    public static final Rule ROOT = RuleText.rule(
            "JSON-root",
            STRUCTURE,
            MUST,
            "mile4j, ROLIE in JSON",
            "A document is an object with a member feed, entry, service or categories.",
            "The name of that member is all that tells the kind of document.",
            "Check that this is the file you mean.");

    public static final Rule TYPE = RuleText.rule(
            "JSON-type",
            STRUCTURE,
            MUST,
            "mile4j, ROLIE in JSON",
            "Members are of the type that their place asks for.",
            "Readers cannot take an array for a text.",
            "Write a string where a text is meant, and an object where members are.");

    public static final Rule UNKNOWN = RuleText.rule(
            "JSON-unknown-member",
            STRUCTURE,
            SHOULD,
            "mile4j, ROLIE in JSON",
            "Members are those that the practices of ROLIE in JSON have.",
            "Readers pass over others; most often they are slips of the pen.",
            "Correct the name.");

    public static final Rule LIMIT = RuleText.rule(
            "JSON-limit",
            STRUCTURE,
            MUST,
            "mile4j security",
            "A document keeps within the limits it is read with.",
            "Limits on size, text, depth and names bound what reading can cost.",
            "Raise the limit if the document is meant to be so large.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(WELL_FORMED, ROOT, TYPE, UNKNOWN, LIMIT);

    private JsonForm() {}
}
