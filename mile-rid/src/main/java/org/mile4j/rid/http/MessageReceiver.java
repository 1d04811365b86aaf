package org.mile4j.rid.http;

import java.net.InetAddress;
import java.util.Optional;

/**
 * Takes the messages that a server receives, after the peer was authenticated and before anything in them was looked at.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface MessageReceiver {

    /**
     * Takes a message. What is to be kept must be kept before this returns.
     *
     * @param peer who sent it
     * @param from the address it came from, which a callback goes to
     * @param message the body
     * @param token the token of a callback, if there is one
     * @return what to answer
     * @throws RuntimeException if the system itself is at fault: the peer gets 500 and may repeat the message
     */
    Answer receive(Peer peer, InetAddress from, byte[] message, Optional<CallbackToken> token);
}
