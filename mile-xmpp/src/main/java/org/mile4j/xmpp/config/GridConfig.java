package org.mile4j.xmpp.config;

import java.security.KeyStore;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a Platform connects to the Controller of an XMPP-Grid: RFC 8600, Section 8.3.1.
 *
 * <p>TLS 1.2 or 1.3 is always used. The Controller's certificate has to lead to a trusted authority, be for the domain, and
 * not be revoked; all that is checked before the handshake is complete. The Platform proves who it is with a certificate
 * (SASL EXTERNAL) or with a password (SASL SCRAM).
 *
 * {@snippet :
 * GridConfig config = GridConfig.builder("security-grid.example")
 *         .authority(authorityCertificate)
 *         .revocationList(list)
 *         .certificate(keyStore, keyPassword)
 *         .build();
 * }
 *
 * @since 0.1
 */
public final class GridConfig {

    private final Builder values;

    private GridConfig(Builder values) {
        this.values = new Builder(values);
    }

    /**
     * Begins a configuration.
     *
     * @param domain the domain of the Controller
     * @return a builder
     */
    public static Builder builder(String domain) {
        return new Builder(domain);
    }

    /**
     * A builder that begins with these values.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return new Builder(values);
    }

    /**
     * The domain of the Controller.
     *
     * @return the domain
     */
    public String domain() {
        return values.domain;
    }

    /**
     * Where to connect to, if that is not left to the DNS.
     *
     * @return a host name or an IP address
     */
    public Optional<String> host() {
        return Optional.ofNullable(values.host);
    }

    /**
     * The port to connect to when a host is given.
     *
     * @return the port
     */
    public int port() {
        return values.port;
    }

    /**
     * The account, without its domain. Empty with a certificate, which names it.
     *
     * @return the account
     */
    public Optional<String> account() {
        return Optional.ofNullable(values.account);
    }

    /**
     * The password, for SASL SCRAM.
     *
     * @return the password
     */
    public Optional<String> password() {
        return Optional.ofNullable(values.password);
    }

    /**
     * The key and certificate of the Platform, for TLS and SASL EXTERNAL.
     *
     * @return the key store
     */
    public Optional<KeyStore> keyStore() {
        return Optional.ofNullable(values.keyStore);
    }

    /**
     * The password of the key.
     *
     * @return a copy
     */
    public char[] keyPassword() {
        return values.keyPassword.clone();
    }

    /**
     * The authorities that are trusted. Without any, those of the Java platform are.
     *
     * @return their certificates
     */
    public List<X509Certificate> authorities() {
        return values.authorities;
    }

    /**
     * The certificates of which the Controller has to have one (RFC 8600, Section 8.3.6). Without any, every certificate of
     * a trusted authority for the domain will do.
     *
     * @return the certificates
     */
    public List<X509Certificate> pins() {
        return values.pins;
    }

    /**
     * The lists of revoked certificates.
     *
     * @return the lists
     */
    public List<X509CRL> revocationLists() {
        return values.revocationLists;
    }

    /**
     * How revocation is checked.
     *
     * @return the rule
     */
    public Revocation revocation() {
        return values.revocation;
    }

    /**
     * Whether authentication with a password is bound to TLS.
     *
     * @return the rule
     */
    public ChannelBinding channelBinding() {
        return values.channelBinding;
    }

    /**
     * Whether SASL PLAIN may be used.
     *
     * @return false, unless it was switched on
     */
    public boolean isPlainAllowed() {
        return values.plainAllowed;
    }

    /**
     * The name of the session, if it is not left to the Controller.
     *
     * @return the resource
     */
    public Optional<String> resource() {
        return Optional.ofNullable(values.resource);
    }

    /**
     * How long to wait and how much to take.
     *
     * @return the limits
     */
    public GridLimits limits() {
        return values.limits;
    }

    /** Where to connect to and as whom; no secrets. */
    @Override
    public String toString() {
        return "GridConfig[" + account().map(name -> name + "@").orElse("") + domain()
                + host().map(name -> " at " + name + ":" + port()).orElse("") + "]";
    }

    /**
     * Collects a configuration. Not safe for use by several threads.
     *
     * @since 0.1
     */
    public static final class Builder {

        private static final int STANDARD_PORT = 5222;

