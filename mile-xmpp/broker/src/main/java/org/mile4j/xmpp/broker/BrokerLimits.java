package org.mile4j.xmpp.broker;

import java.time.Duration;

/**
 * How much the broker takes.
 *
 * @param stanzaBytes the longest stanza, in bytes; a longer one ends the stream
 * @param payloadBytes the longest payload of an item, in characters; a longer one is refused
 * @param depth how deep elements may be nested
 * @param topics how many Topics there may be
 * @param itemsPerTopic the highest {@code pubsub#max_items}
 * @param offlineStanzas how many stanzas are kept for an account that is not there
 * @param sessionsPerAccount how many sessions an account may have
 * @param pageSize the longest page of a result set
 * @param outgoingStanzas how many stanzas wait for a client that reads slowly, and how many may be without
 *     acknowledgement
 * @param negotiation how long a client may take from connecting to binding a resource
 * @param slowReader how long a delivery waits for a client that does not read before the client is cut off
 * @param resumption how long a lost stream can be resumed
 */
public record BrokerLimits(
        int stanzaBytes,
        int payloadBytes,
        int depth,
        int topics,
        int itemsPerTopic,
        int offlineStanzas,
        int sessionsPerAccount,
        int pageSize,
        int outgoingStanzas,
        Duration negotiation,
        Duration slowReader,
        Duration resumption) {

    /** Limits for trials. */
    public static final BrokerLimits DEFAULT = new BrokerLimits(
            1 << 20,
            1 << 20,
            200,
            20_000,
            10_000,
            1_000,
            50,
            1_000,
            2_000,
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(300));

    /**
     * The same with another longest stanza.
     *
     * @param bytes the longest stanza
     * @return the limits
     */
    public BrokerLimits withStanzaBytes(int bytes) {
        return new BrokerLimits(
                bytes,
                payloadBytes,
                depth,
                topics,
                itemsPerTopic,
                offlineStanzas,
                sessionsPerAccount,
                pageSize,
                outgoingStanzas,
                negotiation,
                slowReader,
                resumption);
    }

    /**
     * The same with another time in which lost streams can be resumed.
     *
     * @param time the time
     * @return the limits
     */
    public BrokerLimits withResumption(Duration time) {
        return new BrokerLimits(
                stanzaBytes,
                payloadBytes,
                depth,
                topics,
                itemsPerTopic,
                offlineStanzas,
                sessionsPerAccount,
                pageSize,
                outgoingStanzas,
                negotiation,
                slowReader,
                time);
    }
}
