package org.mile4j.xmpp.broker;

import static org.mile4j.xmpp.broker.ElementBuilder.element;
import static org.mile4j.xmpp.broker.ElementBuilder.leaf;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLSocket;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;

/** One client's stream from its beginning to its end: STARTTLS, SASL, binding, stanzas (RFC 6120, Section 4). */
final class Connection implements Runnable {

    private final BrokerCore core;
    private final Outgoing outgoing;
    private Socket socket;
    private StanzaStream in;
    private Jid account;
    private volatile Binding binding;

    Connection(BrokerCore core, Socket socket) {
        this.core = core;
        this.socket = socket;
        this.outgoing = new Outgoing(core.limits());
    }

    @Override
    public void run() {
        String reason = "closed";
        try {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout((int) core.limits().negotiation().toMillis());
            in = stream();
            outgoing.begin(socket.getOutputStream());
            serve();
            outgoing.finish("</stream:stream>");
        } catch (StreamError e) {
            reason = e.condition();
            outgoing.finish(e.element().toXml() + "</stream:stream>");
        } catch (SocketTimeoutException e) {
            reason = "connection-timeout";
            outgoing.finish(new StreamError("connection-timeout", "too long without progress")
                            .element()
                            .toXml() + "</stream:stream>");
        } catch (IOException e) {
            reason = "lost";
        } finally {
            end(reason);
        }
    }

    private void end(String reason) {
        close();
        Binding bound = binding;
        if (bound != null) {
            bound.connectionLost(this, reason.equals("lost"));
        }
        if (account != null) {
            core.audit(account.toString(), "disconnect", "", reason);
        }
        core.closed(this);
    }

    /** Cuts the connection; the thread that reads ends by itself. */
    void close() {
        outgoing.close();
        try {
            socket.close();
        } catch (IOException e) {
            core.log("a socket did not close", e);
        }
    }

    /** Hands over something to send; waits while too much is waiting. False when the connection is at its end. */
    boolean send(String xml) {
        return outgoing.send(xml);
    }

    /** Hands over something to send even if much is waiting. */
    void sendAtOnce(String xml) {
        outgoing.sendAtOnce(xml);
    }

    Jid account() {
        return account;
    }

    private StanzaStream stream() throws IOException {
        return new StanzaStream(
                socket.getInputStream(),
                core.limits().stanzaBytes(),
                core.limits().depth());
    }

    private void serve() throws IOException {
        openStream();
        if (!core.misbehaves(Misbehaviour.NO_TLS)) {
            features(element(Ns.TLS, "starttls").add(leaf(Ns.TLS, "required")).build());
            startTls();
            openStream();
        }
        SaslServer sasl = new SaslServer(core, socket);
        features(sasl.features());
        account = sasl.authenticate(in, outgoing);
        openStream();
        features(
                leaf(Ns.BIND, "bind"),
                element(Ns.SESSION, "session").add(leaf(Ns.SESSION, "optional")).build(),
                leaf(Ns.SM, "sm"));
        binding = bindOrResume();
        socket.setSoTimeout(0);
        Wakeups.hold();
        try {
            Optional<XmlElement> stanza = in.next();
            while (stanza.isPresent()) {
                binding.received(stanza.get());
                stanza = in.next();
            }
        } finally {
            Wakeups.release();
        }
    }

    private void openStream() throws IOException {
        XmlElement header = in.open();
        String to = header.attribute("to").orElse("");
        boolean known = to.equals(core.domain());
        outgoing.sendAtOnce("<?xml version='1.0'?><stream:stream xmlns='jabber:client' xmlns:stream='" + Ns.STREAM
                + "' id='" + UUID.randomUUID() + "' from='" + core.domain() + "' version='1.0' xml:lang='en'>");
        if (!known) {
            throw new StreamError("host-unknown", "this Controller serves " + core.domain());
        }
        if (!header.attribute("version").orElse("").equals("1.0")) {
            throw new StreamError("unsupported-version", "version 1.0 is expected");
        }
        boolean content = header.namespaces().stream()
                .anyMatch(declared ->
                        declared.prefix().isEmpty() && declared.uri().equals(Ns.CLIENT));
        if (!content) {
            throw new StreamError("invalid-namespace", "the default namespace of a stream is " + Ns.CLIENT);
        }
    }

    private void features(XmlElement... features) {
        outgoing.sendAtOnce(new XmlElement(
                        Ns.STREAM,
                        "stream",
                        "features",
                        java.util.List.of(),
                        java.util.List.<XmlAttribute>of(),
                        java.util.List.of(features))
                .toXml());
    }

    private void startTls() throws IOException {
        XmlElement request = expect();
        if (!request.localName().equals("starttls") || !request.namespace().equals(Ns.TLS)) {
            throw new StreamError("policy-violation", "TLS is required: begin with starttls");
        }
        if (in.hasMore()) {
            throw new StreamError("policy-violation", "nothing may follow starttls before TLS is up");
        }
        outgoing.sendAtOnce(leaf(Ns.TLS, "proceed").toXml());
        outgoing.drain();
        SSLSocket secure = (SSLSocket) core.tls().createSocket(socket, null, true);
        secure.setUseClientMode(false);
        secure.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
        secure.setWantClientAuth(core.wantsCertificates());
        socket = secure;
        try {
            secure.startHandshake();
        } catch (IOException e) {
            core.audit("", "tls", "", "refused: " + e.getMessage());
            throw e;
        }
        in = stream();
        outgoing.switchTo(secure.getOutputStream());
        if (core.misbehaves(Misbehaviour.SILENT_AFTER_TLS)) {
            in.open();
            in.next();
            throw new StreamError("undefined-condition", "silence is over");
        }
    }

    private Binding bindOrResume() throws IOException {
        while (true) {
            XmlElement request = expect();
            if (request.namespace().equals(Ns.SM) && request.localName().equals("resume")) {
                Optional<Binding> resumed = core.router().resume(this, request);
                if (resumed.isPresent()) {
                    core.audit(account.toString(), "resume", resumed.get().jid().toString(), "ok");
                    return resumed.get();
                }
                sendAtOnce(element(Ns.SM, "failed")
                        .add(leaf(Ns.STANZA_ERRORS, "item-not-found"))
                        .build()
                        .toXml());
                core.audit(account.toString(), "resume", "", "item-not-found");
            } else {
                return bind(request);
            }
        }
    }

    private Binding bind(XmlElement request) throws IOException {
        Optional<XmlElement> bind = ElementBuilder.child(request, Ns.BIND, "bind");
        if (!request.localName().equals("iq") || bind.isEmpty()) {
            throw new StreamError("not-authorized", "a resource has to be bound before anything else");
        }
        String wanted = ElementBuilder.child(bind.get(), Ns.BIND, "resource")
                .map(XmlElement::text)
                .orElse("");
        Binding bound = core.router().bind(this, wanted);
        sendAtOnce(element(Ns.CLIENT, "iq")
                .attribute("type", "result")
                .attribute("id", request.attribute("id"))
                .add(element(Ns.BIND, "bind")
                        .add(leaf(Ns.BIND, "jid", bound.jid().toString()))
                        .build())
                .build()
                .toXml());
        core.audit(account.toString(), "bind", bound.jid().toString(), "ok");
        return bound;
    }

    private XmlElement expect() throws IOException {
        return in.next()
                .orElseThrow(() -> new StreamError("undefined-condition", "the stream ended before it was in use"));
    }
}
