package org.mile4j.interop.rolie;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.keys.KeyFiles;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.model.MileException;
import org.mile4j.rolie.client.Authentication;
import org.mile4j.rolie.client.ClientLimits;
import org.mile4j.rolie.client.RolieClient;
import picocli.CommandLine.Option;

/** How to reach a server. */
final class ClientOptions {

    /** What a command does with a client. */
    @FunctionalInterface
    interface Work {
        int with(RolieClient client) throws IOException;
    }

    @Option(names = "--user", paramLabel = "NAME", description = "Who asks; the password is in MILE_PASSWORD.")
    private String user;

    @Option(
            names = "--trust",
            paramLabel = "FILE",
            description = "A PEM file with the certificates of authorities to trust.")
    private Path trust;

    @Option(
            names = "--identity",
            paramLabel = "FILE",
            description = "A PKCS#12 file with the client's own certificate; its password is in MILE_PASSWORD.")
    private Path identity;

    @Option(
            names = "--plain-credentials",
            description = "Send name and password over plain HTTP too, for servers on this machine.")
    private boolean plain;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            converter = WholeNumber.Seconds.class,
            description = "How long to wait for a connection, and for each piece of an answer. Default: "
                    + "${DEFAULT-VALUE}.")
    private int timeout;

    @Option(
            names = "--gap",
            paramLabel = "MILLISECONDS",
            defaultValue = "0",
            converter = WholeNumber.Pause.class,
            description = "The time between the begins of two requests, to spare the server. Default: none.")
    private int gap;

    /** Further settings of a client. */
    @FunctionalInterface
    interface Settings {
        void apply(RolieClient.Builder builder) throws IOException;
    }

    /** Does something with a client and says on one line what went wrong. */
    int run(java.io.PrintWriter err, Work work) {
        return run(err, builder -> {}, work);
    }

    /** Does something with a client of further settings and says on one line what went wrong. */
    int run(java.io.PrintWriter err, Settings settings, Work work) {
        RolieClient.Builder builder = RolieClient.builder();
        String password = System.getenv().getOrDefault("MILE_PASSWORD", "");
        String token = System.getenv().getOrDefault("MILE_TOKEN", "");
        try {
            if (user != null) {
                builder.authentication(Authentication.basic(user, password));
            } else if (!token.isEmpty()) {
                builder.authentication(Authentication.bearer(() -> token));
            }
            try {
                builder.limits(ClientLimits.DEFAULT
                        .withTimeout(Duration.ofSeconds(timeout))
                        .withGap(Duration.ofMillis(gap)));
                settings.apply(builder);
            } catch (IllegalArgumentException e) {
                err.println("mile: " + LimitOptions.fixed(e.getMessage()));
                err.flush();
                return 3;
            }
            if (plain) {
                builder.insecureCredentials();
            }
            if (trust != null || identity != null) {
                builder.tls(context(password.toCharArray()));
            }
            try (RolieClient client = builder.build()) {
                return work.with(client);
            }
        } catch (MileException e) {
            err.println("mile: " + e.getMessage());
        } catch (IOException e) {
            err.println("mile: " + IoReason.withFile(e));
        } catch (GeneralSecurityException e) {
            err.println("mile: the certificates cannot be used: " + e.getMessage());
        }
        err.flush();
        return 3;
    }

    private SSLContext context(char[] password) throws GeneralSecurityException, IOException {
        SSLContext context = SSLContext.getInstance("TLS");
        KeyManagerFactory own = null;
        if (identity != null) {
            own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(KeyFiles.keyStore(identity, password), password);
        }
        TrustManagerFactory trusted = null;
        if (trust != null) {
            trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (Certificate certificate : KeyFiles.certificates(trust)) {
                store.setCertificateEntry("authority-" + store.size(), certificate);
            }
            trusted.init(store);
        }
        context.init(
                own == null ? null : own.getKeyManagers(), trusted == null ? null : trusted.getTrustManagers(), null);
        return context;
    }
}
