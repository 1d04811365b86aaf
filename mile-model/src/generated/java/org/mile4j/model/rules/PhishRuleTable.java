// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** The catalog of rules of phishing reports (RFC 5901). */
final class PhishRuleTable {

    /** All rules, in the order of the catalog. */
    static final List<Rule> RULES = List.of(
            rule(
                    "RFC5901-5-placement",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5",
                    "A PhraudReport stands in the AdditionalData of EventData.",
                    "Recipients look for reports there, and the times and contacts around it belong to it.",
                    "Move the report into the AdditionalData of an EventData."),
            rule(
                    "RFC5901-6-detect-time",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 6",
                    "The EventData of a PhraudReport has a DetectTime.",
                    "Section 6 lists it among what a report must have.",
                    "Add the time at which the fraud was noticed."),
            rule(
                    "RFC5901-6-impact",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 6",
                    "The incident of a PhraudReport has an Assessment with an Impact.",
                    "Section 6 lists it among what a report must have.",
                    "Add an Impact, for instance of the type social-engineering."),
            rule(
                    "RFC5901-5.4-version",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5.4",
                    "The version of a report is 0.06.",
                    "It tells which text the report follows; the default of the schema, 1.0, is that of no text.",
                    "Set Version to 0.06."),
            rule(
                    "RFC5901-5.5-fraud-type-name",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5.5",
                    "The FraudType ext-value comes with the attribute ext-value.",
                    "Without a name nobody can tell which kind of fraud is meant.",
                    "Name the kind in the attribute ext-value."),
            rule(
                    "RFC5901-5.5.1-ext-value",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5.5.1",
                    "The attribute ext-value comes with the FraudType ext-value.",
                    "Two kinds of fraud leave open which of them holds.",
                    "Set FraudType to ext-value, or remove the attribute ext-value."),
            rule(
                    "RFC5901-5.5-fraud-parameter",
                    RuleGroup.SEMANTICS,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5.5",
                    "Phishing, recruiting and distribution of malware come with a FraudParameter.",
                    "The subject of the lure is what tells one fraud from others of its kind.",
                    "Add the subject of the lure."),
            rule(
                    "RFC5901-5.9.2.6-contact-role",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5.9.2.6.2.2",
                    "A contact of a domain has an ext-role of RFC 5901.",
                    "The roles of IODEF do not say what a registry says of a contact.",
                    "Set role to ext-value and ext-role to one of the values of the section."),
            rule(
                    "RFC5901-5.9.5.3-xor-pattern",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 5901, Section 5.9.5.3.1",
                    "An XORPattern has 16 hexadecimal digits.",
                    "The malware is combined with the pattern eight octets at a time.",
                    "Use a pattern of eight octets, or leave it out for the usual one."));

    private PhishRuleTable() {}

    private static Rule rule(
            String id,
            RuleGroup group,
            Level level,
            EnumSet<Profile> profiles,
            String section,
            String title,
            String why,
            String hint) {
        return new Rule(id, "phish", group, level, level.severity(), profiles, section, title, why, hint);
    }
}
