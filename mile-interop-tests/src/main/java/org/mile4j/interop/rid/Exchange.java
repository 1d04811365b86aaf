package org.mile4j.interop.rid;

import java.io.IOException;
import java.io.PrintWriter;
import java.security.GeneralSecurityException;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.model.MileException;
import org.mile4j.rid.http.Answer;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.RidHttpClient;
import org.mile4j.rid.message.AuthorizationStatus;
import org.mile4j.rid.message.RequestStatus;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.xml.RidXml;
import picocli.CommandLine.Model.CommandSpec;

/** Sends one message and prints what comes back. */
final class Exchange {

    /** Makes the message for a peer. */
    interface Maker {
        RidDocument make(Peer peer) throws IOException;
    }

    private Exchange() {}

    static int run(CommandSpec spec, SystemOptions system, String to, Maker maker) {
        PrintWriter err = spec.commandLine().getErr();
        try {
            MessageSecurity security = system.keys().security(system.name());
            Peer peer = system.peer(to);
            RidDocument message = maker.make(peer);
            if (system.patience().isPresent() && Waiting.isWorthwhile(message)) {
                return new Waiting(spec, system, security).run(peer, message);
            }
            try (RidHttpClient client = new RidHttpClient(
                    security.credential(), security.trust(), system.keys().peers(), HttpLimits.DEFAULT)) {
                byte[] sealed = security.seal(message, () -> client.certificates(peer));
                return print(spec, security, client.send(peer, sealed));
            }
        } catch (MileException | IllegalArgumentException e) {
            err.println("mile: " + LimitOptions.fixed(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("mile: interrupted; the answer was not waited for");
        } catch (IOException e) {
            err.println("mile: " + IoReason.withFile(e));
        } catch (GeneralSecurityException e) {
            err.println("mile: the certificates cannot be used: " + e.getMessage());
        }
        err.flush();
        return 3;
    }

    /** Prints a message that came as an answer. */
    static int print(CommandSpec spec, RidDocument message) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(RidXml.defaults().pretty(true).toXml(message));
        out.flush();
        boolean denied = message.requestStatus()
                .flatMap(RequestStatus::authorizationStatus)
                .filter(AuthorizationStatus.DENIED::equals)
                .isPresent();
        return denied ? 1 : 0;
    }

    private static int print(CommandSpec spec, MessageSecurity security, Answer answer) {
        if (answer instanceof Answer.Reply reply) {
            RidDocument message = security.open(reply.message()).message();
            return print(spec, message);
        }
        spec.commandLine()
                .getErr()
                .println(
                        answer instanceof Answer.Later
                                ? "The answer will come in a callback to the system that runs as this name. Where none"
                                        + " runs, --wait TIME waits for it."
                                : "The message was taken.");
        return 0;
    }
}
