package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.SEMANTICS;
import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules of RFC 4287 (Atom), Sections 4 to 6: containers, metadata, signatures, extensions. */
public final class Rfc4287 {

    public static final Rule FEED_AUTHOR = RuleText.rule(
            "RFC4287-4.1.1-feed-author",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.1",
            "A feed has an author, unless each of its entries has one.",
            "Everything has somebody who answers for it.",
            "Add an author with a name to the feed.");

    public static final Rule FEED_ID = RuleText.rule(
            "RFC4287-4.1.1-feed-id",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.1",
            "A feed has exactly one id.",
            "The id tells the feed from all others, wherever it moves to.",
            "Give the feed one id element.");

    public static final Rule FEED_TITLE = RuleText.rule(
            "RFC4287-4.1.1-feed-title",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.1",
            "A feed has exactly one title.",
            "People pick feeds by their titles.",
            "Give the feed one title element.");

    public static final Rule FEED_UPDATED = RuleText.rule(
            "RFC4287-4.1.1-feed-updated",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.1",
            "A feed has exactly one updated.",
            "Readers see by it whether something changed.",
            "Give the feed one updated element.");

    public static final Rule ONCE_4_1_1 = RuleText.rule(
            "RFC4287-4.1.1-once",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.1",
            "A feed has one generator, icon, logo, rights and subtitle at most.",
            "Readers show one, and which is not defined.",
            "Remove all but one.");

    public static final Rule SELF_LINK = RuleText.rule(
            "RFC4287-4.1.1-self-link",
            SEMANTICS,
            SHOULD,
            "RFC 4287, Section 4.1.1",
            "A feed links to itself.",
            "A copy of the feed still says where it came from.",
            "Add a link with rel=\"self\" and the address of the feed.");

    public static final Rule ALTERNATE_4_1_1 = RuleText.rule(
            "RFC4287-4.1.1-alternate",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.1",
            "A feed has no two alternate links of the same type and language.",
            "A reader takes the one that fits; two that fit equally leave no choice.",
            "Give them other types or languages, or remove one.");

    public static final Rule SAME_ENTRY = RuleText.rule(
            "RFC4287-4.1.1-same-entry",
            SEMANTICS,
            SHOULD,
            "RFC 4287, Section 4.1.1",
            "Entries of one id in a feed have different dates in updated.",
            "Two states of one entry can only be put in order by that date.",
            "Remove the repetition, or give each state its own date.");

    public static final Rule ENTRY_AUTHOR = RuleText.rule(
            "RFC4287-4.1.2-entry-author",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry has an author, or its source or its feed has one.",
            "Everything has somebody who answers for it.",
            "Add an author with a name to the entry.");

    public static final Rule ENTRY_ID = RuleText.rule(
            "RFC4287-4.1.2-entry-id",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry has exactly one id.",
            "The id tells the entry from all others, wherever it is copied to; mirrors compare it.",
            "Give the entry one id element.");

    public static final Rule ENTRY_TITLE = RuleText.rule(
            "RFC4287-4.1.2-entry-title",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry has exactly one title.",
            "People pick entries by their titles.",
            "Give the entry one title element.");

    public static final Rule ENTRY_UPDATED = RuleText.rule(
            "RFC4287-4.1.2-entry-updated",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry has exactly one updated.",
            "Mirrors see by it whether the entry changed.",
            "Give the entry one updated element.");

    public static final Rule ONCE_4_1_2 = RuleText.rule(
            "RFC4287-4.1.2-once",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry has one published, rights, source and summary at most.",
            "Readers show one, and which is not defined.",
            "Remove all but one.");

    public static final Rule ALTERNATE_4_1_2 = RuleText.rule(
            "RFC4287-4.1.2-alternate",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry has no two alternate links of the same type and language.",
            "A reader takes the one that fits; two that fit equally leave no choice.",
            "Give them other types or languages, or remove one.");

    public static final Rule SUMMARY = RuleText.rule(
            "RFC4287-4.1.2-summary",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry whose content is elsewhere has a summary.",
            "Whoever cannot fetch the content sees what it is about; so every ROLIE entry needs one.",
            "Add a summary.");

    public static final Rule CONTENT_OR_ALTERNATE = RuleText.rule(
            "RFC4287-4.1.2-content-or-alternate",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.2",
            "An entry without content has an alternate link.",
            "Otherwise the entry leads nowhere. (Plain Atom; ROLIE demands content.)",
            "Add content or a link with rel=\"alternate\".");

    public static final Rule COMPOSITE = RuleText.rule(
            "RFC4287-4.1.3.1-composite",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.1.3.1",
            "The media type of content is no composite one.",
            "multipart and message types cannot stand in an Atom document or be told by one type.",
            "Link to the parts as entries of their own.");

    public static final Rule TERM = RuleText.rule(
            "RFC4287-4.2.2-term",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 4.2.2",
            "A category has a term.",
            "The term is the category.",
            "Add the attribute term.");

