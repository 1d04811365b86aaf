package org.mile4j.rid.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.util.Timeout;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.TransportException;
import org.mile4j.rid.security.Credential;
import org.mile4j.rid.security.PathProblem;
import org.mile4j.rid.security.Trust;

/**
 * The client half of a RID system: RFC 6546, Section 3.
 *
 * <p>Connections stay open and are used again. Redirects are not followed, cookies not kept, and what a peer may not
 * answer is an exception that says so.
 *
 * @since 0.1
 */
public final class RidHttpClient implements AutoCloseable {

    private static final ContentType XML = ContentType.create("text/xml");

    private final CloseableHttpClient client;
    private final PeerList peers;
    private final LearntCertificates learnt;
    private final int maxBytes;

    /**
     * A client.
     *
     * @param credential the certificate of this system
     * @param trust whom it believes
     * @param peers whom it talks to
     * @param limits how large an answer may be and how long to wait for it
     */
    public RidHttpClient(Credential credential, Trust trust, PeerList peers, HttpLimits limits) {
        this.peers = peers;
        this.maxBytes = limits.maxBytes();
        SSLContext tls = RidTls.context(credential, trust);
        this.learnt = new LearntCertificates(tls, this::identifies, limits.idle());
        Timeout wait = Timeout.of(limits.idle());
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                                tls,
                                RidTls.PROTOCOLS,
                                null,
                                SSLBufferMode.STATIC,
                                HostnameVerificationPolicy.CLIENT,
                                this::identifies))
                        .setMaxConnPerRoute(32)
                        .setMaxConnTotal(256)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(Duration.ofSeconds(10)))
                                .setSocketTimeout(wait)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(wait)
                        .setConnectionRequestTimeout(wait)
                        .build())
                .disableConnectionState()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    /**
     * The certificates for which a message to a peer may be encrypted. Those of a peer that is listed without are learnt
     * from it: it is connected to, and shows a certificate of a believed authority that has its name.
     *
     * @param peer the peer
     * @return its listed certificates, or the one that it shows
     * @throws TransportException if none is listed and the peer cannot be reached or identified
     * @throws ProtocolException if the certificate that it shows is not for encryption
     */
    public List<X509Certificate> certificates(Peer peer) {
        return peer.certificates().isEmpty() ? learnt.of(peer) : peer.certificates();
    }

    /** Whether the certificate of a server is on the list under the name that was connected to. */
    private boolean identifies(String name, SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate certificate
                    && peers.identifies(certificate, name);
        } catch (SSLPeerUnverifiedException e) {
            return false; // no certificate, no peer
        }
    }

    /**
     * Sends a message.
     *
     * @param peer to whom
     * @param message the body
     * @return what the peer answered
     * @throws TransportException if the peer cannot be reached, does not answer in time or breaks off; the message may be
     *     sent again
     * @throws ProtocolException if the peer answers what it may not
     */
    public Answer send(Peer peer, byte[] message) {
        try {
            return send(peer, InetAddress.getByName(peer.host()), message, Optional.empty());
        } catch (UnknownHostException e) {
            throw new TransportException(peer.name(), "the host " + peer.host() + " has no address", e);
        }
    }

    /**
     * Sends a callback to the address that the message came from which it answers.
     *
     * @param peer to whom
     * @param address the address of the peer's side of the earlier exchange
     * @param message the body
     * @param token the token that the peer was given
     * @return what the peer answered, which should be nothing
     * @throws TransportException as {@link #send(Peer, byte[])}
     * @throws ProtocolException as {@link #send(Peer, byte[])}
     */
    public Answer callBack(Peer peer, InetAddress address, byte[] message, CallbackToken token) {
        return send(peer, address, message, Optional.of(token));
    }

    private Answer send(Peer peer, InetAddress address, byte[] message, Optional<CallbackToken> token) {
        HttpHost host = new HttpHost("https", address, peer.name(), peer.port());
        ClassicRequestBuilder request = ClassicRequestBuilder.post("/").setEntity(new ByteArrayEntity(message, XML));
        token.ifPresent(t -> request.addHeader(CallbackToken.FIELD, t.text()));
        ClassicHttpRequest built = request.build();
        try {
            return client.execute(host, built, response -> answer(peer, response));
        } catch (CancellationException e) {
            throw new TransportException(
                    peer.name(), "the message was not sent, as the thread was interrupted; it may be sent again", e);
        } catch (IOException e) {
            throw new TransportException(
                    peer.name(),
                    peer.name() + " did not take the message: " + e.getMessage() + "; "
                            + PathProblem.wayOut(e)
                                    .map(problem -> "its certificate is not believed, as " + problem)
                                    .orElse("it may be sent again"),
                    e);
        }
    }

    private Answer answer(Peer peer, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        byte[] body = body(peer, response);
        if (status == 202) {
            return later(peer, response, body);
        }
        if (status != 200) {
            throw new ProtocolException(peer.name(), peer.name() + " answered " + status + meaning(status), null);
        }
        if (body.length == 0) {
            return new Answer.Done();
        }
        ContentType type = ContentType.parseLenient(
                response.getEntity() == null ? null : response.getEntity().getContentType());
        if (type == null || !type.isSameMimeType(XML)) {
            throw new ProtocolException(
                    peer.name(), peer.name() + " answered with another Content-Type than text/xml", null);
        }
        return new Answer.Reply(body);
    }

    private static Answer later(Peer peer, ClassicHttpResponse response, byte[] body) {
        Header field = response.getFirstHeader(CallbackToken.FIELD);
        if (field == null || body.length > 0) {
            throw new ProtocolException(
                    peer.name(),
                    peer.name() + " answered 202 " + (field == null ? "without a RID-Callback-Token" : "with a body")
                            + ", so that its callback cannot be told",
                    null);
        }
        try {
            return new Answer.Later(new CallbackToken(field.getValue()));
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(peer.name(), peer.name() + " answered 202: " + e.getMessage(), e);
        }
    }

    private static String meaning(int status) {
        if (status >= 300 && status < 400) {
            return ", a redirection, which is not followed";
        }
        if (status == 408) {
            return ": the message came too slowly; send it again";
        }
        return status >= 500 ? ": it is at fault itself; send the message again later" : ": it refuses the request";
    }

    private byte[] body(Peer peer, ClassicHttpResponse response) throws IOException {
        if (response.getEntity() == null) {
            return new byte[0];
        }
        try (InputStream in = response.getEntity().getContent()) {
            byte[] body = in == null ? new byte[0] : in.readNBytes(maxBytes + 1);
            if (body.length > maxBytes) {
                response.close();
                throw new ProtocolException(
                        peer.name(), peer.name() + " answered more than " + maxBytes + " bytes", null);
            }
            return body;
        }
    }

    @Override
    public void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
