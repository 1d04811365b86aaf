package org.mile4j.rolie.client;

import java.net.URI;
import java.util.Optional;
import org.mile4j.rolie.atom.Entry;

/**
 * A member that was created (RFC 5023, Section 9.2).
 *
 * @param location the address of the member
 * @param entry the entry as the server answered it, complete only if {@code complete} says so
 * @param etag its entity tag
 * @param complete whether the answer said that it is the whole entry; otherwise fetch the member before changing it
 * @since 0.1
 */
public record Created(URI location, Optional<Entry> entry, Optional<String> etag, boolean complete) {}
