package org.mile4j.model.extension;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An entry of the IANA registry of enumerations that a ReferenceName can refer to: RFC 7495, Section 4.
 *
 * @param specIndex its number, from 1
 * @param abbreviation its abbreviation, at least two capital letters
 * @param fullName its name: printable ASCII, its words with one blank between them
 * @param version its version: printable ASCII without blanks
 * @param format the form of its identifiers; empty if it is not known
 * @since 0.1
 */
public record EnumerationReference(
        long specIndex, String abbreviation, String fullName, String version, Optional<Pattern> format) {

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,}");
    private static final Pattern FULL_NAME = Pattern.compile("[!-~]+( [!-~]+)*");
    private static final Pattern VERSION = Pattern.compile("[!-~]+");

    /**
     * Checks the number and the forms of the texts.
     *
     * @param specIndex as the record describes it
     * @param abbreviation as the record describes it
     * @param fullName as the record describes it
     * @param version as the record describes it
     * @param format as the record describes it
     * @throws IllegalArgumentException if the number is not positive or a text has not its form
     */
    public EnumerationReference {
        if (specIndex < 1) {
            throw new IllegalArgumentException("a SpecIndex must be a positive number, not " + specIndex);
        }
        if (!ABBREVIATION.matcher(abbreviation).matches()) {
            throw new IllegalArgumentException(
                    "an abbreviation must be at least two capital letters, not \"" + abbreviation + "\"");
        }
        if (!FULL_NAME.matcher(fullName).matches()) {
            throw new IllegalArgumentException(
                    "a full name must be words of printable ASCII with one blank between them, not \"" + fullName
                            + "\"");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException(
                    "a version must be printable ASCII without blanks, not \"" + version + "\"");
        }
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
