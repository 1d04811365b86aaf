package org.mile4j.rolie.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
     * Basic authentication (RFC 7617) with passwords that the caller holds in memory, for tests and for secrets that come
     * from a vault; {@link #hashed} needs no passwords. A server takes it over TLS only.
     *
     * @param passwords the passwords by name
     * @return the authenticator
     */
    static Authenticator basic(Map<String, String> passwords) {
        Map<String, String> known = Map.copyOf(passwords);
        return new Authenticator() {
            @Override
            public Optional<String> name(String authorization) {
                Optional<BasicCredentials> credentials = BasicCredentials.of(authorization);
                if (credentials.isEmpty()) {
                    return Optional.empty();
                }
                String name = credentials.get().name();
                String expected = known.get(name);
                byte[] given = credentials.get().password().getBytes(StandardCharsets.UTF_8);
                // Compared also for unknown names, so that the time does not tell which names there are.
                byte[] right = (expected == null ? "\u0000" + name : expected).getBytes(StandardCharsets.UTF_8);
                return MessageDigest.isEqual(right, given) && expected != null ? Optional.of(name) : Optional.empty();
            }

            @Override
            public String challenge() {
                return BasicCredentials.CHALLENGE;
            }
        };
    }

    /**
     * Basic authentication (RFC 7617) with salted hashes, as a {@link PasswordFile} has them. A server takes it over TLS only.
     *
     * @param hashes the hashes of the passwords by name
     * @return the authenticator
     */
    static Authenticator hashed(Map<String, PasswordHash> hashes) {
        return new HashedPasswords(hashes);
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
