// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** The catalog of rules of references to enumerations (RFC 7495). */
final class EnumRuleTable {

    /** All rules, in the order of the catalog. */
    static final List<Rule> RULES = List.of(
            rule(
                    "RFC7495-2.1-spec-index-registered",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7495, Section 2.1",
                    "specIndex is the number of a registered enumeration.",
                    "A number that nobody registered says nothing, and may come from a misled or malicious source (Section 3).",
                    "Use a number of the IANA registry; tell the reader of one that was registered later by a registry file."),
            rule(
                    "RFC7495-4-spec-index-positive",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7495, Section 4",
                    "specIndex is a positive number.",
                    "The registry counts from 1.",
                    "Use the number of the entry."),
            rule(
                    "RFC7495-2.1-id-form",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7495, Section 2.1",
                    "The identifier has the form of its enumeration.",
                    "An identifier of another form is in no list, so that nobody finds what it stands for.",
                    "Check the identifier, or the specIndex."));

    private EnumRuleTable() {}

    private static Rule rule(
            String id,
            RuleGroup group,
            Level level,
            EnumSet<Profile> profiles,
            String section,
            String title,
            String why,
            String hint) {
        return new Rule(id, "enum", group, level, level.severity(), profiles, section, title, why, hint);
    }
}
