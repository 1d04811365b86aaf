package org.mile4j.rolie.client;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answer to a request, with its body where it was kept. */
record Reply(int status, URI address, Map<String, List<String>> headers, byte[] body) {

    Optional<String> header(String name) {
        List<String> values = headers.get(name.toLowerCase(java.util.Locale.ROOT));
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The class of the status: 2 for success. */
    int family() {
        return status / 100;
    }
}
