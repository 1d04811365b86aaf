package org.mile4j.xmpp;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.mile4j.xmpp.internal.security.RawScram;

/** A client that sends whatever it is told. */
final class RawStream implements AutoCloseable {

    private Socket socket;

    RawStream(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
    }

    void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** The broker may end the connection while it is being written to. */
    void sendUnlessClosed(byte[] bytes) {
        try {
            send(bytes);
            socket.getInputStream().read();
        } catch (IOException e) {
            // That is what is expected.
        }
    }

    String readUntil(String end) throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (text.indexOf(end) < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the stream ended before " + end + ": " + text);
            }
            text.append((char) next);
        }
        return text.toString();
    }

    String readToEnd() throws IOException {
        StringBuilder text = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (text.indexOf("</stream:stream>") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            text.append((char) next);
        }
        return text.toString();
    }

    void startTls(String header) throws IOException {
        send(header);
        readUntil("</stream:features>");
        send("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>");
        readUntil("<proceed xmlns=\"urn:ietf:params:xml:ns:xmpp-tls\"/>");
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("ca", TrialGrid.PKI.authority());
            TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
            factory.init(trust);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            SSLSocket secure =
                    (SSLSocket) context.getSocketFactory().createSocket(socket, TrialGrid.DOMAIN, 5222, true);
            secure.startHandshake();
            socket = secure;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        send(header);
        readUntil("</stream:features>");
    }

    void authenticate(String header) throws IOException {
        startTls(header);
        RawScram scram = new RawScram("provider", "secret-provider");
        send("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-256'>" + encode(scram.first())
                + "</auth>");
        send("<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>"
                + encode(scram.last(decode(readUntil("</challenge>")))) + "</response>");
        scram.verify(decode(readUntil("</success>")));
        send(header);
        readUntil("</stream:features>");
    }

    String login(String header) throws IOException {
        authenticate(header);
        send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        return readUntil("</iq>");
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String element) {
        return Base64.getDecoder().decode(element.replaceAll("<[^>]*>", "").strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
