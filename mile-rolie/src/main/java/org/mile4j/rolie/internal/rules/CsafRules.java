package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.SEMANTICS;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** What the Common Security Advisory Framework asks of its feeds. */
public final class CsafRules {

    public static final Rule CATEGORY = RuleText.rule(
            "CSAF-7.1.15-category",
            SEMANTICS,
            MUST,
            "CSAF 2.0, Section 7.1.15",
            "The first category of a CSAF feed is the information type csaf.",
            "CSAF tools find their feeds by it.",
            "Put the category with the term csaf first.");

    public static final Rule SELF = RuleText.rule(
            "CSAF-7.1.15-self-link",
            SEMANTICS,
            MUST,
            "CSAF 2.0, Section 7.1.15",
            "The first link of a CSAF feed, and of each entry, has rel=\"self\".",
            "CSAF tools take the address of the advisory from it.",
            "Put the link with rel=\"self\" first.");

    public static final Rule FEED_ID = RuleText.rule(
            "CSAF-7.1.15-feed-id",
            SEMANTICS,
            MUST,
            "CSAF 2.0, Section 7.1.15",
            "The id of a CSAF feed has letters, digits, plus, minus, underscore and dot only.",
            "The schema of CSAF feeds says so; an IRI, which RFC 8322 asks for, does not pass it.",
            "Use a name such as csaf-feed-tlp-white.");

    public static final Rule CONTENT = RuleText.rule(
            "CSAF-7.1.15-content",
            SEMANTICS,
            MUST,
            "CSAF 2.0, Section 7.1.15",
            "The content of an entry of a CSAF feed is application/json.",
            "CSAF documents are JSON.",
            "Write application/json.");

    public static final Rule INTEGRITY = RuleText.rule(
            "CSAF-7.1.18-integrity",
            SEMANTICS,
            SHOULD,
            "CSAF 2.0, Sections 7.1.18 and 7.1.19",
            "An entry of a CSAF feed has links with rel=\"hash\" and rel=\"signature\".",
            "Readers check by them that the advisory arrived as it was published.",
            "Add the links to the files with the hash and the signature.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(CATEGORY, SELF, FEED_ID, CONTENT, INTEGRITY);

    private CsafRules() {}
}