    public static final Rule SCHEME = RuleText.rule(
            "RFC4287-4.2.2-scheme",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.2.2",
            "The scheme of a category is an IRI.",
            "Terms of different schemes are told apart by it.",
            "Write an IRI, or leave the scheme out.");

    public static final Rule GENERATOR = RuleText.rule(
            "RFC4287-4.2.4-generator",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.2.4",
            "The uri of a generator is an IRI reference.",
            "Readers link to it.",
            "Write an IRI, or leave the attribute out.");

    public static final Rule ICON = RuleText.rule(
            "RFC4287-4.2.5-icon",
            SEMANTICS,
            MUST,
            "RFC 4287, Sections 4.2.5 and 4.2.8",
            "An icon or a logo is an IRI reference.",
            "Readers fetch the image from there.",
            "Write the IRI of the image.");

    public static final Rule ID_IRI = RuleText.rule(
            "RFC4287-4.2.6-id-iri",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.2.6",
            "An id is an absolute IRI without white space.",
            "It has to be unique in the world for ever. A UUID alone is no IRI: urn:uuid: in front of "
                    + "it makes one.",
            "Write a URN such as urn:uuid:..., or an address that you own.");

    public static final Rule HREF = RuleText.rule(
            "RFC4287-4.2.7.1-href",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 4.2.7.1",
            "A link has an attribute href with an IRI reference.",
            "A link without an address leads nowhere.",
            "Add href with the address, without spaces.");

    public static final Rule REL = RuleText.rule(
            "RFC4287-4.2.7.2-rel",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.2.7.2",
            "The relation of a link is a name without colon and slash, or an IRI.",
            "Readers compare it with the names they know.",
            "Write a registered name such as related, or an IRI.");

    public static final Rule TYPE_4_2_7_3 = RuleText.rule(
            "RFC4287-4.2.7.3-type",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.2.7.3",
            "The type of a link is a media type.",
            "Readers choose links by it.",
            "Write a media type such as text/html.");

    public static final Rule HREFLANG = RuleText.rule(
            "RFC4287-4.2.7.4-hreflang",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 4.2.7.4",
            "The hreflang of a link is a language tag.",
            "Readers choose links by it.",
            "Write a tag such as en.");

    public static final Rule LENGTH = RuleText.rule(
            "RFC4287-4.2.7.6-length",
            SEMANTICS,
            SHOULD,
            "RFC 4287, Section 4.2.7.6",
            "The length of a link is a number of octets.",
            "Readers plan the fetching by it.",
            "Write a number, or leave the attribute out.");

    public static final Rule ENCLOSURE_LENGTH = RuleText.rule(
            "RFC4287-4.2.7.2-enclosure-length",
            SEMANTICS,
            SHOULD,
            "RFC 4287, Section 4.2.7.2",
            "A link with rel=\"enclosure\" has a length.",
            "Enclosures may be large, and a reader wants to know before it fetches one.",
            "Add the length in octets.");

    public static final Rule SIGNATURE_PLACE = RuleText.rule(
            "RFC4287-5.1-signature-place",
            STRUCTURE,
            SHOULD,
            "RFC 4287, Section 5.1",
            "A signature stands in a feed or entry only.",
            "Atom knows signatures of whole documents and entries; of anything else a reader does not " + "check it.",
            "Sign the entry or the document.");

    public static final Rule MISPLACED = RuleText.rule(
            "RFC4287-6-misplaced",
            STRUCTURE,
            SHOULD,
            "RFC 4287, Section 6",
            "An element of Atom, AtomPub or ROLIE stands where its RFC puts it.",
            "In any other place it has no meaning, and readers pass over it.",
            "Move the element to where it belongs, or correct its name.");

    public static final Rule UNKNOWN = RuleText.rule(
            "RFC4287-6.2-unknown",
            STRUCTURE,
            SHOULD,
            "RFC 4287, Section 6.2",
            "An element of Atom, AtomPub or ROLIE is one that its RFC defines.",
            "Readers treat it as foreign markup and pass over it; most often it is a slip of the pen.",
            "Correct the name, or use a namespace of your own.");

    /** All of them. */
    public static final List<Rule> ALL = List.of(
            FEED_AUTHOR,
            FEED_ID,
            FEED_TITLE,
            FEED_UPDATED,
            ONCE_4_1_1,
            SELF_LINK,
            ALTERNATE_4_1_1,
            SAME_ENTRY,
            ENTRY_AUTHOR,
            ENTRY_ID,
            ENTRY_TITLE,
            ENTRY_UPDATED,
            ONCE_4_1_2,
            ALTERNATE_4_1_2,
            SUMMARY,
            CONTENT_OR_ALTERNATE,
            COMPOSITE,
            TERM,
            SCHEME,
            GENERATOR,
            ICON,
            ID_IRI,
            HREF,
            REL,
            TYPE_4_2_7_3,
            HREFLANG,
            LENGTH,
            ENCLOSURE_LENGTH,
            SIGNATURE_PLACE,
            MISPLACED,
            UNKNOWN);

    private Rfc4287() {}
}
