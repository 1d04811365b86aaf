package org.mile4j.rolie.client;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.Report;
import org.mile4j.rolie.atom.RolieDocument;

/**
 * A document from a server.
 *
 * @param document the document, also if it breaks rules
 * @param address where it came from at last; relative references in it start from here
 * @param etag its entity tag, to be sent with a change
 * @param report what the checks found
 * @param verified what of it has a signature of somebody trusted, and whose; only that is what they signed
 * @param warnings what could not be verified
 * @param <D> the type of the document
 * @since 0.1
 */
public record Fetched<D extends RolieDocument>(
        D document, URI address, Optional<String> etag, Report report, List<String> verified, List<String> warnings) {

    /**
     * Checks that nothing is null.
     *
     * @param document as the record describes it
     * @param address as the record describes it
     * @param etag as the record describes it
     * @param report as the record describes it
     * @param verified as the record describes it
     * @param warnings as the record describes it
     */
    public Fetched {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(etag, "etag");
        Objects.requireNonNull(report, "report");
        verified = List.copyOf(verified);
        warnings = List.copyOf(warnings);
    }
}
