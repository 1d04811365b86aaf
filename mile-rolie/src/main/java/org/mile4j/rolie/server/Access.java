package org.mile4j.rolie.server;

import java.util.Set;

/**
 * Who may do what in a workspace (RFC 8322, Sections 5.3 and 5.4).
 *
 * @param readers the names of those who may read; {@code *} for everybody, also without a name
 * @param writers the names of those who may publish; they may read as well
 * @param certificate whether a client certificate is needed for everything
 * @param hidden whether others get the answer that there is nothing (404) where they would get a refusal (401 or 403)
 * @since 0.1
 */
public record Access(Set<String> readers, Set<String> writers, boolean certificate, boolean hidden) {

    /** Stands for everybody. */
    public static final String ANYBODY = "*";

    /**
     * Copies the sets.
     *
     * @param readers as the record describes it
     * @param writers as the record describes it
     * @param certificate as the record describes it
     * @param hidden as the record describes it
     */
    public Access {
        readers = Set.copyOf(readers);
        writers = Set.copyOf(writers);
    }

    /**
     * Everybody may read, some may publish.
     *
     * @param writers the names of those who may publish
     * @return the access
     */
    public static Access open(String... writers) {
        return new Access(Set.of(ANYBODY), Set.of(writers), false, false);
    }

    boolean mayRead(Identity who) {
        return has(readers, who) || mayWrite(who);
    }

    boolean mayWrite(Identity who) {
        return has(writers, who);
    }

    private boolean has(Set<String> names, Identity who) {
        return (!certificate || who.byCertificate()) && (names.contains(ANYBODY) || names.contains(who.name()));
    }
}
