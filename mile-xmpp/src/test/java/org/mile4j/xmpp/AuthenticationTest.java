package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.KeyStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.model.MileException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.model.TransportException;
import org.mile4j.testing.Requirement;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.Misbehaviour;
import org.mile4j.xmpp.broker.TrialPki;
import org.mile4j.xmpp.config.ChannelBinding;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.Revocation;

/** RFC 8600, Section 8.3.1: who is trusted, and how a Platform proves who it is. */
@Timeout(60)
class AuthenticationTest {

    private static final String DOMAIN = TrialGrid.DOMAIN;

    private static String mechanism(TrialGrid trial) {
        return trial.audit.stream()
                .filter(event -> event.action().equals("authenticate"))
                .map(event -> event.object() + " " + event.outcome())
                .findFirst()
                .orElse("none");
    }

    private static void refuses(TrialGrid trial, GridConfig config, Class<? extends MileException> type, String said) {
        assertThatExceptionOfType(type).isThrownBy(() -> trial.connect(config)).withMessageContaining(said);
    }

    @Test
    @Requirement({"RFC8600-8.3.1-scram-sha-256-plus", "RFC8600-8.3.1-external-or-scram"})
    void passwordsAreBoundToTheChannelWhereTheControllerCan() {
        try (TrialGrid trial = new TrialGrid()) {
            trial.connect("provider");

            assertThat(mechanism(trial)).isEqualTo("SCRAM-SHA-256-PLUS ok");
        }
    }

    @Test
    @Requirement({"RFC8600-8.3.1-external-or-scram", "RFC8600-8.3.1-mutual-authentication"})
    void certificatesAuthenticateByExternal() {
        BrokerConfig.Builder builder = TrialGrid.builder()
                .certificateAccount("sensor")
                .platformAuthority(TrialGrid.PKI.authority())
                .revocationList(TrialGrid.PKI.revocationList());
        try (TrialGrid trial = new TrialGrid(builder)) {
            XmppGrid grid = trial.connect(external(trial, TrialGrid.PKI.platform("sensor@" + DOMAIN)));

            assertThat(mechanism(trial)).isEqualTo("EXTERNAL ok");
            assertThat(grid.address()).startsWith("sensor@" + DOMAIN + "/");
        }
    }

    private static GridConfig external(TrialGrid trial, KeyStore key) {
        return GridConfig.builder(DOMAIN)
                .host("127.0.0.1", trial.broker().port())
                .certificate(key, TrialPki.password())
                .authority(TrialGrid.PKI.authority())
                .revocationList(TrialGrid.PKI.revocationList())
                .limits(TrialGrid.PATIENCE)
                .build();
    }

    @Test
    @Requirement("RFC8600-8.3.1-revocation")
    void certificatesOfPlatformsThatAreExpiredRevokedOrForeignAreRefusedInTime() {
        TrialPki pki = TrialPki.create("Platform CA");
        KeyStore revoked = pki.platform("sensor@" + DOMAIN);
        pki.revoke(revoked);
        BrokerConfig.Builder builder = TrialGrid.builder()
                .certificateAccount("sensor")
                .platformAuthority(pki.authority())
                .revocationList(pki.revocationList());
        try (TrialGrid trial = new TrialGrid(builder)) {
            refuses(trial, external(trial, revoked), SecurityFailureException.class, "TLS");
            refuses(
                    trial,
                    external(trial, pki.expiredPlatform("sensor@" + DOMAIN)),
                    SecurityFailureException.class,
                    "");
            KeyStore foreign = TrialPki.create("Another CA").platform("sensor@" + DOMAIN);
            refuses(trial, external(trial, foreign), SecurityFailureException.class, "");
            assertThat(trial.audit).noneMatch(event -> event.action().equals("authenticate"));
        }
    }

    @Test
    @Requirement({"RFC8600-8.3.1-verify-before-handshake", "RFC6120-13.7.2-identity"})
    void controllersThatAreNotTrustedGetNoAuthentication() {
        TrialPki pki = TrialGrid.PKI;
        refusesServer(TrialPki.create("Another CA").server(DOMAIN), "certificate");
        refusesServer(pki.server("other.example"), "not for " + DOMAIN);
        refusesServer(pki.expiredServer(DOMAIN), "certificate");
    }

    private static void refusesServer(KeyStore key, String said) {
        BrokerConfig.Builder builder =
                BrokerConfig.builder(DOMAIN, key, TrialPki.password()).account("provider", "secret-provider");
        try (TrialGrid trial = new TrialGrid(builder)) {
            refuses(trial, trial.config("provider").build(), SecurityFailureException.class, said);
            assertThat(trial.audit).noneMatch(event -> event.action().equals("authenticate"));
            trial.awaitAudit("tls");
        }
    }

