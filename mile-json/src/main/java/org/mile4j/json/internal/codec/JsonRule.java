package org.mile4j.json.internal.codec;

import org.mile4j.model.Finding.Severity;

/** The rules that only JSON and CBOR have. Ids are permanent. */
public enum JsonRule {
    /** The bytes are JSON. */
    JSON("JSON-well-formed", "RFC 8259, Section 2", Severity.ERROR, ""),
    /** The bytes are CBOR. */
    CBOR("CBOR-well-formed", "RFC 8949, Section 3", Severity.ERROR, ""),
    /** The document stays within the limits of the reader. */
    LIMIT("JSON-limit", "mile4j limits", Severity.ERROR, "Raise the limit if the document is meant to be that large."),
    /** The document is an object with a version and incidents. */
    ROOT("RFC8727-3.1-document", "RFC 8727, Section 3.1", Severity.ERROR, ""),
    /** A member stands once in an object. */
    DUPLICATE("RFC8727-3.1-duplicate-member", "RFC 8259, Section 4", Severity.ERROR, "Keep one of them."),
    /** What may stand several times is an array, what may not is none. */
    ARRAY("RFC8727-6-array", "RFC 8727, Section 6", Severity.ERROR, ""),
    /** An array has at least one item. */
    EMPTY_ARRAY("RFC8727-6-empty-array", "RFC 8727, Section 6", Severity.ERROR, "Leave the member out."),
    /** A member is there that RFC 8727 requires though RFC 7970 does not. */
    REQUIRED("RFC8727-6-required-member", "RFC 8727, Section 6", Severity.ERROR, ""),
    /** Of some members exactly one is there. */
    CHOICE("RFC8727-6-choice", "RFC 8727, Section 6", Severity.ERROR, ""),
    /** A description of related activity is text. */
    TEXT_ONLY("RFC8727-6-text-only", "RFC 8727, Section 6", Severity.ERROR, "Write the text alone."),
    /** A date and time has a zone. */
    DATE_ZONE("RFC8727-6-date-zone", "RFC 8727, Section 6", Severity.WARNING, "Add Z or an offset from UTC."),
    /** An integer is exact for all readers. */
    PRECISION("RFC8727-3.2-integer-precision", "RFC 8727, Section 3.2", Severity.WARNING, ""),
    /** The language of a document stands before its texts. */
    LATE_LANGUAGE(
            "RFC8727-3.2-late-language",
            "RFC 8727, Section 3.2",
            Severity.WARNING,
            "Move lang to the front, or give the language with each text."),
    /** A CBOR item has the tag of its type. */
    TAG("RFC8727-6-tag", "RFC 8727, Section 6", Severity.INFO, ""),
    /** A CBOR map has the keys of the RFC. */
    KEY("RFC8727-5-map-key", "RFC 8727, Section 5", Severity.INFO, "Use the integer that Section 5 lists."),
    /** XML kept in an extension member is XML. */
    EXTENSION("RFC8727-x-mile4j", "mile4j", Severity.WARNING, ""),

    /** Writing: an XML attribute, element, text or comment that no member holds. */
    LOST_XML("RFC8727-3.2-lost-xml", "RFC 8727, Section 3.2", Severity.ERROR, Lossless.HINT),
    /** Writing: comments and the like, which say nothing. */
    LOST_FORM("RFC8727-3.2-lost-form", "RFC 8727, Section 3.2", Severity.INFO, Lossless.HINT),
    /** Writing: which values stood together in a class that JSON does not have. */
    LOST_GROUPING("RFC8727-3.2-lost-grouping", "RFC 8727, Section 3.2", Severity.ERROR, Lossless.HINT),
    /** Writing: the order of values of different classes. */
    LOST_ORDER("RFC8727-3.2-lost-order", "RFC 8727, Section 3.2", Severity.ERROR, Lossless.HINT),
    /** Writing: values beyond the one that RFC 8727 has room for. */
    LOST_VALUE("RFC8727-3.2-lost-value", "RFC 8727, Section 3.2", Severity.ERROR, Lossless.HINT),
    /** Writing: the language of a text that RFC 8727 has without one. */
    LOST_LANGUAGE("RFC8727-3.2-lost-language", "RFC 8727, Section 3.2", Severity.ERROR, Lossless.HINT),
    /** Writing: how a number or bytes were spelled. */
    LOST_SPELLING("RFC8727-3.2-lost-spelling", "RFC 8727, Section 3.2", Severity.INFO, Lossless.HINT),
    /** Writing: a number that JSON does not have. */
    NOT_A_NUMBER("RFC8727-2.1-not-a-number", "RFC 8727, Section 2.1", Severity.ERROR, "");

    private static final class Lossless {
        static final String HINT = "Write with the switch lossless to keep it.";
    }

    private final String id;
    private final String section;
    private final Severity severity;
    private final String hint;

    JsonRule(String id, String section, Severity severity, String hint) {
        this.id = id;
        this.section = section;
        this.severity = severity;
        this.hint = hint;
    }

    /** The permanent id. */
    public String id() {
        return id;
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
