package org.mile4j.xmpp.broker;

import java.security.KeyStore;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mile4j.model.data.XmlElement;

/** How a reference broker is set up. Made by {@link #builder(String, KeyStore, char[])}. */
public final class BrokerConfig {

    private final Builder values;

    private BrokerConfig(Builder values) {
        this.values = values;
    }

    /**
     * Begins a configuration.
     *
     * @param domain the domain of the Controller; the Broker is {@code broker.} and the domain
     * @param keyStore the key and certificate of the Controller
     * @param keyPassword the password of the key
     * @return a builder
     */
    public static Builder builder(String domain, KeyStore keyStore, char[] keyPassword) {
        return new Builder(domain, keyStore, keyPassword);
    }

    String domain() {
        return values.domain;
    }

    String brokerDomain() {
        return "broker." + values.domain;
    }

    KeyStore keyStore() {
        return values.keyStore;
    }

    char[] keyPassword() {
        return values.keyPassword;
    }

    int port() {
        return values.port;
    }

    Map<String, String> passwords() {
        return values.passwords;
    }

    Set<String> certificateAccounts() {
        return values.certificateAccounts;
    }

    Set<String> creators() {
        return values.creators;
    }

    List<X509Certificate> platformAuthorities() {
        return values.platformAuthorities;
    }

    List<X509CRL> revocationLists() {
        return values.revocationLists;
    }

    BrokerLimits limits() {
        return values.limits;
    }

    String defaultAccessModel() {
        return values.defaultAccessModel;
    }

    Consumer<AuditEvent> audit() {
        return values.audit;
    }

    BiConsumer<String, XmlElement> trace() {
        return values.trace;
    }

    Set<Misbehaviour> misbehaviours() {
        return values.misbehaviours;
    }

    /** Collects a configuration. */
    public static final class Builder {

        private final String domain;
        private final KeyStore keyStore;
        private final char[] keyPassword;
        private final Map<String, String> passwords = new HashMap<>();
        private final Set<String> certificateAccounts = new HashSet<>();
        private final Set<String> creators = new HashSet<>();
        private final List<X509Certificate> platformAuthorities = new ArrayList<>();
        private final List<X509CRL> revocationLists = new ArrayList<>();
        private final Set<Misbehaviour> misbehaviours = EnumSet.noneOf(Misbehaviour.class);
        private int port;
        private String defaultAccessModel = "authorize";
        private BrokerLimits limits = BrokerLimits.DEFAULT;
        private Consumer<AuditEvent> audit = event -> {};
        private BiConsumer<String, XmlElement> trace = (direction, stanza) -> {};

        private Builder(String domain, KeyStore keyStore, char[] keyPassword) {
            this.domain = Objects.requireNonNull(domain, "domain");
            this.keyStore = Objects.requireNonNull(keyStore, "keyStore");
            this.keyPassword = keyPassword.clone();
        }

        /**
         * The port to listen at, on the loopback interface.
         *
         * @param number the port; 0, the default, for any that is free
         * @return this builder
         */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /**
         * Adds an account that authenticates with a password (SASL SCRAM).
         *
         * @param name the part of its address before the at sign
         * @param password the password
         * @return this builder
         */
        public Builder account(String name, String password) {
            passwords.put(name, password);
            return this;
        }

        /**
         * Adds an account that authenticates with a certificate (SASL EXTERNAL).
         *
         * @param name the part of its address before the at sign
         * @return this builder
         */
        public Builder certificateAccount(String name) {
            certificateAccounts.add(name);
            return this;
        }

        /**
         * Allows an account to create Topics. Without any, every account may.
         *
         * @param name the part of its address before the at sign
         * @return this builder
         */
        public Builder creator(String name) {
            creators.add(name);
            return this;
        }

        /**
         * Trusts an authority for certificates of Platforms.
         *
         * @param authority its certificate
         * @return this builder
         */
        public Builder platformAuthority(X509Certificate authority) {
            platformAuthorities.add(authority);
            return this;
        }

        /**
         * Checks certificates of Platforms against a list of revoked ones. With one list, every certificate needs one.
         *
         * @param list the list
         * @return this builder
         */
        public Builder revocationList(X509CRL list) {
            revocationLists.add(list);
            return this;
        }

        /**
         * The access model of Topics that are created without one: RFC 8600, Section 8.3.4, leaves the choice to the
         * service.
         *
         * @param model {@code authorize}, which is the default, or {@code whitelist}
         * @return this builder
         */
        public Builder defaultAccessModel(String model) {
            defaultAccessModel = model;
            return this;
        }

        /**
         * How much the broker takes.
         *
         * @param value the limits
         * @return this builder
         */
        public Builder limits(BrokerLimits value) {
            limits = value;
            return this;
        }

        /**
         * Where the audit log goes.
         *
         * @param sink called from several threads
         * @return this builder
         */
        public Builder audit(Consumer<AuditEvent> sink) {
            audit = sink;
            return this;
        }

        /**
         * Shows every stanza, payloads included; for tests of what is on the wire.
         *
         * @param sink gets {@code in} or {@code out} and the stanza; called from several threads
         * @return this builder
         */
        public Builder trace(BiConsumer<String, XmlElement> sink) {
            trace = sink;
            return this;
        }

        /**
         * Tells the broker to do something wrong.
         *
         * @param what what to do wrong
         * @return this builder
         */
        public Builder misbehave(Misbehaviour what) {
            misbehaviours.add(what);
            return this;
        }

        /**
         * The configuration.
         *
         * @return the configuration
         */
        public BrokerConfig build() {
            return new BrokerConfig(this);
        }
    }
}
