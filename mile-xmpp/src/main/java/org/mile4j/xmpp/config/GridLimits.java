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
 * @param inFlightBytes how long those publications may be together, in characters of XML; a single one may be longer
 * @param queue how many events may wait for the listeners before the connection is read more slowly
 * @param queueBytes how much memory those events may take, about, in bytes; a single one may take more. While a listener
 *     waits for an answer it is up to twice as much, and items beyond that are retrieved later
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
        long inFlightBytes,
        int queue,
        long queueBytes) {

    /**
     * 15 s to connect, 30 s for an answer, 60 s of silence, 10 min to recover, 10 MiB a stanza, 200 levels; 200
     * publications of 16 MiB, 1,000 events of 1 MiB.
     */
    public static final GridLimits DEFAULT = new GridLimits(
            Duration.ofSeconds(15),
            Duration.ofSeconds(30),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10),
            10 << 20,
            200,
            200,
            16 << 20,
            1_000,
            1 << 20);

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
     * @param inFlightBytes as the record describes it
     * @param queue as the record describes it
     * @param queueBytes as the record describes it
     * @throws IllegalArgumentException if a value is not positive; recovery may be zero
     */
    public GridLimits {
        boolean times = isPositive(connect) && isPositive(answer) && isPositive(keepAlive) && !recovery.isNegative();
        boolean sizes = stanzaBytes > 0 && depth > 0;
        boolean queues = inFlight > 0 && inFlightBytes > 0 && queue > 0 && queueBytes > 0;
        if (!times || !sizes || !queues) {
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
        return new GridLimits(
                toConnect,
                toAnswer,
                keepAlive,
                recovery,
                stanzaBytes,
                depth,
                inFlight,
                inFlightBytes,
                queue,
                queueBytes);
    }

    /**
     * The same with another time of silence before the Controller is asked whether it is there.
     *
     * @param silence the time
     * @return the limits
     */
    public GridLimits withKeepAlive(Duration silence) {
        return new GridLimits(
                connect, answer, silence, recovery, stanzaBytes, depth, inFlight, inFlightBytes, queue, queueBytes);
    }

    /**
     * The same with another time to get a lost connection back.
     *
     * @param time the time; zero for not at all
     * @return the limits
     */
    public GridLimits withRecovery(Duration time) {
        return new GridLimits(
                connect, answer, keepAlive, time, stanzaBytes, depth, inFlight, inFlightBytes, queue, queueBytes);
    }

    /**
     * The same with another longest stanza.
     *
     * @param bytes the longest stanza
     * @return the limits
     */
    public GridLimits withStanzaBytes(int bytes) {
        return new GridLimits(
                connect, answer, keepAlive, recovery, bytes, depth, inFlight, inFlightBytes, queue, queueBytes);
    }

    /**
     * The same with other numbers of things that wait.
     *
     * @param publications how many publications may wait for their answer
     * @param events how many events may wait for the listeners
     * @return the limits
     */
    public GridLimits withQueues(int publications, int events) {
        return new GridLimits(
                connect,
                answer,
                keepAlive,
                recovery,
                stanzaBytes,
                depth,
                publications,
                inFlightBytes,
                events,
                queueBytes);
    }

    /**
     * The same with other sizes of what waits.
     *
     * @param publications how long the publications that wait for their answer may be together, in characters
     * @param events how much memory the events that wait for the listeners may take, in bytes
     * @return the limits
     */
    public GridLimits withQueueBytes(long publications, long events) {
        return new GridLimits(
                connect, answer, keepAlive, recovery, stanzaBytes, depth, inFlight, publications, queue, events);
    }
}
