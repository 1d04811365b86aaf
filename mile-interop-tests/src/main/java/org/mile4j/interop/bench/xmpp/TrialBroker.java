package org.mile4j.interop.bench.xmpp;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.BrokerLimits;
import org.mile4j.xmpp.broker.ReferenceBroker;
import org.mile4j.xmpp.broker.TrialPki;

/** The reference broker in a process of its own, so that what it costs does not count for its clients. */
public final class TrialBroker {

    /** As those of a trial, but more of what is measured: Topics, items and messages for the absent. */
    private static final BrokerLimits LIMITS = new BrokerLimits(
            1 << 20,
            1 << 20,
            200,
            20_000,
            100_000,
            100_000,
            50,
            1_000,
            2_000,
            Duration.ofSeconds(20),
            Duration.ofSeconds(120),
            Duration.ofSeconds(300));

    private TrialBroker() {}

    /**
     * Runs a broker until its standard input ends. Says {@code listening} when it can be used.
     *
     * @param args the folder where clients find what they need
     * @throws IOException if it cannot listen, or cannot write
     * @throws GeneralSecurityException if its certificate cannot be made
     */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        TrialPki pki = TrialPki.create("bench");
        BrokerConfig.Builder config = BrokerConfig.builder(
                        TrialAccess.DOMAIN, pki.server(TrialAccess.DOMAIN, TrialAccess.BROKER), TrialPki.password())
                .limits(LIMITS)
                .account(TrialAccess.PROVIDER, TrialAccess.password(TrialAccess.PROVIDER))
                .account(TrialAccess.CONSUMER, TrialAccess.password(TrialAccess.CONSUMER));
        for (int i = 0; i < TrialAccess.ABSENT; i++) {
            config.account("absent" + i, TrialAccess.password("absent"));
        }
        try (ReferenceBroker broker = ReferenceBroker.start(config.build())) {
            new TrialAccess(broker.port(), pki.authority(), pki.revocationList()).write(Path.of(args[0]));
            System.out.println("listening");
            while (System.in.read() >= 0) {
                // What starts the broker holds its input open and says nothing.
            }
        }
    }
}
