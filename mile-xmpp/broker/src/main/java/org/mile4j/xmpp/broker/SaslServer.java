package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import org.mile4j.model.data.XmlElement;

/** The authentication of one client (RFC 6120, Section 6; RFC 8600, Section 8.3.1). */
final class SaslServer {

    private static final int ATTEMPTS = 3;

    private final BrokerCore core;
    private final boolean secure;
    private final Optional<Jid> certified;
    private final byte[] endPoint;
    private final boolean weak;

    SaslServer(BrokerCore core, Socket socket) {
        this.core = core;
        this.secure = socket instanceof SSLSocket;
        this.weak = core.misbehaves(Misbehaviour.WEAK_MECHANISMS) || !secure;
        this.certified = secure ? certified((SSLSocket) socket) : Optional.empty();
        this.endPoint = secure
                ? Certificates.endPoint(
                        (X509Certificate) ((SSLSocket) socket).getSession().getLocalCertificates()[0])
                : new byte[0];
    }

    /** The account that the client's certificate names, if it is one of ours. */
    private Optional<Jid> certified(SSLSocket socket) {
        try {
            X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
            return Certificates.xmppAddresses(certificate).stream()
                    .map(Jid::parse)
                    .filter(jid -> jid.domain().equals(core.domain()) && core.isCertificateAccount(jid.local()))
                    .findFirst();
        } catch (SSLPeerUnverifiedException e) {
            return Optional.empty();
        }
    }

    private List<String> mechanisms() {
        List<String> names = new ArrayList<>();
        if (weak) {
            return List.of("PLAIN", Scram.SHA_1.mechanism);
        }
        if (certified.isPresent()) {
            names.add("EXTERNAL");
        }
        for (Scram scram : List.of(Scram.SHA_256, Scram.SHA_1)) {
            names.add(scram.mechanism + "-PLUS");
            names.add(scram.mechanism);
        }
        return names;
    }

    XmlElement[] features() {
        XmlElement mechanisms = element(Ns.SASL, "mechanisms")
                .add(mechanisms().stream().map(name -> leaf(Ns.SASL, "mechanism", name)))
                .build();
        XmlElement binding = element(Ns.SASL_CHANNEL_BINDING, "sasl-channel-binding")
                .add(element(Ns.SASL_CHANNEL_BINDING, "channel-binding")
                        .attribute("type", ScramExchange.END_POINT)
                        .build())
                .build();
        return weak ? new XmlElement[] {mechanisms} : new XmlElement[] {mechanisms, binding};
    }

    /** Runs the exchange until somebody is authenticated. */
    Jid authenticate(StanzaStream in, Outgoing out) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            XmlElement auth = expect(next(in), "auth");
            String mechanism = auth.attribute("mechanism").orElse("");
            String[] who = {""};
            try {
                Jid account = run(mechanism, auth, in, out, who);
                core.audit(account.toString(), "authenticate", mechanism, "ok");
                return account;
            } catch (SaslFailure e) {
                core.audit(who[0], "authenticate", mechanism, e.getMessage());
                out.sendAtOnce(element(Ns.SASL, "failure")
                        .add(leaf(Ns.SASL, e.getMessage()))
                        .build()
                        .toXml());
            }
        }
        throw new StreamError("policy-violation", "too many failed authentications");
    }

    private Jid run(String mechanism, XmlElement auth, StanzaStream in, Outgoing out, String[] who)
            throws SaslFailure, IOException {
        if (!mechanisms().contains(mechanism)) {
            throw new SaslFailure("invalid-mechanism");
        }
        byte[] initial = decode(auth.text());
        switch (mechanism) {
            case "EXTERNAL" -> {
                Jid account = certified.orElseThrow(() -> new SaslFailure("not-authorized"));
                who[0] = account.toString();
                String asked = new String(initial, StandardCharsets.UTF_8);
                if (!asked.isEmpty() && !asked.equals(account.toString())) {
                    throw new SaslFailure("invalid-authzid");
                }
                out.sendAtOnce(leaf(Ns.SASL, "success").toXml());
                return account;
            }
            case "PLAIN" -> {
                String[] parts = new String(initial, StandardCharsets.UTF_8).split("\0", -1);
                who[0] = parts.length == 3 ? parts[1] : "";
                if (parts.length != 3 || !core.isPassword(parts[1], parts[2])) {
                    throw new SaslFailure("not-authorized");
                }
                out.sendAtOnce(leaf(Ns.SASL, "success").toXml());
                return new Jid(parts[1], core.domain(), "");
            }
            default -> {
                return scram(mechanism, initial, in, out, who);
            }
        }
    }

    private Jid scram(String mechanism, byte[] initial, StanzaStream in, Outgoing out, String[] who)
            throws SaslFailure, IOException {
        boolean plus = mechanism.endsWith("-PLUS");
        Scram scram = mechanism.startsWith(Scram.SHA_256.mechanism) ? Scram.SHA_256 : Scram.SHA_1;
        ScramExchange exchange = new ScramExchange(scram, plus, !weak, endPoint);
        String challenge = exchange.challenge(initial, core::verifier);
        who[0] = exchange.name();
        out.sendAtOnce(leaf(Ns.SASL, "challenge", encode(challenge)).toXml());
        String last = exchange.verify(decode(response(in).text()));
        if (core.misbehaves(Misbehaviour.WRONG_SERVER_SIGNATURE)) {
            last = "v=" + encode("this is not the signature.......");
        }
        out.sendAtOnce(leaf(Ns.SASL, "success", encode(last)).toXml());
        return new Jid(exchange.name(), core.domain(), "");
    }

    private static XmlElement response(StanzaStream in) throws IOException, SaslFailure {
        XmlElement element = next(in);
        if (element.namespace().equals(Ns.SASL) && element.localName().equals("abort")) {
            // RFC 6120, Section 6.4.4.
            throw new SaslFailure("aborted");
        }
        return expect(element, "response");
    }

    private static XmlElement next(StanzaStream in) throws IOException {
        return in.next().orElseThrow(() -> new StreamError("not-authorized", "nobody authenticated"));
    }

    private static XmlElement expect(XmlElement element, String name) throws StreamError {
        if (!element.namespace().equals(Ns.SASL) || !element.localName().equals(name)) {
            throw new StreamError("not-authorized", "authentication comes before anything else");
        }
        return element;
    }

    private static byte[] decode(String text) throws SaslFailure {
        try {
            return text.equals("=") ? new byte[0] : Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new SaslFailure("incorrect-encoding");
        }
    }

    private static String encode(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
