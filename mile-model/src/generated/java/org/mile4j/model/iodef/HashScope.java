// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * Which part of an object was hashed (HashData, scope).
 *
 * <p>RFC 7970, Section 3.26. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface HashScope extends OpenEnumeration permits KnownHashScope, OtherHashScope {

    /** Everything in a file. */
    HashScope FILE_CONTENTS = KnownHashScope.FILE_CONTENTS;

    /**
     * One section of a Windows Portable Executable; HashTargetID must give its number in the section table, from 1.
     */
    HashScope FILE_PE_SECTION = KnownHashScope.FILE_PE_SECTION;

    /**
     * The import address table of a Portable Executable; Application in Hash or FuzzyHash must name the tool.
     */
    HashScope FILE_PE_IAT = KnownHashScope.FILE_PE_IAT;

    /**
     * One resource of a Portable Executable; HashTargetID must give its number in the resource directory, from 1.
     */
    HashScope FILE_PE_RESOURCE = KnownHashScope.FILE_PE_RESOURCE;

    /** One object of a PDF file; HashTargetID must give its offset in the file. */
    HashScope FILE_PDF_OBJECT = KnownHashScope.FILE_PDF_OBJECT;

    /** An email message, headers and body together. */
    HashScope EMAIL_HASH = KnownHashScope.EMAIL_HASH;

    /** All the headers of an email message. */
    HashScope EMAIL_HEADERS_HASH = KnownHashScope.EMAIL_HEADERS_HASH;

    /** The body of an email message. */
    HashScope EMAIL_BODY_HASH = KnownHashScope.EMAIL_BODY_HASH;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code file-contents}
     * @return the value
     */
    static HashScope of(String value) {
        HashScope known = KnownHashScope.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherHashScope(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static HashScope extension(String extension) {
        return new OtherHashScope("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static HashScope of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherHashScope(value, extension);
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<HashScope> optional(String value, Optional<String> extension) {
        KnownHashScope known = extension.isEmpty() ? KnownHashScope.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherHashScope(value, extension));
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<HashScope> known() {
        return List.of(KnownHashScope.values());
    }
}

/** The known values. */
enum KnownHashScope implements HashScope {
    FILE_CONTENTS("file-contents"),
    FILE_PE_SECTION("file-pe-section"),
    FILE_PE_IAT("file-pe-iat"),
    FILE_PE_RESOURCE("file-pe-resource"),
    FILE_PDF_OBJECT("file-pdf-object"),
    EMAIL_HASH("email-hash"),
    EMAIL_HEADERS_HASH("email-headers-hash"),
    EMAIL_BODY_HASH("email-body-hash");

    private final String value;
    final Optional<HashScope> present = Optional.of(this);

    KnownHashScope(String value) {
        this.value = value;
    }

    static KnownHashScope find(String value) {
        return switch (value.length()) {
            case 10 -> value.equals("email-hash") ? EMAIL_HASH : null;
            case 11 -> value.equals("file-pe-iat") ? FILE_PE_IAT : null;
            case 13 -> value.equals("file-contents") ? FILE_CONTENTS : null;
            case 15 -> value.equals("file-pe-section") ? FILE_PE_SECTION : value.equals("file-pdf-object") ? FILE_PDF_OBJECT : value.equals("email-body-hash") ? EMAIL_BODY_HASH : null;
            case 16 -> value.equals("file-pe-resource") ? FILE_PE_RESOURCE : null;
            case 18 -> value.equals("email-headers-hash") ? EMAIL_HEADERS_HASH : null;
            default -> null;
        };
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Optional<String> extension() {
        return Optional.empty();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

/** Any other value. */
record OtherHashScope(String value, Optional<String> extension) implements HashScope {

    OtherHashScope {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extension, "extension");
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public String toString() {
        return extension.orElse(value);
    }
}
