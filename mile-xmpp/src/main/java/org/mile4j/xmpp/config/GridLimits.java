package org.mile4j.xmpp.config;

import java.time.Duration;

/**
 * How long a Platform waits, and how much it takes.
 *
 * @param connect how long connecting, TLS and authentication may take each
 * @param answer how long to wait for the answer to a request
 * @param keepAlive after which silence the Controller is asked whether it is there
 * @param recovery how long to try to get a lost connection back; zero for not at all
 * @param stanzaBytes the longest stanza that is taken, in bytes on the wire; a longer one ends the connection
 * @param depth how deep elements may be nested in a stanza
 * @param inFlight how many publications may wait for their answer
 * @param queue how many events may wait for the handlers before the connection is read more slowly
 * @since 0.1
 */
public record GridLimits(
        Duration connect,
        Duration answer,
        Duration keepAlive,
        Duration recovery,
        int stanzaBytes,
        int depth,
        int inFlight,
        int queue) {

    /** 15 s to connect, 30 s for an answer, 60 s of silence, 10 min to recover, 10 MiB a stanza, 200 levels. */
    public static final GridLimits DEFAULT = new GridLimits(
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            10 << 20,
            200,
            200,
            1_000);

    /**
     * Checks the values.
     *
     * @param connect as the record describes it
     * @param answer as the record describes it
     * @param keepAlive as the record describes it
     * @param recovery as the record describes it
     * @param stanzaBytes as the record describes it
     * @param depth as the record describes it
     * @param inFlight as the record describes it
     * @param queue as the record describes it
     * @throws IllegalArgumentException if a value is not positive; recovery may be zero
     */
    public GridLimits {
        boolean times = isPositive(connect) && isPositive(answer) && isPositive(keepAlive) && !recovery.isNegative();
        if (!times || stanzaBytes < 1 || depth < 1 || inFlight < 1 || queue < 1) {
            throw new IllegalArgumentException("every limit has to be positive; recovery alone may be zero");
        }
    }

    private static boolean isPositive(Duration duration) {
        return !duration.isNegative() && !duration.isZero();
    }

    /**
     * The same with other times to connect and to wait for an answer.
     *
     * @param toConnect how long connecting may take
     * @param toAnswer how long to wait for an answer
     * @return the limits
     */
    public GridLimits withTimeouts(Duration toConnect, Duration toAnswer) {
        return new GridLimits(toConnect, toAnswer, keepAlive, recovery, stanzaBytes, depth, inFlight, queue);
    }

    /**
     * The same with another time of silence before the Controller is asked whether it is there.
     *
     * @param silence the time
     * @return the limits
     */
    public GridLimits withKeepAlive(Duration silence) {
        return new GridLimits(connect, answer, silence, recovery, stanzaBytes, depth, inFlight, queue);
    }

    /**
     * The same with another time to get a lost connection back.
     *
     * @param time the time; zero for not at all
     * @return the limits
     */
    public GridLimits withRecovery(Duration time) {
        return new GridLimits(connect, answer, keepAlive, time, stanzaBytes, depth, inFlight, queue);
    }

    /**
     * The same with another longest stanza.
     *
     * @param bytes the longest stanza
     * @return the limits
     */
    public GridLimits withStanzaBytes(int bytes) {
        return new GridLimits(connect, answer, keepAlive, recovery, bytes, depth, inFlight, queue);
    }

    /**
     * The same with other numbers of things that wait.
     *
     * @param publications how many publications may wait for their answer
     * @param events how many events may wait for the handlers
     * @return the limits
     */
    public GridLimits withQueues(int publications, int events) {
        return new GridLimits(connect, answer, keepAlive, recovery, stanzaBytes, depth, publications, events);
    }
}
