package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.CertPathTrustManagerParameters;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.rid.security.MessageSecurity;

/** A bare Jetty with the same certificates on both sides as a RID system. */
final class Echo implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector;

    /** What is done with a message besides. */
    interface Work {
        void with(byte[] message);
    }

    /** One that sends back what it gets. */
    Echo(MessageSecurity security) {
        this(security, new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
                Content.copy(request, response, callback);
                return true;
            }
        });
    }

    /** One that does something with what it gets, and sends nothing back. */
    Echo(MessageSecurity security, Work work) {
        this(security, new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws IOException {
                try (InputStream in = Content.Source.asInputStream(request)) {
                    work.with(in.readAllBytes());
                }
                callback.succeeded();
                return true;
            }
        });
    }

    private Echo(MessageSecurity security, Handler handler) {
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setSslContext(tls(security));
        ssl.setNeedClientAuth(true);
        connector = new ServerConnector(server, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory());
        server.addConnector(connector);
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) { // Jetty declares it
            throw new MeasuringException("the echo does not start", e);
        }
    }

    /** The same TLS as a RID system has. */
    static SSLContext tls(MessageSecurity security) {
        try {
            char[] password = new char[0];
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(null, null);
            keys.setKeyEntry(
                    "rid",
                    security.credential().key(),
                    password,
                    security.credential().chain().toArray(Certificate[]::new));
            KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
            own.init(keys, password);
            TrustManagerFactory others = TrustManagerFactory.getInstance("PKIX");
            others.init(new CertPathTrustManagerParameters(security.trust().parameters(List.of())));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), others.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new MeasuringException("TLS cannot be had", e);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // Jetty declares it
            throw new MeasuringException("the echo does not stop", e);
        }
    }
}
