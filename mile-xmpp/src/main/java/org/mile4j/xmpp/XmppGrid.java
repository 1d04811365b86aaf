package org.mile4j.xmpp;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.mile4j.model.MileException;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.internal.session.GridSession;

/**
 * A Platform's session with an XMPP-Grid: RFC 8600, Section 4.
 *
 * {@snippet :
 * try (XmppGrid grid = XmppGrid.connect(config)) {
 *     String broker = grid.discovery().brokers().get(0);
 *     grid.provider(broker).create("MILEHost", TopicSettings.secure(PayloadType.IODEF_2));
 *     grid.provider(broker).publish("MILEHost", document);
 * }
 * }
 *
 * <p>When the connection is lost it is made anew for as long as {@link org.mile4j.xmpp.config.GridLimits#recovery()} says.
 * Requests wait meanwhile, and Consumers are given what they missed.
 *
 * <p>Safe for use by several threads.
 *
 * @since 0.1
 */
public final class XmppGrid implements AutoCloseable {

    private final GridSession session;
    private final Map<String, Consumer> consumers = new ConcurrentHashMap<>();

    private XmppGrid(GridSession session) {
        this.session = session;
    }

    /**
     * Connects to the Controller, checks it, and authenticates: RFC 8600, Section 4, steps a and b.
     *
     * @param config where to connect to and as whom
     * @return the session
     * @throws org.mile4j.model.SecurityFailureException if the Controller is not trusted or does not accept this Platform
     * @throws org.mile4j.model.TransportException if it cannot be reached or does not answer in time
     * @throws org.mile4j.model.ProtocolException if it refuses the session
     * @throws IllegalArgumentException if a name in the configuration cannot stand in an XMPP address
     */
    public static XmppGrid connect(GridConfig config) {
        return new XmppGrid(GridSession.open(config));
    }

    /**
     * The address of this session, as the Controller gave it.
     *
     * @return for example {@code provider@security-grid.example/2EBE702A97D6}
     */
    public String address() {
        return session.address();
    }

    /**
     * Finds Brokers and Topics.
     *
     * @return discovery
     */
    public Discovery discovery() {
        return new Discovery(session);
    }

    /**
     * Publishes on a Broker.
     *
     * @param broker the address of the Broker
     * @return a provider
     */
    public Provider provider(String broker) {
        return new Provider(session, broker);
    }

    /**
     * Receives from a Broker.
     *
     * @param broker the address of the Broker
     * @return the consumer, one for each Broker
     */
    public Consumer consumer(String broker) {
        return consumers.computeIfAbsent(broker, address -> new Consumer(session, address));
    }

    /**
     * Administers Topics of a Broker.
     *
     * @param broker the address of the Broker
     * @return administration, for owners
     */
    public Administration administration(String broker) {
        return new Administration(session, broker);
    }

    /**
     * Calls when the session has ended for good though it was not closed.
     *
     * @param listener gets the reason
     */
    public void onEnd(java.util.function.Consumer<MileException> listener) {
        session.onEnd(listener);
    }

    /** Ends the session. Subscriptions stay in force; what is published meanwhile waits for the next session. */
    @Override
    public void close() {
        session.close();
        consumers.values().forEach(Consumer::stop);
    }
}