    @Test
    @Requirement("RFC8600-8.3.1-revocation")
    void controllersWithARevokedCertificateGetNoAuthentication() {
        TrialPki pki = TrialPki.create("Revoking CA");
        KeyStore key = pki.server(DOMAIN);
        pki.revoke(key);
        BrokerConfig.Builder builder =
                BrokerConfig.builder(DOMAIN, key, TrialPki.password()).account("provider", "secret-provider");
        try (TrialGrid trial = new TrialGrid(builder)) {
            GridConfig.Builder config = GridConfig.builder(DOMAIN)
                    .host("127.0.0.1", trial.broker().port())
                    .password("provider", "secret-provider")
                    .authority(pki.authority())
                    .limits(TrialGrid.PATIENCE);
            refuses(
                    trial,
                    config.revocationList(pki.revocationList()).build(),
                    SecurityFailureException.class,
                    "revoked");
            assertThat(trial.audit).noneMatch(event -> event.action().equals("authenticate"));
        }
    }

    @Test
    void anUnknownRevocationStatusIsAcceptedOnlyIfOneSaysSo() {
        try (TrialGrid trial = new TrialGrid()) {
            GridConfig.Builder config = GridConfig.builder(DOMAIN)
                    .host("127.0.0.1", trial.broker().port())
                    .password("provider", "secret-provider")
                    .authority(TrialGrid.PKI.authority())
                    .limits(TrialGrid.PATIENCE);
            refuses(trial, config.build(), SecurityFailureException.class, "revocation status is not known");

            assertThat(trial.connect(
                                    config.revocation(Revocation.WHEN_AVAILABLE).build())
                            .address())
                    .startsWith(TrialGrid.PROVIDER);
        }
    }

    @Test
    @Requirement("RFC8600-8.3.6-pinning")
    void aPinnedControllerIsTheOnlyOne() {
        KeyStore key = TrialGrid.PKI.server(DOMAIN);
        BrokerConfig.Builder builder =
                BrokerConfig.builder(DOMAIN, key, TrialPki.password()).account("provider", "secret-provider");
        try (TrialGrid trial = new TrialGrid(builder)) {
            trial.connect(
                    trial.config("provider").pin(TrialPki.certificate(key)).build());
            refuses(
                    trial,
                    trial.config("provider").pin(TrialGrid.PKI.authority()).build(),
                    SecurityFailureException.class,
                    "pinned");
        }
    }

    @Test
    @Requirement("RFC8600-8.3.1-tls")
    void aControllerWithoutTlsIsRefused() {
        try (TrialGrid trial = new TrialGrid(TrialGrid.builder().misbehave(Misbehaviour.NO_TLS))) {
            refuses(trial, trial.config("provider").build(), SecurityFailureException.class, "no TLS");
        }
    }

    @Test
    @Requirement({"RFC8600-8.3.1-sha-256-first", "RFC6120-13.8-scram-sha-1"})
    void weakMechanismsAreTheLastChoiceAndPlainNeedsASwitch() {
        try (TrialGrid trial = new TrialGrid(TrialGrid.builder().misbehave(Misbehaviour.WEAK_MECHANISMS))) {
            trial.connect("provider");
            assertThat(mechanism(trial)).isEqualTo("SCRAM-SHA-1 ok");
            refuses(
                    trial,
                    trial.config("provider")
                            .channelBinding(ChannelBinding.REQUIRED)
                            .build(),
                    SecurityFailureException.class,
                    "SCRAM-SHA-256-PLUS");
        }
    }

    @Test
    @Requirement("RFC5802-2.2-saslprep")
    void passwordsThatMeanTheSameAreTheSame() {
        try (TrialGrid trial = new TrialGrid(TrialGrid.builder().account("odd", "secret\u00a0pa\u00adss\u2168"))) {
            trial.connect(
                    trial.config("odd").password("odd", "secret\u3000passIX").build());

            assertThat(mechanism(trial)).isEqualTo("SCRAM-SHA-256-PLUS ok");
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> trial.connect(
                            trial.config("odd").password("odd", "secret\u0007").build()))
                    .withMessageContaining("SASLprep");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (TrialGrid trial = new TrialGrid()) {
            refuses(
                    trial,
                    trial.config("provider").password("provider", "wrong").build(),
                    SecurityFailureException.class,
                    "not-authorized");
            assertThat(mechanism(trial)).isEqualTo("SCRAM-SHA-256-PLUS not-authorized");
        }
    }

    @Test
    void aControllerThatDoesNotKnowTheAccountIsRefused() {
        try (TrialGrid trial = new TrialGrid(TrialGrid.builder().misbehave(Misbehaviour.WRONG_SERVER_SIGNATURE))) {
            refuses(trial, trial.config("provider").build(), SecurityFailureException.class, "does not prove");
        }
    }

    @Test
    void aControllerThatFallsSilentIsGivenUpInTime() {
        try (TrialGrid trial = new TrialGrid(TrialGrid.builder().misbehave(Misbehaviour.SILENT_AFTER_TLS))) {
            GridConfig config = trial.config("provider")
                    .limits(TrialGrid.PATIENCE.withTimeouts(Duration.ofSeconds(1), Duration.ofSeconds(1)))
                    .build();
            long begun = System.nanoTime();
            refuses(trial, config, TransportException.class, "did not answer in time");
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void nothingListeningIsATransportProblem() throws Exception {
        // A port that nobody listens at and nobody else can take.
        try (TrialGrid trial = new TrialGrid();
                Socket taken = new Socket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            GridConfig config =
                    TrialGrid.config("provider", taken.getLocalPort()).build();

            refuses(trial, config, TransportException.class, "no connection");
        }
    }
}
