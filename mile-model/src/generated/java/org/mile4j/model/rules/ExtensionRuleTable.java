// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.rules;

import java.util.EnumSet;
import java.util.List;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** The catalog of rules of extensions (RFC 7970, Section 5). */
final class ExtensionRuleTable {

    /** All rules, in the order of the catalog. */
    static final List<Rule> RULES = List.of(
            rule(
                    "IODEF-extension-unknown",
                    RuleGroup.STRUCTURE,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.2",
                    "The namespace of an extension is known.",
                    "A recipient that must understand all of a document wants to know of what it does not.",
                    "Add an extension for the namespace, or its schema, or accept unknown extensions."),
            rule(
                    "IODEF-extension-conflict",
                    RuleGroup.STRUCTURE,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.2",
                    "There is only one extension for a namespace.",
                    "If two are installed, which of them reads a document depends on chance.",
                    "Remove one from the class path, or choose by Extensions.installed().without(namespace).with(extension)."),
            rule(
                    "IODEF-extension-schema",
                    RuleGroup.STRUCTURE,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.2",
                    "The content of an extension is valid by the schema at hand.",
                    "A recipient that has the schema relies on it.",
                    "Correct the content, or leave its schema out of the call."),
            rule(
                    "IODEF-extension-failed",
                    RuleGroup.STRUCTURE,
                    Level.MUST,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.2",
                    "The check of an extension runs to its end.",
                    "A check that failed found nothing, and that must not be taken for a good document.",
                    "Tell the maker of the extension."),
            rule(
                    "IODEF-extension-private",
                    RuleGroup.SEMANTICS,
                    Level.MAY,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.3",
                    "The private extension that a document announces is known.",
                    "The private values in the document mean what its owner says, and nothing to anybody else.",
                    "Name the extension in a registry file, or accept unknown extensions."),
            rule(
                    "IODEF-extension-private-value",
                    RuleGroup.SEMANTICS,
                    Level.SHOULD,
                    EnumSet.allOf(Profile.class),
                    "RFC 7970, Section 5.3",
                    "The private values of a document are those that the private extension it announces has.",
                    "private-enum-name and private-enum-id say whose values the ext- attributes hold; a value that the owner never defined means nothing.",
                    "Correct the value, or private-enum-id if it is of another extension, or list the value in the registry file."));

    private ExtensionRuleTable() {}

    private static Rule rule(
            String id,
            RuleGroup group,
            Level level,
            EnumSet<Profile> profiles,
            String section,
            String title,
            String why,
            String hint) {
        return new Rule(id, "extension", group, level, level.severity(), profiles, section, title, why, hint);
    }
}
