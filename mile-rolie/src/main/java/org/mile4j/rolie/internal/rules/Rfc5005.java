package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.SEMANTICS;
import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules of RFC 5005 (feed paging and archiving). */
public final class Rfc5005 {

    public static final Rule MARK = RuleText.rule(
            "RFC5005-2-mark",
            STRUCTURE,
            MUST,
            "RFC 5005, Section 2",
            "fh:complete and fh:archive are empty.",
            "They are marks; what stands inside has no meaning.",
            "Remove what stands inside.");

    public static final Rule CURRENT = RuleText.rule(
            "RFC5005-4-current",
            SEMANTICS,
            SHOULD,
            "RFC 5005, Section 4",
            "An archive document links to the current document of the feed.",
            "A client that was given the archive finds the newest entries by this link.",
            "Add a link with rel=\"current\".");

    /** All of them. */
    public static final List<Rule> ALL = List.of(MARK, CURRENT);

    private Rfc5005() {}
}
