package org.mile4j.rolie.internal.rules;

import static org.mile4j.model.RuleGroup.SEMANTICS;
import static org.mile4j.model.RuleGroup.STRUCTURE;
import static org.mile4j.model.rules.Level.MUST;
import static org.mile4j.model.rules.Level.SHOULD;

import java.util.List;
import org.mile4j.model.rules.Rule;

/** The rules of RFC 4287 (Atom), Sections 2 and 3: attributes that all elements carry, texts, persons and dates. */
public final class Rfc4287Constructs {

    public static final Rule ATTRIBUTE = RuleText.rule(
            "RFC4287-2-attribute",
            STRUCTURE,
            SHOULD,
            "RFC 4287, Section 2",
            "Elements have only attributes that Atom defines or that have a namespace.",
            "An attribute without a namespace that Atom does not define is a slip of the pen, or will "
                    + "clash with a later Atom.",
            "Correct the name, or give the attribute a namespace.");

    public static final Rule BASE = RuleText.rule(
            "RFC4287-2-base",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 2",
            "The attribute xml:base is an IRI reference.",
            "All relative addresses are resolved against it.",
            "Write an IRI, without spaces.");

    public static final Rule LANG = RuleText.rule(
            "RFC4287-2-lang",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 2",
            "The attribute xml:lang is a language tag.",
            "Software picks voices, fonts and translations by it.",
            "Write a tag such as en or de-AT.");

    public static final Rule TYPE_3_1_1 = RuleText.rule(
            "RFC4287-3.1.1-type",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 3.1.1",
            "The type of a text is text, html or xhtml.",
            "Media types are for content only; readers of texts know these three.",
            "Drop the attribute for plain text, or write html or xhtml.");

    public static final Rule MARKUP = RuleText.rule(
            "RFC4287-3.1.1.1-markup",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 3.1.1.1",
            "A text of type text or html has no elements in it.",
            "Its characters are the text; markup of html is escaped.",
            "Escape the markup, or use type=\"xhtml\" with a div.");

    public static final Rule DIV = RuleText.rule(
            "RFC4287-3.1.1.3-div",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 3.1.1.3",
            "A text of type xhtml is one xhtml:div.",
            "The div carries the language and the namespace of what stands in it and is itself no part "
                    + "of the text.",
            "Put the markup into one div of the namespace http://www.w3.org/1999/xhtml.");

    public static final Rule NAME = RuleText.rule(
            "RFC4287-3.2.1-name",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 3.2.1",
            "A person has exactly one name.",
            "Readers show it.",
            "Give the author or contributor one name element.");

    public static final Rule URI = RuleText.rule(
            "RFC4287-3.2.2-uri",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 3.2.2",
            "A person has one uri at most, and it is an IRI reference.",
            "Readers link to it.",
            "Keep one uri element with an IRI.");

    public static final Rule EMAIL = RuleText.rule(
            "RFC4287-3.2.3-email",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 3.2.3",
            "A person has one email at most, and it is an address.",
            "Readers write to it.",
            "Keep one email element with an address such as csirt@example.org.");

    public static final Rule DATE = RuleText.rule(
            "RFC4287-3.3-date",
            SEMANTICS,
            MUST,
            "RFC 4287, Section 3.3",
            "A date is a date-time of RFC 3339 with T, a zone, and no white space.",
            "Readers sort and compare entries by their dates; without a zone nobody knows when it was.",
            "Write a date-time such as 2026-05-04T18:13:51Z.");

    public static final Rule TEXT = RuleText.rule(
            "RFC4287-4-text",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 4",
            "Text stands only in elements that hold text.",
            "Text between elements is lost by readers.",
            "Move the text into an element.");

    public static final Rule SIMPLE = RuleText.rule(
            "RFC4287-4-simple",
            STRUCTURE,
            MUST,
            "RFC 4287, Section 4",
            "Identifiers, dates, names and addresses hold characters only.",
            "Readers take their text; elements in it have no meaning.",
            "Remove the elements.");

    /** All of them. */
    public static final List<Rule> ALL =
            List.of(ATTRIBUTE, BASE, LANG, TYPE_3_1_1, MARKUP, DIV, NAME, URI, EMAIL, DATE, TEXT, SIMPLE);

    private Rfc4287Constructs() {}
}
