package org.mile4j.xmpp.internal.session;

import java.io.IOException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jivesoftware.smack.SmackException;
import org.jivesoftware.smack.XMPPException;
import org.jivesoftware.smack.sasl.SASLErrorException;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.model.TransportException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.xmpp.config.ChannelBinding;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.internal.security.ControllerTrust;
import org.mile4j.xmpp.internal.stanza.Ns;
import org.mile4j.xmpp.topic.StanzaErrorException;

/** Turns what Smack throws, and error stanzas, into our exceptions. */
final class Failures {

    private static final int LONGEST_TEXT = 300;

    private Failures() {}

    /**
     * What to throw when there is no session.
     *
     * @param config how this side connects
     */
    static MileException connecting(Exception problem, String peer, GridConfig config) {
        Optional<CertificateException> certificate = cause(problem, CertificateException.class);
        if (certificate.isPresent()) {
            return new SecurityFailureException(
                    peer, "the certificate of " + peer + " is not accepted: " + reason(certificate.get()), problem);
        }
        Optional<SSLException> tls = cause(problem, SSLException.class);
        if (tls.isPresent()) {
            return new SecurityFailureException(
                    peer,
                    "TLS with " + peer + " fails: " + tls.get().getMessage()
                            + ". If it speaks of an alert, the Controller does not accept this side's certificate:"
                            + " check that it is not expired, not revoked and from an authority that it trusts.",
                    problem);
        }
        if (cause(problem, SmackException.SecurityRequiredException.class).isPresent()) {
            return new SecurityFailureException(
                    peer, peer + " offers no TLS, which RFC 8600, Section 8.3.1, requires.", problem);
        }
        Optional<SASLErrorException> sasl = cause(problem, SASLErrorException.class);
        if (sasl.isPresent()) {
            return new SecurityFailureException(
                    peer,
                    peer + " does not accept the authentication by "
                            + sasl.get().getMechanism() + ": "
                            + sasl.get().getSASLFailure().getSASLErrorString()
                            + ". Check the account, its password or its certificate." + binding(config),
                    problem);
        }
        Optional<SmackException.SmackSaslException> mechanism = cause(problem, SmackException.SmackSaslException.class);
        if (mechanism.isPresent()) {
            return new SecurityFailureException(
                    peer,
                    "authentication with " + peer + " fails: " + brief(rootMessage(mechanism.get())) + binding(config),
                    problem);
        }
        boolean reached =
                cause(problem, SmackException.EndpointConnectionException.class).isEmpty();
        if (config.keyStore().isPresent()
                && reached
                && cause(problem, IOException.class).isPresent()) {
            // The alert may be lost when this side is still writing, so that only a broken connection is seen.
            return new SecurityFailureException(
                    peer,
                    peer + " closed the connection before authentication (" + brief(rootMessage(problem))
                            + "). It may not accept this side's certificate: check that it is not expired, not revoked"
                            + " and from an authority that it trusts.",
                    problem);
        }
        return lost(problem, peer);
    }

    private static String binding(GridConfig config) {
        return config.channelBinding() == ChannelBinding.REQUIRED
                        && config.password().isPresent()
                ? " As ChannelBinding.REQUIRED is set, the Controller has to offer SCRAM-SHA-256-PLUS and to be able to do"
                        + " tls-server-end-point; not all can."
                : "";
    }

    /** What to throw when a session has ended. */
    static MileException lost(Exception problem, String peer) {
        Optional<XMPPException.StreamErrorException> stream = cause(problem, XMPPException.StreamErrorException.class);
        if (stream.isPresent()) {
            return new ProtocolException(
                    peer,
                    peer + " ended the stream with "
                            + stream.get().getStreamError().getCondition() + ": "
                            + brief(String.valueOf(stream.get().getStreamError().getDescriptiveText())) + ".",
                    problem);
        }
        if (cause(problem, XMPPException.XMPPErrorException.class).isPresent()) {
            return new ProtocolException(peer, peer + " refuses the session: " + brief(rootMessage(problem)), problem);
        }
        if (cause(problem, SmackException.NoResponseException.class).isPresent()) {
            return new TransportException(
                    peer,
                    peer + " did not answer in time. It may be overloaded, or it dropped the connection in silence,"
                            + " as some do for a certificate they do not accept.",
                    problem);
        }
        Optional<MeteredSockets.StanzaTooLongException> tooLong =
                cause(problem, MeteredSockets.StanzaTooLongException.class);
        if (tooLong.isPresent()) {
            return new ProtocolException(peer, tooLong.get().getMessage() + ".", problem);
        }
        return new TransportException(peer, "no connection with " + peer + ": " + brief(rootMessage(problem)), problem);
    }

    /** An exception for a result of type error. */
    static StanzaErrorException refusal(XmlElement iq, String peer) {
        XmlElement error = iq.elements().stream()
                .filter(child -> child.localName().equals("error"))
                .findFirst()
                .orElse(iq);
        String condition = "undefined-condition";
        String application = "";
        String text = "";
        for (XmlElement child : error.elements()) {
            if (child.namespace().equals(Ns.STANZA_ERRORS)) {
                if (child.localName().equals("text")) {
                    text = child.text();
                } else {
                    condition = child.localName();
                }
            } else if (child.namespace().equals(Ns.PUBSUB_ERRORS)) {
                application = child.localName();
            }
        }
        return new StanzaErrorException(
                peer, error.attribute("type").orElse("cancel"), condition, application, brief(text));
    }

    private static String reason(CertificateException problem) {
        Optional<CertPathValidatorException> path = cause(problem, CertPathValidatorException.class);
        if (path.isPresent()) {
            String text = String.valueOf(path.get().getMessage());
            CertPathValidatorException.Reason reason = path.get().getReason();
            if (ControllerTrust.isStatusUnknown(problem)) {
                return "its revocation status is not known (" + text + "). Give a revocation list, or relax"
                        + " GridConfig.revocation.";
            }
            return text + " (" + reason + ").";
        }
        return rootMessage(problem) + ".";
    }

    private static String rootMessage(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    /** What a peer says, short and on one line. */
    private static String brief(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "..." : line;
    }

    static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> type) {
        int depth = 0;
        for (Throwable next = problem; next != null && depth < 20; next = next.getCause()) {
            if (type.isInstance(next)) {
                return Optional.of(type.cast(next));
            }
            depth++;
        }
        return Optional.empty();
    }

    /** Whether a connection was given up because of a stanza that is longer than this side takes. */
    static boolean isTooLong(MileException problem) {
        return cause(problem, MeteredSockets.StanzaTooLongException.class).isPresent();
    }

    /** Whether trying again cannot help. */
    static boolean isLasting(MileException problem) {
        return problem instanceof SecurityFailureException
                && cause(problem, IOException.class)
                        .filter(io -> !(io instanceof SSLException))
                        .isEmpty();
    }
}
