package org.mile4j.rolie.client;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a content that was fetched.
 *
 * @param address where it came from at last
 * @param type the media type that the server declared
 * @param length its length in bytes
 * @param etag its entity tag
 * @param verified the checks that it passed, for example {@code hash sha512}
 * @param warnings what could not be checked and why
 * @since 0.1
 */
public record ContentFacts(
        URI address,
        Optional<String> type,
        long length,
        Optional<String> etag,
        List<String> verified,
        List<String> warnings) {

    /**
     * Copies the lists.
     *
     * @param address as the record describes it
     * @param type as the record describes it
     * @param length as the record describes it
     * @param etag as the record describes it
     * @param verified as the record describes it
     * @param warnings as the record describes it
     */
    public ContentFacts {
        verified = List.copyOf(verified);
        warnings = List.copyOf(warnings);
    }
}
