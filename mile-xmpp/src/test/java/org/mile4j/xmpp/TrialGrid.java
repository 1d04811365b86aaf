package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.mile4j.xmpp.broker.AuditEvent;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.ReferenceBroker;
import org.mile4j.xmpp.broker.TrialPki;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.GridLimits;

/** A reference broker with accounts, and sessions with it. */
final class TrialGrid implements AutoCloseable {

    static final String DOMAIN = "security-grid.example";
    static final String BROKER = "broker." + DOMAIN;
    static final String PROVIDER = "provider@" + DOMAIN;
    static final String CONSUMER = "consumer@" + DOMAIN;
    static final GridLimits PATIENCE = GridLimits.DEFAULT
            .withTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(20))
            .withRecovery(Duration.ofSeconds(30));

    /** One authority for all tests, as making keys takes its time. */
    static final TrialPki PKI = TrialPki.create("Trial CA");

    private static final KeyStore SERVER = PKI.server(DOMAIN, BROKER);

    final List<AuditEvent> audit = new CopyOnWriteArrayList<>();
    private final ReferenceBroker broker;
    private final List<XmppGrid> sessions = new ArrayList<>();

    TrialGrid() {
        this(builder());
    }

    TrialGrid(BrokerConfig.Builder builder) {
        try {
            broker = ReferenceBroker.start(builder.audit(this::note).build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BrokerConfig.Builder builder() {
        return BrokerConfig.builder(DOMAIN, SERVER, TrialPki.password())
                .account("provider", "secret-provider")
                .account("consumer", "secret-consumer")
                .account("outsider", "secret-outsider")
                .creator("provider");
    }

    /** Waits until the broker has noted an action; it may do so after the client knows. */
    void awaitAudit(String action) {
        synchronized (audit) {
            long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (audit.stream().noneMatch(event -> event.action().equals(action))) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(audit, Math.max(1, until - System.nanoTime()));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                assertThat(System.nanoTime()).as("the broker notes " + action).isLessThan(until);
            }
        }
    }

    private void note(AuditEvent event) {
        synchronized (audit) {
            audit.add(event);
            audit.notifyAll();
        }
    }

    ReferenceBroker broker() {
        return broker;
    }

    GridConfig.Builder config(String account) {
        return config(account, broker.port());
    }

    static GridConfig.Builder config(String account, int port) {
        return GridConfig.builder(DOMAIN)
                .host("127.0.0.1", port)
                .password(account, "secret-" + account)
                .authority(PKI.authority())
                .revocationList(PKI.revocationList())
                .limits(PATIENCE);
    }

    XmppGrid connect(String account) {
        return connect(config(account).build());
    }

    XmppGrid connect(GridConfig config) {
        XmppGrid grid = XmppGrid.connect(config);
        sessions.add(grid);
        return grid;
    }

    @Override
    public void close() {
        sessions.forEach(XmppGrid::close);
        broker.close();
    }
}
