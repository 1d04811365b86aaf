package org.mile4j.rolie.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells who sends a request by its header Authorization. Client certificates need no authenticator: their subject's common
 * name is the name. Implement it for other schemes.
 *
 * @since 0.1
 */
public interface Authenticator {

    /**
     * Looks at credentials.
     *
     * @param authorization the value of the header
     * @return the name; empty if the credentials are of another scheme or wrong
     */
    Optional<String> name(String authorization);

    /**
     * What to send with status 401.
     *
     * @return the value of WWW-Authenticate
     */
    String challenge();

    /**
     * Basic authentication (RFC 7617). A server takes it over TLS only.
     *
     * @param passwords the passwords by name
     * @return the authenticator
     */
    static Authenticator basic(Map<String, String> passwords) {
        Map<String, String> known = Map.copyOf(passwords);
        return new Authenticator() {
            @Override
            public Optional<String> name(String authorization) {
                if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
                    return Optional.empty();
                }
                String decoded;
                try {
                    decoded = new String(
                            Base64.getDecoder()
                                    .decode(authorization.substring(6).strip()),
                            StandardCharsets.UTF_8);
                } catch (IllegalArgumentException noBase64) {
                    return Optional.empty();
                }
                int colon = decoded.indexOf(':');
                if (colon < 1) {
                    return Optional.empty();
                }
                String name = decoded.substring(0, colon);
                String expected = known.get(name);
                byte[] given = decoded.substring(colon + 1).getBytes(StandardCharsets.UTF_8);
                // Compared also for unknown names, so that the time does not tell which names there are.
                byte[] right = (expected == null ? "\u0000" + name : expected).getBytes(StandardCharsets.UTF_8);
                return MessageDigest.isEqual(right, given) && expected != null ? Optional.of(name) : Optional.empty();
            }

            @Override
            public String challenge() {
                return "Basic realm=\"rolie\", charset=\"UTF-8\"";
            }
        };
    }

    /**
     * Bearer tokens (RFC 6750).
     *
     * @param names gives the name behind a token, or nothing
     * @return the authenticator
     */
    static Authenticator bearer(Function<String, Optional<String>> names) {
        return new Authenticator() {
            @Override
            public Optional<String> name(String authorization) {
                return authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                        ? names.apply(authorization.substring(7).strip())
                        : Optional.empty();
            }

            @Override
            public String challenge() {
                return "Bearer realm=\"rolie\"";
            }
        };
    }
}
