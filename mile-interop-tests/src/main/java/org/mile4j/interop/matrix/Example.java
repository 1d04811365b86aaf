package org.mile4j.interop.matrix;

import java.util.Map;
import java.util.Optional;
import org.mile4j.model.Profile;

/**
 * An example document and what is expected of it.
 *
 * @param id the name of the document, for good
 * @param source what the example is from, for instance {@code RFC 7970}
 * @param section the section or appendix
 * @param title what it shows
 * @param line the line on which it begins in the text of the RFC
 * @param version the version of IODEF that it is written in, 1 or 2
 * @param completion how an excerpt was made into a document; empty for a document that stands as it is
 * @param document the document
 * @param expectations what is expected in each profile
 * @param guidance what the rules of guidance are expected to find; empty where they are not asked
 * @since 0.1.0
 */
public record Example(
        String id,
        String source,
        String section,
        String title,
        int line,
        int version,
        Optional<Completion> completion,
        byte[] document,
        Map<Profile, Expectation> expectations,
        Optional<Expectation> guidance) {

    /** Copies what can change. */
    public Example {
        document = document.clone();
        expectations = Map.copyOf(expectations);
    }

    @Override
    public byte[] document() {
        return document.clone();
    }

    /**
     * What is expected in a profile.
     *
     * @param profile the profile
     * @return the expectation
     */
    public Expectation expectation(Profile profile) {
        return expectations.get(profile);
    }

    /**
     * Whether the document cannot be read at all, so that the legs behind the reading cannot run.
     *
     * @return true if its reading ends with a finding
     */
    public boolean isUnreadable() {
        return expectations.values().stream().allMatch(Expectation::unreadable);
    }
}
