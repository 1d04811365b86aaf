package org.mile4j.rid.system;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.store.MessageStore;

/**
 * What a RID system is made of.
 *
 * @param name its own stable DNS name, by which it stands in the path of a trace
 * @param security its certificate and whom it believes
 * @param peers whom it talks to
 * @param store what it keeps; it stays the caller's
 * @param policy what its operator decides
 * @param listener who is told of messages
 * @param port the port it listens on, 0 for any that is free
 * @param limits how much and how long it listens
 * @param pendingAfter how long nobody may decide before the sender is told so
 * @param clock the time
 * @since 0.1
 */
public record RidSystemConfig(
        String name,
        MessageSecurity security,
        PeerList peers,
        MessageStore store,
        DecisionPolicy policy,
        SystemListener listener,
        int port,
        HttpLimits limits,
        Duration pendingAfter,
        Clock clock) {

    /**
     * Checks that all is given.
     *
     * @param name as the record describes it
     * @param security as the record describes it
     * @param peers as the record describes it
     * @param store as the record describes it
     * @param policy as the record describes it
     * @param listener as the record describes it
     * @param port as the record describes it
     * @param limits as the record describes it
     * @param pendingAfter as the record describes it
     * @param clock as the record describes it
     * @throws IllegalArgumentException if the port is none
     */
    public RidSystemConfig {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(peers, "peers");
        Objects.requireNonNull(store, "store");
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(listener, "listener");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(pendingAfter, "pendingAfter");
        Objects.requireNonNull(clock, "clock");
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be from 0 to 65535, not " + port);
        }
    }

    /**
     * The usual: port 4590, two minutes, the clock of the machine, nobody who listens.
     *
     * @param name as the record describes it
     * @param security as the record describes it
     * @param peers as the record describes it
     * @param store as the record describes it
     * @param policy as the record describes it
     * @return the configuration
     */
    public static RidSystemConfig of(
            String name, MessageSecurity security, PeerList peers, MessageStore store, DecisionPolicy policy) {
        return new RidSystemConfig(
                name,
                security,
                peers,
                store,
                policy,
                SystemListener.NONE,
                Peer.DEFAULT_PORT,
                HttpLimits.DEFAULT,
                RidSystem.PENDING_AFTER,
                Clock.systemUTC());
    }

    /**
     * The same with another port.
     *
     * @param other the port, 0 for any that is free
     * @return the configuration
     */
    public RidSystemConfig withPort(int other) {
        return new RidSystemConfig(name, security, peers, store, policy, listener, other, limits, pendingAfter, clock);
    }

    /**
     * The same with another listener.
     *
     * @param other who is told of messages
     * @return the configuration
     */
    public RidSystemConfig withListener(SystemListener other) {
        return new RidSystemConfig(name, security, peers, store, policy, other, port, limits, pendingAfter, clock);
    }

    /**
     * The same with another time to decide.
     *
     * @param other how long nobody may decide before the sender is told so
     * @return the configuration
     */
    public RidSystemConfig withPendingAfter(Duration other) {
        return new RidSystemConfig(name, security, peers, store, policy, listener, port, limits, other, clock);
    }

    /**
     * The same with other limits.
     *
     * @param other how much and how long it listens
     * @return the configuration
     */
    public RidSystemConfig withLimits(HttpLimits other) {
        return new RidSystemConfig(name, security, peers, store, policy, listener, port, other, pendingAfter, clock);
    }
}
