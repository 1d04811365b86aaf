package org.mile4j.rolie.client;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How a client says who it is (RFC 8322, Section 5.4; RFC 5023, Section 14). Implement it for other schemes. A client
 * certificate is not set here but with {@link RolieClient.Builder#tls}.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Authentication {

    /** No credentials. */
    Authentication NONE = target -> Optional.empty();

    /**
     * The value of the header Authorization for a request. The client asks for each request anew, and never sends the
     * answer to another origin than that it was made for.
     *
     * @param target where the request goes
     * @return the value, or empty for none
     */
    Optional<String> header(URI target);

    /**
     * Basic authentication (RFC 7617), which is refused over plain HTTP.
     *
     * @param user the name
     * @param password the password
     * @return the authentication
     */
    static Authentication basic(String user, String password) {
        Objects.requireNonNull(password, "password");
        String token = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return target -> Optional.of("Basic " + token);
    }

    /**
     * Bearer tokens (RFC 6750), which are refused over plain HTTP.
     *
     * @param token gives the token; it is asked for each request, so that tokens can be renewed
     * @return the authentication
     */
    static Authentication bearer(Supplier<String> token) {
        return target -> Optional.of("Bearer " + token.get());
    }
}
