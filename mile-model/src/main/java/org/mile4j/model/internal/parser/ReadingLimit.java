package org.mile4j.model.internal.parser;

import org.mile4j.model.Finding;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Location;

/** The limits whose passing ends the reading of a document, with the options that set them. */
public enum ReadingLimit {
    /** The size of the document. */
    BYTES("maxBytes"),
    /** The length of one text. */
    TEXT("maxTextLength"),
    /** The length of one tag. */
    TAG("maxTagLength"),
    /** The attributes of one tag, and its declarations. */
    ATTRIBUTES("maxAttributes"),
    /** The nesting. */
    DEPTH("maxDepth"),
    /** The different names that no RFC has. */
    NAMES("maxNames"),
    /** The identifiers and references. */
    IDENTIFIERS("maxIdentifiers");

    private final String option;

    ReadingLimit(String option) {
        this.option = option;
    }

    /**
     * The way out for whoever means the document.
     *
     * @param limits the simple name of the class that has the option
     * @return a sentence
     */
    public String hint(String limits) {
        return "Raise the limit (" + limits + "." + option + ") if the document is meant to pass it.";
    }

    /**
     * What to throw for a document in XML.
     *
     * @param at where the limit was passed
     * @param message what is larger than it may be
     * @return the exception
     */
    public LimitExceededException passed(Location at, String message) {
        return new LimitExceededException(new Finding(
                "XML-limit", Finding.Severity.ERROR, "mile4j limits", at, message + ".", hint("XmlLimits")));
    }
}
