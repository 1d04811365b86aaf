package org.mile4j.interop.rid;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.store.StoredMessage;
import org.mile4j.rid.system.RidSystem;
import org.mile4j.rid.system.RidSystemConfig;
import org.mile4j.rid.system.RuleFilePolicy;
import org.mile4j.rid.system.SystemListener;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a system for as long as the answer to a request takes, and prints what comes. */
final class Waiting {

    private static final List<MsgType> ASKING =
            List.of(MsgType.TRACE_REQUEST, MsgType.INVESTIGATION_REQUEST, MsgType.QUERY);

    private final CommandSpec spec;
    private final SystemOptions system;
    private final MessageSecurity security;

    Waiting(CommandSpec spec, SystemOptions system, MessageSecurity security) {
        this.spec = spec;
        this.system = system;
        this.security = security;
    }

    /** Whether a message is one that is answered. */
    static boolean isWorthwhile(RidDocument message) {
        return message.policy()
                .flatMap(RidPolicy::msgType)
                .filter(ASKING::contains)
                .isPresent();
    }

    private static boolean isPending(RidDocument answer) {
        return answer.requestStatus()
                .flatMap(RequestStatus::authorizationStatus)
                .filter(AuthorizationStatus.PENDING::equals)
                .isPresent();
    }

    /** What comes from the peer on the incident. Whatever else comes is kept in the store, as by a system that serves. */
    private final class Answers implements SystemListener {
        private final BlockingQueue<RidDocument> messages = new LinkedBlockingQueue<>();
        private final String peer;
        private final String incident;

        private Answers(Peer peer, RidDocument message) {
            this.peer = peer.name();
            this.incident = StoredMessage.incident(message);
        }

        @Override
        public void received(Peer from, RidDocument message) {
            if (from.name().equals(peer) && StoredMessage.incident(message).equals(incident)) {
                messages.add(message);
            }
        }

        @Override
        public void alert(String from, String what) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("alert on " + from + ": " + what);
            err.flush();
        }
    }

    int run(Peer peer, RidDocument message) throws IOException, GeneralSecurityException, InterruptedException {
        PeerList peers = system.keys().peers();
        int port = system.peer(system.name()).port();
        Answers answers = new Answers(peer, message);
        try (MessageStore store = JdbcStore.file(system.store());
                RidSystem running = new RidSystem(
                        RidSystemConfig.of(system.name(), security, peers, store, RuleFilePolicy.of(List.of()))
                                .withPort(port)
                                .withListener(answers))) {
            running.start().send(peer, message);
            return printAll(peer, answers);
        }
    }

    /** Prints the answers up to the first that is more than that there will be one. */
    private int printAll(Peer peer, Answers answers) throws IOException, InterruptedException {
        Duration patience = system.patience().orElseThrow();
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            RidDocument answer = answers.messages.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (answer == null) {
                throw new IOException(peer.name() + " has not answered within " + patience);
            }
            int code = Exchange.print(spec, answer);
            if (!isPending(answer)) {
                return code;
            }
        }
    }
}
