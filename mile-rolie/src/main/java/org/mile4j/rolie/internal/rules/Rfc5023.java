package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.SEMANTICS;
import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MUST;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules of RFC 5023 (AtomPub). */
public final class Rfc5023 {

    public static final Rule WORKSPACE = RuleText.rule(
            "RFC5023-8.3.1-workspace",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 8.3.1",
            "A service document has a workspace.",
            "Collections stand in workspaces; without one the server offers nothing.",
            "Add a workspace with a title.");

    public static final Rule TITLE_8_3_2_1 = RuleText.rule(
            "RFC5023-8.3.2.1-title",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 8.3.2.1",
            "A workspace has exactly one title.",
            "People pick workspaces by their titles.",
            "Add one atom:title.");

    public static final Rule TITLE_8_3_3 = RuleText.rule(
            "RFC5023-8.3.3-title",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 8.3.3",
            "A collection has exactly one title.",
            "People pick collections by their titles.",
            "Add one atom:title.");

    public static final Rule HREF_8_3_3 = RuleText.rule(
            "RFC5023-8.3.3-href",
            STRUCTURE,
            MUST,
            "RFC 5023, Section 8.3.3",
            "A collection has an attribute href with an IRI reference.",
            "The feed of the collection is there.",
            "Add href with the address of the feed.");

    public static final Rule ACCEPT = RuleText.rule(
            "RFC5023-8.3.4-accept",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 8.3.4",
            "What a collection accepts is a media range.",
            "Clients see by it what they may post.",
            "Write a media range such as application/xml or application/*.");

    public static final Rule FIXED = RuleText.rule(
            "RFC5023-7.2.1-fixed",
            STRUCTURE,
            MUST,
            "RFC 5023, Section 7.2.1",
            "The attribute fixed of a list of categories is yes or no.",
            "Clients see by it whether they may use categories of their own.",
            "Write yes or no.");

    public static final Rule HREF_7_2_1_1 = RuleText.rule(
            "RFC5023-7.2.1.1-href",
            STRUCTURE,
            MUST,
            "RFC 5023, Section 7.2.1.1",
            "A list of categories with href is empty and has neither fixed nor scheme, and href is an "
                    + "IRI reference.",
            "The list is then in the document that href leads to, and that document says the rest.",
            "Remove href, or everything else.");

    public static final Rule EDITED = RuleText.rule(
            "RFC5023-10.2-edited",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 10.2",
            "An entry has one app:edited at most.",
            "Collections are ordered by it.",
            "Keep one app:edited.");

    public static final Rule EDIT = RuleText.rule(
            "RFC5023-11.1-edit",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 11.1",
            "An entry has one link with rel=\"edit\" at most.",
            "There is one address at which the entry is changed.",
            "Keep one edit link.");

    public static final Rule EDIT_MEDIA = RuleText.rule(
            "RFC5023-11.2-edit-media",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 11.2",
            "An entry has no two edit-media links of the same type and language.",
            "A client takes the one that fits; two that fit equally leave no choice.",
            "Give them other types or languages, or remove one.");

    public static final Rule CONTROL = RuleText.rule(
            "RFC5023-13.1-control",
            SEMANTICS,
            MUST,
            "RFC 5023, Section 13.1",
            "An entry has one app:control at most.",
            "Two of them could contradict each other.",
            "Keep one app:control.");

    public static final Rule DRAFT = RuleText.rule(
            "RFC5023-13.1.1-draft",
            STRUCTURE,
            MUST,
            "RFC 5023, Section 13.1.1",
            "app:control has one app:draft at most, which is yes or no.",
            "A server decides by it whether others see the entry.",
            "Write yes or no.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            WORKSPACE,
            TITLE_8_3_2_1,
            TITLE_8_3_3,
            HREF_8_3_3,
            ACCEPT,
            FIXED,
            HREF_7_2_1_1,
            EDITED,
            EDIT,
            EDIT_MEDIA,
            CONTROL,
            DRAFT);

    private Rfc5023() {}
}
