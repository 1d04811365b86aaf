package org.mile4j.rolie.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** A name and a password as the header Authorization carries them (RFC 7617). */
record BasicCredentials(String name, String password) {

    static final String CHALLENGE = "Basic realm=\"rolie\", charset=\"UTF-8\"";

    private static final String SCHEME = "Basic ";

    static Optional<BasicCredentials> of(String authorization) {
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        String decoded;
        try {
            decoded = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(SCHEME.length()).strip()),
                    StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
        int colon = decoded.indexOf(':');
        return colon < 1
                ? Optional.empty()
                : Optional.of(new BasicCredentials(decoded.substring(0, colon), decoded.substring(colon + 1)));
    }
}
