package org.mile4j.rid.http;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a handshake or the head of a request does not come to its end in time, however busy they are:
 * a peer that sends a byte now and then is never idle. At the end of the server it closes those that have nothing in work.
 */
final class SlowStarts extends AbstractLifeCycle implements Connection.Listener {

    private static final long TICKS = 8;

    /** What came on a connection that has no request in work. */
    private static final class Waiting {
        private final long bytes;
        private long since;

        Waiting(long bytes) {
            this.bytes = bytes;
        }
    }

    private final long allowedNanos;
    private final Map<SslConnection, Waiting> waiting = new ConcurrentHashMap<>();
    private volatile boolean ending;
    private final Scheduler scheduler = new ScheduledExecutorScheduler("rid-slow-starts", true);

    SlowStarts(Duration allowed) {
        this.allowedNanos = allowed.toNanos();
    }

    @Override
    protected void doStart() throws Exception {
        scheduler.start();
        again();
        super.doStart();
    }

    @Override
    protected void doStop() throws Exception {
        scheduler.stop();
        super.doStop();
    }

    private void again() {
        scheduler.schedule(this::look, Math.max(1, allowedNanos / TICKS), TimeUnit.NANOSECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof SslConnection tls) {
            list(tls, 0);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (connection instanceof SslConnection tls) {
            waiting.remove(tls);
        }
    }

    /** The head of a request is whole. */
    void begun(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        if (connection.getEndPoint() instanceof SslConnection.SslEndPoint end) {
            SslConnection tls = end.getSslConnection();
            waiting.remove(tls);
            Request.addCompletionListener(request, failure -> list(tls, tls.getBytesIn()));
        }
    }

    /** Lists a connection before it looks at what may happen meanwhile, so that neither the end nor a close is missed. */
    private void list(SslConnection tls, long bytes) {
        waiting.put(tls, new Waiting(bytes));
        if (ending) {
            tls.getEndPoint().close();
        }
        if (!tls.getEndPoint().isOpen()) {
            waiting.remove(tls);
        }
    }

    /** Closes the connections that have no request in work, and each other one as soon as its request is answered. */
    void end() {
        ending = true;
        waiting.keySet().forEach(tls -> tls.getEndPoint().close());
    }

    private void look() {
        long now = System.nanoTime();
        for (Iterator<Map.Entry<SslConnection, Waiting>> all =
                        waiting.entrySet().iterator();
                all.hasNext(); ) {
            Map.Entry<SslConnection, Waiting> entry = all.next();
            Waiting state = entry.getValue();
            if (entry.getKey().getBytesIn() > state.bytes && state.since == 0) {
                state.since = now;
            } else if (state.since != 0 && now - state.since > allowedNanos) {
                all.remove();
                entry.getKey().getEndPoint().close();
            }
        }
        if (isRunning() || isStarting()) {
            again();
        }
    }
}