        private final String domain;
        private String host;
        private int port = STANDARD_PORT;
        private String account;
        private String password;
        private KeyStore keyStore;
        private char[] keyPassword = new char[0];
        private List<X509Certificate> authorities = List.of();
        private List<X509Certificate> pins = List.of();
        private List<X509CRL> revocationLists = List.of();
        private Revocation revocation = Revocation.REQUIRED;
        private ChannelBinding channelBinding = ChannelBinding.PREFERRED;
        private boolean plainAllowed;
        private String resource;
        private GridLimits limits = GridLimits.DEFAULT;

        private Builder(String domain) {
            this.domain = Objects.requireNonNull(domain, "domain");
        }

        private Builder(Builder other) {
            domain = other.domain;
            host = other.host;
            port = other.port;
            account = other.account;
            password = other.password;
            keyStore = other.keyStore;
            keyPassword = other.keyPassword;
            authorities = other.authorities;
            pins = other.pins;
            revocationLists = other.revocationLists;
            revocation = other.revocation;
            channelBinding = other.channelBinding;
            plainAllowed = other.plainAllowed;
            resource = other.resource;
            limits = other.limits;
        }

        /**
         * Connects to a host in place of what the DNS says. The certificate still has to be for the domain.
         *
         * @param name a host name or an IP address
         * @param number the port, usually 5222
         * @return this builder
         */
        public Builder host(String name, int number) {
            host = Objects.requireNonNull(name, "name");
            port = number;
            return this;
        }

        /**
         * Authenticates with a password, by SASL SCRAM.
         *
         * @param name the account, without its domain
         * @param secret the password
         * @return this builder
         */
        public Builder password(String name, String secret) {
            account = Objects.requireNonNull(name, "name");
            password = Objects.requireNonNull(secret, "secret");
            return this;
        }

        /**
         * Presents a certificate in TLS and, without a password, authenticates with it by SASL EXTERNAL.
         *
         * @param store holds the key and its certificate
         * @param secret the password of the key
         * @return this builder
         */
        public Builder certificate(KeyStore store, char[] secret) {
            keyStore = Objects.requireNonNull(store, "store");
            keyPassword = secret.clone();
            return this;
        }

        /**
         * Trusts an authority. With the first one, those of the Java platform are no longer trusted.
         *
         * @param certificate the certificate of the authority
         * @return this builder
         */
        public Builder authority(X509Certificate certificate) {
            authorities = plus(authorities, certificate);
            return this;
        }

        /**
         * Accepts this certificate of the Controller, and no others but those named in the same way.
         *
         * @param certificate the certificate
         * @return this builder
         */
        public Builder pin(X509Certificate certificate) {
            pins = plus(pins, certificate);
            return this;
        }

        /**
         * Checks against a list of revoked certificates.
         *
         * @param list the list
         * @return this builder
         */
        public Builder revocationList(X509CRL list) {
            revocationLists = plus(revocationLists, list);
            return this;
        }

        /**
         * How revocation is checked; {@link Revocation#REQUIRED} if nothing is said.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder revocation(Revocation rule) {
            revocation = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Whether authentication with a password is bound to TLS; {@link ChannelBinding#PREFERRED} if nothing is said.
         *
         * @param rule the rule
         * @return this builder
         */
        public Builder channelBinding(ChannelBinding rule) {
            channelBinding = Objects.requireNonNull(rule, "rule");
            return this;
        }

        /**
         * Allows SASL PLAIN, which shows the password to the Controller, where it offers no SCRAM.
         *
         * @return this builder
         */
        public Builder allowPlain() {
            plainAllowed = true;
            return this;
        }

        /**
         * Names the session.
         *
         * @param name the resource
         * @return this builder
         */
        public Builder resource(String name) {
            resource = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * How long to wait and how much to take.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(GridLimits value) {
            limits = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * The configuration.
         *
         * @return the configuration
         * @throws IllegalStateException if there is neither a password nor a certificate
         */
        public GridConfig build() {
            if (password == null && keyStore == null) {
                throw new IllegalStateException(
                        "a Platform proves who it is: give a certificate (SASL EXTERNAL) or a password (SASL SCRAM)");
            }
            return new GridConfig(this);
        }

        private static <T> List<T> plus(List<T> list, T more) {
            List<T> result = new ArrayList<>(list);
            result.add(Objects.requireNonNull(more));
            return List.copyOf(result);
        }
    }
}
