// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** The catalog of rules of structured cybersecurity information (RFC 7203). */
final class SciRuleTable {

    /** All rules, in the order of the catalog. */
    static final List<Rule> RULES = List.of(
            rule(
                    "RFC7203-4.4-spec-id-registered",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "SpecID is the namespace of a registered specification, or private.",
                    "A recipient finds out by the registry how to read the information.",
                    "Use a namespace of the IANA registry, or private with ext-SpecID; tell the reader of a specification that was registered later by a registry file."),
            rule(
                    "RFC7203-4.4-private-specification",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "The SpecID private comes with an ext-SpecID.",
                    "Without a name nobody can tell which private specification is meant.",
                    "Name the specification in ext-SpecID."),
            rule(
                    "RFC7203-4.4-ext-spec-id",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "An ext-SpecID comes only with the SpecID private.",
                    "Two names for the specification leave open which of them holds.",
                    "Set SpecID to private, or remove ext-SpecID."),
            rule(
                    "RFC7203-4.4-no-information",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "The class has RawData, a Reference or a ContentID.",
                    "Without one of them it says which format the information has, and nothing else.",
                    "Add the information, where it can be read, or its identifier."),
            rule(
                    "RFC7203-4.4-one-kind",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "The class has only one of RawData, Reference and ContentID.",
                    "A recipient cannot tell which of several holds when they disagree.",
                    "Keep the one that says most."),
            rule(
                    "RFC7203-4.4-raw-data-document",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "RawData holds one complete document.",
                    "Tools for the specification read documents, with one root element, and not parts of them.",
                    "Put the root element of one document into each RawData."),
            rule(
                    "RFC7203-4.4-payload-namespace",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.4",
                    "The document in RawData is in the namespace that SpecID or ext-SpecID names.",
                    "A recipient chooses its reader by SpecID and would misread a document of another kind.",
                    "Correct SpecID, or the document. If the specification puts its documents into another namespace, say so in a registry file."),
            rule(
                    "RFC7203-4.5-placement",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 4.5",
                    "Each class stands where its section puts it.",
                    "Recipients look for patterns, vulnerabilities and weaknesses in Method, platforms in System, reports in RecordItem, and checks and remedies in Incident.",
                    "Move it to the AdditionalData, or RecordItem, of the class that its section names."),
            rule(
                    "RFC7203-7-applicable-class",
                    RuleGroup.SEMANTICS,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 7",
                    "A specification is used only in the classes that its registration names.",
                    "A format for malware says nothing about, for instance, a platform.",
                    "Use the class that the specification is registered for."),
            rule(
                    "RFC7203-5-payload-schema",
                    RuleGroup.STRUCTURE,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7203, Section 5",
                    "The document in RawData is valid by the schema at hand.",
                    "A document must be valid by all schemas that are available and apply.",
                    "Correct the document, or leave its schema out of the call."));

    private SciRuleTable() {}

    private static Rule rule(
            String id,
            RuleGroup group,
            Level level,
            EnumSet<Profile> profiles,
            String section,
            String title,
            String why,
            String hint) {
        return new Rule(id, "sci", group, level, level.severity(), profiles, section, title, why, hint);
    }
}
