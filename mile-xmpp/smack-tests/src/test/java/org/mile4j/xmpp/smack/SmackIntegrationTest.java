package org.mile4j.xmpp.smack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import org.igniterealtime.smack.inttest.Configuration;
import org.igniterealtime.smack.inttest.SmackIntegrationTestFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.ReferenceBroker;
import org.mile4j.xmpp.broker.TrialPki;

/**
 * Smack's own integration tests for publish-subscribe on the reference broker. They connect to where the DNS leads, so the
 * broker is {@code localhost} at the standard port, which has to be free.
 */
@Timeout(120)
class SmackIntegrationTest {

    private static final int STANDARD_PORT = 5222;
    private static final String DOMAIN = "localhost";

    @TempDir
    Path folder;

    @Test
    void publishSubscribePasses() throws Exception {
        TrialPki pki = TrialPki.create("Smack's tests");
        trust(pki);
        BrokerConfig config = BrokerConfig.builder(
                        DOMAIN, pki.server(DOMAIN, "broker." + DOMAIN), TrialPki.password())
                .port(STANDARD_PORT)
                .account("one", "secret-1")
                .account("two", "secret-2")
                .account("three", "secret-3")
                .build();
        try (ReferenceBroker broker = ReferenceBroker.start(config)) {
            SmackIntegrationTestFramework.TestRunResult result = new SmackIntegrationTestFramework(
                            Configuration.builder()
                                    .setService(broker.domain())
                                    .setSecurityMode("required")
                                    .setUsernamesAndPassword(
                                            "one", "secret-1", "two", "secret-2", "three", "secret-3")
                                    .setEnabledTests("PubSubIntegrationTest")
                                    .setEnabledConnections("tcp")
                                    .setDefaultConnection("tcp")
                                    .setDnsResolver("javax")
                                    .setReplyTimeout("10000")
                                    .build())
                    .run();

            assertThat(result.getFailedTests())
                    .extracting(failed -> failed.failureReason)
                    .isEmpty();
            assertThat(result.getNotPossibleTests()).isEmpty();
            assertThat(result.getImpossibleTestClasses()).isEmpty();
            assertThat(result.getSuccessfulTests()).isNotEmpty();
        }
    }

    /** Smack takes whom it trusts from the settings of the JVM, which runs this test alone. */
    private void trust(TrialPki pki) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("ca", pki.authority());
        Path file = folder.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, TrialPki.password());
        }
        System.setProperty("javax.net.ssl.trustStore", file.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", String.valueOf(TrialPki.password()));
    }
}
