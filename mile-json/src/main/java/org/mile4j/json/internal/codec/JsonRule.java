package org.mile4j.json.internal.codec;

import org.mile4j.model.Finding.Severity;

/** The rules that only JSON and CBOR have. Ids are permanent. */
public enum JsonRule {
    /** The bytes are JSON. */
    JSON(
            "JSON-well-formed",
            "The document is well-formed JSON.",
            "What is not well-formed cannot be read, and readers that guess read different things.",
            "RFC 8259, Section 2",
            Severity.ERROR,
            ""),
    /** The bytes are CBOR. */
    CBOR(
            "CBOR-well-formed",
            "The document is well-formed CBOR.",
            "What is not well-formed cannot be read, and readers that guess read different things.",
            "RFC 8949, Section 3",
            Severity.ERROR,
            ""),
    /** The document stays within the limits of the reader. */
    LIMIT(
            "JSON-limit",
            "The document stays within the limits of the reader.",
            "A document without limits could take all memory or time of the reader.",
            "mile4j limits",
            Severity.ERROR,
            "Raise the limit if the document is meant to be that large."),
    /** The document is an object with a version and incidents. */
    ROOT(
            "RFC8727-3.1-document",
            "The document is an object.",
            "An IODEF document is one object with a version and incidents.",
            "RFC 8727, Section 3.1",
            Severity.ERROR,
            ""),
    /** A member stands once in an object. */
    DUPLICATE(
            "RFC8727-3.1-duplicate-member",
            "A member stands once in an object.",
            "Of two members with one name some readers take the first and some the last.",
            "RFC 8259, Section 4",
            Severity.ERROR,
            "Keep one of them."),
    /** What may stand several times is an array, what may not is none. */
    ARRAY(
            "RFC8727-6-array",
            "What may stand several times is an array, and nothing else is.",
            "Readers with fixed types refuse the one in the place of the other.",
            "RFC 8727, Section 6",
            Severity.ERROR,
            ""),
    /** An array has at least one item. */
    EMPTY_ARRAY(
            "RFC8727-6-empty-array",
            "An array has at least one item.",
            "The grammar has no empty arrays: what is not there is left out.",
            "RFC 8727, Section 6",
            Severity.ERROR,
            "Leave the member out."),
    /** A member is there that RFC 8727 requires though RFC 7970 does not. */
    REQUIRED(
            "RFC8727-6-required-member",
            "A member that RFC 8727 requires is there.",
            "RFC 8727 requires some members that RFC 7970 leaves out freely.",
            "RFC 8727, Section 6",
            Severity.ERROR,
            ""),
    /** Of some members exactly one is there. */
    CHOICE(
            "RFC8727-6-choice",
            "Of some members exactly one is there.",
            "RFC 8727 admits one of some members where RFC 7970 admits several.",
            "RFC 8727, Section 6",
            Severity.ERROR,
            ""),
    /** A description of related activity is text. */
    TEXT_ONLY(
            "RFC8727-6-text-only",
            "The description of a related activity is text.",
            "RFC 8727 has a string in this place, not an object with a language.",
            "RFC 8727, Section 6",
            Severity.ERROR,
            "Write the text alone."),
    /** A date and time has a zone. */
    DATE_ZONE(
            "RFC8727-6-date-zone",
            "A date and time has a zone.",
            "RFC 3339, to which RFC 8727 refers, has no times without a zone.",
            "RFC 8727, Section 6",
            Severity.WARNING,
            "Add Z or an offset from UTC."),
    /** A date and time is of the form of RFC 3339. */
    DATE_FORM(
            "RFC8727-6-date-form",
            "A date and time is of the form of RFC 3339.",
            "XML has 24:00:00, years of more than four digits and white space around; readers of JSON refuse them.",
            "RFC 8727, Section 6",
            Severity.WARNING,
            "Write it such as 2026-01-31T08:00:00Z, midnight as 00:00:00 of the next day."),
    /** A date and time is in no leap second. */
    LEAP_SECOND(
            "RFC8727-6-leap-second",
            "A date and time is in no leap second.",
            "RFC 3339 has leap seconds; the dates of RFC 7970, which are those of XML, have none.",
            "RFC 7970, Section 2.7",
            Severity.INFO,
            ""),
    /** The value of an extension of dtype json is JSON. */
    JSON_CONTENT(
            "RFC8727-6-json-content",
            "The value of an extension of dtype json is JSON.",
            "RFC 8727 lists the data type without a word more; a recipient parses the value by RFC 8259.",
            "RFC 8727, Section 6",
            Severity.WARNING,
            "Correct the value or the dtype; string takes any text."),
    /** An integer is exact for all readers. */
    PRECISION(
            "RFC8727-3.2-integer-precision",
            "An integer is exact for all readers.",
            "Many readers hold numbers as floats, which are exact up to 2 to the power of 53 only.",
            "RFC 8727, Section 3.2",
            Severity.WARNING,
            ""),
    /** The language of a document stands before its texts. */
    LATE_LANGUAGE(
            "RFC8727-3.2-late-language",
            "The language stands before the texts.",
            "A text without a language is in English to a reader that meets it first.",
            "RFC 8727, Section 3.2",
            Severity.WARNING,
            "Move lang to the front, or give the language with each text."),
    /** A CBOR item has the tag of its type. */
    TAG(
            "RFC8727-6-tag",
            "A CBOR item has the tag of its type.",
            "Dates have tag 0, URLs tag 32, bytes tag 22; the figures of the RFC itself leave out tag 0.",
            "RFC 8727, Section 6",
            Severity.INFO,
            ""),
    /** A CBOR number has the width of its type. */
    FLOAT(
            "RFC8727-2.1-float32",
            "A real number in CBOR is a float of 32 bits.",
            "Readers made from the grammar refuse integers and floats of other widths.",
            "RFC 8727, Section 2.1",
            Severity.INFO,
            ""),
    /** A CBOR map has the keys of the RFC. */
    KEY(
            "RFC8727-5-map-key",
            "A CBOR map has the integer keys of the RFC.",
            "Text keys say the same, but the grammar does not have them and they take more room.",
            "RFC 8727, Section 5",
            Severity.INFO,
            "Use the integer that Section 5 lists."),
    /** A value is not one of those that remain for old documents only. */
    DISCOURAGED(
            "RFC8727-3.2-ipv6-net-mask",
            "A list of IPv6 networks has no netmasks.",
            "IPv6 does not use netmasks any more; the value ipv6-net-mask remains for old documents.",
            "RFC 8727, Section 3.2",
            Severity.INFO,
            "Give networks with the length of their prefix, as ipv6-net."),
    /** XML kept in an extension member is XML. */
    EXTENSION(
            "RFC8727-x-mile4j",
            "The extension member x-mile4j can be read and fits.",
            "What it carries beyond RFC 8727 is lost if somebody changed the document and left it behind.",
            "mile4j",
            Severity.WARNING,
            ""),

