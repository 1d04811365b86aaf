package org.mile4j.rid.system;

import java.util.function.Supplier;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.http.WorkLimit;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.security.MessageSecurity;

/** Seals messages for peers. The certificate of one that is listed without is asked of it if something is to be encrypted. */
final class Sealing {

    private final MessageSecurity security;
    private final RidHttpClient client;
    private final WorkLimit work;

    Sealing(MessageSecurity security, RidHttpClient client, WorkLimit work) {
        this.security = security;
        this.client = client;
        this.work = work;
    }

    /** A message that begins at this system. */
    byte[] sealed(Peer peer, RidDocument message) {
        return computed(peer, () -> security.seal(message, () -> client.certificates(peer)));
    }

    /** A message that this system passes on. */
    byte[] relayed(Peer peer, RidDocument message) {
        return computed(peer, () -> security.relay(message, () -> client.certificates(peer)));
    }

    /** A peer that may have to be asked is waited for, which takes no place of those who compute. */
    private byte[] computed(Peer peer, Supplier<byte[]> sealing) {
        return peer.certificates().isEmpty() ? sealing.get() : work.call(sealing);
    }
}
