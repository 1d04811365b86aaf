// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** The catalog of rules of the usage guidance for IODEF v2 (RFC 8274). */
final class GuidanceRuleTable {

    /** All rules, in the order of the catalog. */
    static final List<Rule> RULES = List.of(
            rule(
                    "RFC8274-3.1-contact-means",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 3.1",
                    "An Incident has a Contact with a way to reach it.",
                    "A recipient who has a question, or wants to warn, needs an address, a number or a handle.",
                    "Add an Email, a Telephone, a PostalAddress or a RegistryHandle to one of the contacts."),
            rule(
                    "RFC8274-3.2-watch-indicators",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 3.2",
                    "An Incident that was sent to watch for something has IndicatorData.",
                    "Indicators belong into IndicatorData; what stands in EventData is taken as something that happened.",
                    "Describe what to watch for as indicators, or choose another purpose."),
            rule(
                    "RFC8274-3.3-assessed-event",
                    RuleGroup.GUIDANCE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 3.3",
                    "An Incident with a Discovery, Assessment, Method or RecoveryTime has EventData.",
                    "These classes are used in conjunction with the event that they tell about.",
                    "Add EventData, even if it only has a Description."),
            rule(
                    "RFC8274-4.1-reference-name",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 4.1",
                    "A Reference to a CVE entry names it by ReferenceName.",
                    "Programs find a vulnerability by its name in the enumeration and not by a text about it.",
                    "Add enum:ReferenceName with specIndex=\"1\" and the CVE number as its ID."),
            rule(
                    "RFC8274-4.2-private-extension",
                    RuleGroup.GUIDANCE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 4.2",
                    "XML extensions are of namespaces that IANA has registered.",
                    "Few recipients understand an extension of one's own; RFC 7203 has places for the documents of other specifications.",
                    "See whether a class of IODEF, RFC 5901 or RFC 7203 can say it; keep the extension if none can."),
            rule(
                    "RFC8274-4.3-single-operand",
                    RuleGroup.GUIDANCE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 4.3",
                    "An IndicatorExpression joins several operands, negates one, or states a confidence.",
                    "An expression of one operand says what the operand says alone.",
                    "Put the operand in the place of the expression."),
            rule(
                    "RFC8274-4.4-restriction",
                    RuleGroup.GUIDANCE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 4.4",
                    "An Incident states its restriction.",
                    "Without the attribute an incident is private: its recipient may not share it, which is seldom meant.",
                    "Set restriction; restriction=\"private\" if that is meant."),
            rule(
                    "RFC8274-5.2-file-hash",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 5.2",
                    "A File with a name or a size has HashData.",
                    "Names and sizes are shared by many files; a hash names one.",
                    "Add HashData with a Hash."),
            rule(
                    "RFC8274-5.2-event-times",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 5.2",
                    "An event tells when it began or was noticed.",
                    "Recipients look into their logs of that time.",
                    "Add DetectTime or StartTime to the EventData, to one around it, or to the Incident."),
            rule(
                    "RFC8274-5.2-indicator-confidence",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 8274, Section 5.2",
                    "An Indicator has a Confidence.",
                    "Whether a match blocks traffic or is only logged depends on it.",
                    "Add Confidence to the Indicator, or to its IndicatorExpression."),
            rule(
                    "RFC7970-3.26.1-digest-algorithm",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 3.26.1",
                    "The algorithm of a DigestMethod is a URI that XML Signature, XML Encryption or RFC 9231 defines.",
                    "Programs tell algorithms by the whole URI; http://www.w3.org/2001/04/xmlenc#sha1 looks right and does not exist.",
                    "Write for instance http://www.w3.org/2001/04/xmlenc#sha256, http://www.w3.org/2000/09/xmldsig#sha1 or http://www.w3.org/2001/04/xmldsig-more#md5."),
            rule(
                    "RFC7970-3.29-indicator-validity",
                    RuleGroup.GUIDANCE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 3.29",
                    "An Indicator tells since when or until when it is valid.",
                    "Without StartTime and EndTime it is valid for ever, while addresses and domains pass into other hands.",
                    "Add StartTime, EndTime or both."),
            rule(
                    "RFC7970-5.2-extension-prefix",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.2",
                    "The prefix of an XML extension begins with iodef-.",
                    "Readers see from it which namespaces belong to IODEF.",
                    "Bind the namespace of the extension to such a prefix, for instance iodef-extension1."),
            rule(
                    "RFC7970-5.2-extension-names",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.2",
                    "Elements of an XML extension have capitalized names, and attributes lower-case ones with hyphens.",
                    "An extension that follows the naming of IODEF is easier to read.",
                    "Name elements as in NewData, attributes as in new-attribute; the schema of somebody else stays as it is."),
            rule(
                    "RFC7970-3.2-purpose-expectation",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 3.2",
                    "An Incident with the purpose other has an Expectation that tells the purpose.",
                    "The value says that the purpose is specified in the Expectation class.",
                    "Add an Expectation to its EventData, or choose another purpose."),
            rule(
                    "RFC7970-5.3-extension-owner",
                    RuleGroup.GUIDANCE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.3",
                    "A document with private values in ext- attributes names their owner in private-enum-name.",
                    "The same word means different things to two organizations.",
                    "Set private-enum-name to the domain name of the organization that defined the values."),
            rule(
                    "RFC6684-3-meaning",
                    RuleGroup.GUIDANCE,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 6684, Section 3",
                    "AdditionalData of an atomic type tells by name, meaning or formatid what it is.",
                    "A number or a word alone says nothing to a recipient; an element in XML has a name and a namespace.",
                    "Set meaning to what the value is, or formatid to what both sides know it by."));

    private GuidanceRuleTable() {}

    private static Rule rule(
            String id,
            RuleGroup group,
            Level level,
            EnumSet<Profile> profiles,
            String section,
            String title,
            String why,
            String hint) {
        return new Rule(id, "guidance", group, level, level.severity(), profiles, section, title, why, hint);
    }
}