    /** Writing: an XML attribute, element, text or comment that no member holds. */
    LOST_XML(
            "RFC8727-3.2-lost-xml",
            "Nothing that XML holds is lost in JSON.",
            "Attributes and elements that RFC 8727 has no member for are not written.",
            "RFC 8727, Section 3.2",
            Severity.ERROR,
            Lossless.HINT),
    /** Writing: comments and the like, which say nothing. */
    LOST_FORM(
            "RFC8727-3.2-lost-form",
            "The form of the XML is kept.",
            "Comments, prefixes and schema locations say nothing, but are not there after the way back.",
            "RFC 8727, Section 3.2",
            Severity.INFO,
            Lossless.HINT),
    /** Writing: which values stood together in a class that JSON does not have. */
    LOST_GROUPING(
            "RFC8727-3.2-lost-grouping",
            "Values that stand together stay together.",
            "RFC 8727 leaves out classes that only group others, and with them which belong together.",
            "RFC 8727, Section 3.2",
            Severity.ERROR,
            Lossless.HINT),
    /** Writing: the order of values of different classes. */
    LOST_ORDER(
            "RFC8727-3.2-lost-order",
            "Values of different classes keep their order.",
            "JSON has a list for each class, so that the order between the lists is lost.",
            "RFC 8727, Section 3.2",
            Severity.ERROR,
            Lossless.HINT),
    /** Writing: values beyond the one that RFC 8727 has room for. */
    LOST_VALUE(
            "RFC8727-3.2-lost-value",
            "All values have room.",
            "RFC 8727 has room for one value in some places where RFC 7970 has several.",
            "RFC 8727, Section 3.2",
            Severity.ERROR,
            Lossless.HINT),
    /** Writing: the language of a text that RFC 8727 has without one. */
    LOST_LANGUAGE(
            "RFC8727-3.2-lost-language",
            "A text keeps its language.",
            "RFC 8727 has nothing but a string in this place.",
            "RFC 8727, Section 3.2",
            Severity.ERROR,
            Lossless.HINT),
    /** Writing: how a number or bytes were spelled. */
    LOST_SPELLING(
            "RFC8727-3.2-lost-spelling",
            "A number or bytes keep their spelling.",
            "JSON and CBOR have one spelling where XML has several for the same value.",
            "RFC 8727, Section 3.2",
            Severity.INFO,
            Lossless.HINT),
    /** Writing: a number that JSON does not have. */
    NOT_A_NUMBER(
            "RFC8727-2.1-not-a-number",
            "A number can be written as a number.",
            "JSON has no infinity and no text that is no number in the place of one.",
            "RFC 8727, Section 2.1",
            Severity.ERROR,
            "");

    private static final class Lossless {
        static final String HINT = "Write with the switch lossless to keep it.";
    }

    private final String id;
    private final String title;
    private final String why;
    private final String section;
    private final Severity severity;
    private final String hint;

    JsonRule(String id, String title, String why, String section, Severity severity, String hint) {
        this.id = id;
        this.title = title;
        this.why = why;
        this.section = section;
        this.severity = severity;
        this.hint = hint;
    }

    /** The permanent id. */
    public String id() {
        return id;
    }

    /** What it demands. */
    public String title() {
        return title;
    }

    /** What goes wrong when it is broken. */
    public String why() {
        return why;
    }

    /** Whether it is a rule of RFC 8727 to the letter alone. */
    public boolean isLiteral() {
        return this == REQUIRED || this == CHOICE || this == TEXT_ONLY;
    }

    /** Whether what breaks it is valid by RFC 8727 to the letter: advice, and what its own figures do. */
    boolean isAdvice() {
        return this == PRECISION
                || this == LATE_LANGUAGE
                || this == DISCOURAGED
                || this == LEAP_SECOND
                || this == JSON_CONTENT;
    }

    /** Where it is written. */
    public String section() {
        return section;
    }

    /** How grave it is in the corrected profile. */
    public Severity severity() {
        return severity;
    }

    /** The way out, or nothing. */
    public String hint() {
        return hint;
    }
}
