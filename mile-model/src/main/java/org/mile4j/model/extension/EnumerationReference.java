package org.mile4j.model.extension;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the IANA registry of enumerations that a ReferenceName can refer to: RFC 7495, Section 4.
 *
 * @param specIndex its number, from 1
 * @param abbreviation its abbreviation, at least two capital letters
 * @param fullName its name
 * @param version its version
 * @param format the form of its identifiers; empty if it is not known
 * @since 0.1
 */
public record EnumerationReference(
        long specIndex, String abbreviation, String fullName, String version, Optional<Pattern> format) {

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,}");

    /**
     * Checks the number and the abbreviation.
     *
     * @param specIndex as the record describes it
     * @param abbreviation as the record describes it
     * @param fullName as the record describes it
     * @param version as the record describes it
     * @param format as the record describes it
     * @throws IllegalArgumentException if the number is not positive or the abbreviation has not its form
     */
    public EnumerationReference {
        if (specIndex < 1) {
            throw new IllegalArgumentException("a SpecIndex must be a positive number, not " + specIndex);
        }
        if (!ABBREVIATION.matcher(abbreviation).matches()) {
            throw new IllegalArgumentException(
                    "an abbreviation must be at least two capital letters, not \"" + abbreviation + "\"");
        }
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(format, "format");
    }

    /**
     * Whether a text has the form of the identifiers.
     *
     * @param id the text
     * @return whether it has; true if the form is not known
     */
    public boolean accepts(String id) {
        return format.isEmpty() || format.get().matcher(id).matches();
    }
}
