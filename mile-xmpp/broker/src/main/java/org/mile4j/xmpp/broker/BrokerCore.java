package org.mile4j.xmpp.broker;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.ssl.SSLSocketFactory;
import org.mile4j.model.data.XmlElement;

/** What all connections of a broker share. */
final class BrokerCore {

    private static final System.Logger LOG = System.getLogger(BrokerCore.class.getName());

    private final BrokerConfig config;
    private final SSLSocketFactory tls;
    private final Map<String, Map<Scram, Scram.Verifier>> verifiers = new HashMap<>();
    private final Map<Scram, Scram.Verifier> nobody = new EnumMap<>(Scram.class);
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final Set<Misbehaviour> misbehaviours = EnumSet.noneOf(Misbehaviour.class);
    private final ScheduledExecutorService timer;
    private final PubSubService pubsub;
    private final Router router;

    BrokerCore(BrokerConfig config) {
        this.config = config;
        this.tls = ServerTls.context(config).getSocketFactory();
        this.misbehaviours.addAll(config.misbehaviours());
        for (Scram scram : Scram.values()) {
            nobody.put(scram, scram.verifier(Scram.nonce()));
            config.passwords()
                    .forEach((name, password) -> verifiers
                            .computeIfAbsent(name, n -> new EnumMap<>(Scram.class))
                            .put(scram, scram.verifier(password)));
        }
        timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "broker-timer");
            thread.setDaemon(true);
            return thread;
        });
        this.router = new Router(this);
        this.pubsub = new PubSubService(this);
    }

    String domain() {
        return config.domain();
    }

    String brokerDomain() {
        return config.brokerDomain();
    }

    BrokerConfig config() {
        return config;
    }

    BrokerLimits limits() {
        return config.limits();
    }

    SSLSocketFactory tls() {
        return tls;
    }

    boolean wantsCertificates() {
        return !config.platformAuthorities().isEmpty();
    }

    Router router() {
        return router;
    }

    PubSubService pubsub() {
        return pubsub;
    }

    ScheduledExecutorService timer() {
        return timer;
    }

    boolean isCertificateAccount(String name) {
        return config.certificateAccounts().contains(name);
    }

    boolean isAccount(Jid jid) {
        return jid.domain().equals(domain())
                && (config.passwords().containsKey(jid.local()) || isCertificateAccount(jid.local()));
    }

    boolean isPassword(String name, String password) {
        byte[] expected = config.passwords().getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
        return expected.length > 0 && MessageDigest.isEqual(expected, password.getBytes(StandardCharsets.UTF_8));
    }

    Scram.Verifier verifier(Scram scram, String name) {
        return verifiers.getOrDefault(name, nobody).get(scram);
    }

    boolean misbehaves(Misbehaviour what) {
        synchronized (misbehaviours) {
            return misbehaviours.contains(what);
        }
    }

    void misbehave(Misbehaviour what, boolean on) {
        synchronized (misbehaviours) {
            if (on) {
                misbehaviours.add(what);
            } else {
                misbehaviours.remove(what);
            }
        }
    }

    void audit(String platform, String action, String object, String outcome) {
        config.audit().accept(new AuditEvent(Instant.now(), platform, action, object, outcome));
    }

    void trace(String direction, XmlElement stanza) {
        config.trace().accept(direction, stanza);
    }

    void log(String message, Exception problem) {
        LOG.log(System.Logger.Level.DEBUG, message, problem);
    }

    void opened(Connection connection) {
        connections.add(connection);
    }

    void closed(Connection connection) {
        connections.remove(connection);
    }

    void cutAll() {
        connections.forEach(Connection::close);
    }
}
