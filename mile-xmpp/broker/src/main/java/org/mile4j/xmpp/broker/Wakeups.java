package org.mile4j.xmpp.broker;

import java.util.HashSet;
import java.util.Set;

/**
 * The writers that a connection's thread has given something to and not yet woken.
 *
 * <p>A thread that works on many stanzas in a row wakes them once, when it has read all that has come. To wake a thread
 * costs more than to work on a stanza. Other threads wake a writer at once.
 */
final class Wakeups {

    private static final ThreadLocal<Set<Outgoing>> HELD = new ThreadLocal<>();

    private Wakeups() {}

    /** From now on this thread says by itself when it wakes writers. */
    static void hold() {
        HELD.set(new HashSet<>());
    }

    /** Notes that a writer has something to do. */
    static void soon(Outgoing writer) {
        Set<Outgoing> held = HELD.get();
        if (held == null) {
            writer.wake();
        } else {
            held.add(writer);
        }
    }

    /** Wakes all writers that are noted; from now on this thread wakes writers at once. */
    static void release() {
        now();
        HELD.remove();
    }

    /** Wakes all writers that are noted; has to be called before this thread waits for anything. */
    static void now() {
        Set<Outgoing> held = HELD.get();
        if (held != null && !held.isEmpty()) {
            held.forEach(Outgoing::wake);
            held.clear();
        }
    }
}
