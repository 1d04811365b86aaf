package org.mile4j.xmpp.internal.session;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jivesoftware.smack.ConnectionListener;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.mile4j.model.MileException;
import org.mile4j.model.TransportException;
import org.mile4j.xmpp.config.GridConfig;

/**
 * A connection that is made anew when it is lost, for as long as the limits say.
 *
 * <p>It is not made anew when the Controller no longer accepts this side, nor when it sends stanzas again and again that are
 * longer than this side takes: a Controller keeps what was not taken and sends it first thing over the next connection.
 */
final class Link {

    private static final System.Logger LOG = System.getLogger(Link.class.getName());

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** How many connections may end by stanzas that are too long, each within a minute of the one before. */
    private static final int MOST_TOO_LONG = 10;

    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private enum State {
        CONNECTED,
        RECOVERING,
        CLOSED
    }

    /** What follows from what happens to the connection. */
    interface Owner {

        /** The connection is lost. */
        void lost();

        /**
         * There is a new connection that nobody else uses yet.
         *
         * @param resumed whether the stream goes on
         * @param problem why the connection before was lost
         */
        void reconnected(boolean resumed, MileException problem);

        /** The new connection is in use. */
        void recovered(boolean resumed);

        /** There will be no connection any more. */
        void ended(MileException problem);
    }

    private final GridConfig config;
    private final String peer;
    private final GridConnection connection;
    private final Owner owner;
    private final Object monitor = new Object();
    private State state = State.CONNECTED;
    private int tooLong;
    private long lastTooLong;
    private volatile MileException lastProblem;
    /** Why the newest connection was lost, be it in use already or not. */
    private volatile MileException lostAgain;

    Link(GridConfig config, String peer, GridConnection connection, Owner owner) {
        this.config = config;
        this.peer = peer;
        this.connection = connection;
        this.owner = owner;
    }

    /**
     * Connects and authenticates.
     *
     * @throws MileException if that fails
     */
    void connect() {
        try {
            connection.connect();
            connection.login();
        } catch (SmackException | XMPPException | IOException e) {
            throw Failures.connecting(e, peer, config);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException(peer, "the thread was interrupted while connecting to " + peer, e);
        }
    }

    /** From now on a loss is noticed. */
    void watch() {
        connection.addConnectionListener(new ConnectionListener() {
            @Override
            public void connectionClosedOnError(Exception problem) {
                lost(Failures.lost(problem, peer));
            }

            @Override
            public void connectionClosed() {
                lost(new TransportException(peer, peer + " closed the stream.", null));
            }
        });
        if (!connection.isAuthenticated()) {
            lost(new TransportException(peer, "the connection with " + peer + " was lost at once.", null));
        }
    }

    /** Whether stanzas go out now. */
    boolean isUp() {
        synchronized (monitor) {
            return state == State.CONNECTED && connection.isAuthenticated();
        }
    }

    /** Whether the connection is not known to be lost. */
    boolean isConnected() {
        synchronized (monitor) {
            return state == State.CONNECTED;
        }
    }

    /**
     * Waits until there is a connection.
     *
     * @param to who is to be asked
     * @param until when it has taken too long
     * @throws MileException if there is none in time, or never will be
     */
    void await(String to, long until) {
        synchronized (monitor) {
            while (state == State.RECOVERING) {
                long left = until - System.nanoTime();
                if (left <= 0) {
                    throw lastProblem == null
                            ? new TransportException(to, "there was no connection with " + peer + " in time", null)
                            : lastProblem;
                }
                try {
                    TimeUnit.NANOSECONDS.timedWait(monitor, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new TransportException(to, "the thread was interrupted while waiting for " + peer, e);
                }
            }
            if (state == State.CLOSED) {
                throw new TransportException(
                        peer,
                        "the session with " + peer + " has ended"
                                + (lastProblem == null ? "; connect anew." : ": " + lastProblem.getMessage()),
                        lastProblem);
            }
        }
    }

    /** The connection is lost; it is made anew on a thread of its own. */
    void lost(MileException problem) {
        synchronized (monitor) {
            lostAgain = problem;
            if (state != State.CONNECTED) {
                return;
            }
            state = State.RECOVERING;
            lastProblem = problem;
        }
        LOG.log(System.Logger.Level.INFO, "the connection with " + peer + " is lost: " + problem.getMessage());
        owner.lost();
        Thread recovery = new Thread(this::recover, "xmpp-grid-recovery");
        recovery.setDaemon(true);
        recovery.start();
    }

    /** Whether the next connection would end like those before. */
    private boolean isHopeless(MileException problem) {
        if (!Failures.isTooLong(problem)) {
            return false;
        }
        long now = System.nanoTime();
        tooLong = now - lastTooLong > FORGOTTEN.toNanos() ? 1 : tooLong + 1;
        lastTooLong = now;
        return tooLong > MOST_TOO_LONG;
    }

    private void recover() {
        long until = System.nanoTime() + config.limits().recovery().toNanos();
        long pause = FIRST_PAUSE.toNanos();
        boolean hopeless = isHopeless(lostAgain);
        while (!hopeless && isRecovering() && System.nanoTime() < until) {
            try {
                connection.instantShutdown();
                connect();
                MileException before = lostAgain;
                if (online(connection.streamWasResumed(), before)) {
                    return;
                }
                hopeless = lostAgain != before && isHopeless(lostAgain);
            } catch (MileException e) {
                lastProblem = e;
                hopeless = Failures.isLasting(e);
            }
            rest(Math.min(pause, Math.max(1, until - System.nanoTime())));
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
        }
        end();
    }

    private boolean isRecovering() {
        synchronized (monitor) {
            return state == State.RECOVERING;
        }
    }

    private void rest(long nanos) {
        long until = System.nanoTime() + nanos;
        synchronized (monitor) {
            for (long left = nanos; left > 0 && state == State.RECOVERING; left = until - System.nanoTime()) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(monitor, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    private boolean online(boolean resumed, MileException problem) {
        owner.reconnected(resumed, problem);
        synchronized (monitor) {
            if (state != State.RECOVERING) {
                connection.instantShutdown();
                return true;
            }
            if (!connection.isAuthenticated()) {
                return false;
            }
            state = State.CONNECTED;
            monitor.notifyAll();
        }
        LOG.log(
                System.Logger.Level.INFO,
                "the connection with " + peer + " is back"
                        + (resumed ? ", its stream is resumed" : ", in a new session"));
        owner.recovered(resumed);
        return true;
    }

    private void end() {
        synchronized (monitor) {
            if (state == State.CLOSED) {
                return;
            }
            state = State.CLOSED;
            monitor.notifyAll();
        }
        connection.instantShutdown();
        owner.ended(lastProblem);
    }

    /**
     * Ends the connection.
     *
     * @return false if it had ended before
     */
    boolean close() {
        boolean connected;
        synchronized (monitor) {
            if (state == State.CLOSED) {
                return false;
            }
            connected = state == State.CONNECTED;
            state = State.CLOSED;
            monitor.notifyAll();
        }
        if (connected) {
            connection.disconnect();
        }
        connection.instantShutdown();
        return true;
    }
}
