package org.mile4j.json.internal.codec;

/** What a member holds and how it stands in JSON and CBOR. */
public enum Kind {
    /** Text, a number, a date or bytes, as the simple type says. */
    SIMPLE,
    /** The value of an enumeration. */
    ENUMERATION,
    /** An object of a class. */
    OBJECT,
    /** XML content as text. */
    CONTENT,
    /** An XML element as bytes. */
    FRAGMENT,
    /** A class of which one attribute stands as bytes. */
    BYTES_OF,
    /** What is inside of a wrapper that JSON does not have. */
    UNWRAPPED,
    /** An array of objects with one member each, which says the class. */
    TAGGED
}
