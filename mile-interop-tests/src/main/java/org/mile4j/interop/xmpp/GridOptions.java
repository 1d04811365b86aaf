package org.mile4j.interop.xmpp;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Locale;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.keys.KeyFiles;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.model.MileException;
import org.mile4j.xmpp.XmppGrid;
import org.mile4j.xmpp.config.GridConfig;
import org.mile4j.xmpp.config.GridLimits;
import org.mile4j.xmpp.config.Revocation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where to connect to and as whom; the same options for all commands. */
final class GridOptions {

    static final int OK = 0;
    static final int TROUBLE = 3;

    /** What a command does with a session. */
    interface Work {
        int with(XmppGrid grid, PrintWriter out) throws IOException;
    }

    @Option(names = "--domain", required = true, paramLabel = "DOMAIN", description = "The Controller's domain.")
    private String domain;

    @Option(
            names = "--host",
            paramLabel = "HOST:PORT",
            description = "Connect there in place of where the DNS says. The certificate has to be for the domain.")
    private String host;

    @Option(names = "--broker", paramLabel = "ADDRESS", description = "The Broker. Default: broker.DOMAIN.")
    private String broker;

    @Option(names = "--user", paramLabel = "NAME", description = "The account; its password is asked for by SCRAM.")
    private String user;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file with the password of the account, or else of the key store, on its first line.")
    private Path passwordFile;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "A PKCS #12 file with this side's key and certificate, for TLS and SASL EXTERNAL.")
    private Path keyStore;

    @Option(names = "--ca", paramLabel = "FILE", description = "Certificates of the authorities to trust, in PEM.")
    private Path authority;

    @Option(names = "--crl", paramLabel = "FILE", description = "A list of revoked certificates.")
    private Path revocationList;

    @Option(
            names = "--revocation",
            paramLabel = "RULE",
            defaultValue = "required",
            description = "Whether it has to be known that the Controller's certificate is not revoked: required,"
                    + " when-available, off. Default: ${DEFAULT-VALUE}.")
    private String revocation;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "15",
            converter = WholeNumber.Seconds.class,
            description = "How long to wait for an answer. Default: ${DEFAULT-VALUE}.")
    private int timeout;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    String broker() {
        return broker == null ? "broker." + domain : broker;
    }

    /** Connects, works, and says what went wrong. */
    int run(Work work) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (XmppGrid grid = XmppGrid.connect(config())) {
            // Whoever is stopped by a signal says so to the Controller, which would hold the session open otherwise.
            Thread farewell = new Thread(grid::close, "mile-xmpp-farewell");
            Runtime.getRuntime().addShutdownHook(farewell);
            try {
                int code = work.with(grid, out);
                out.flush();
                return code;
            } finally {
                withdraw(farewell);
            }
        } catch (MileException | IllegalArgumentException | IllegalStateException e) {
            err.println("mile: " + LimitOptions.fixed(e.getMessage()));
        } catch (NoSuchFileException e) {
            err.println("mile: there is no file " + e.getMessage());
        } catch (IOException e) {
            err.println("mile: a file cannot be used: " + IoReason.withFile(e));
        } catch (GeneralSecurityException e) {
            err.println("mile: a file cannot be used: " + e.getMessage());
        }
        err.flush();
        return TROUBLE;
    }

    private static void withdraw(Thread farewell) {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException e) {
            // The JVM is on its way out, and the farewell is being said.
            System.getLogger(GridOptions.class.getName()).log(System.Logger.Level.DEBUG, "stopped by a signal");
        }
    }

    private GridConfig config() throws IOException, GeneralSecurityException {
        GridConfig.Builder builder = GridConfig.builder(domain)
                .revocation(
                        Revocation.valueOf(revocation.toUpperCase(Locale.ROOT).replace('-', '_')))
                .limits(GridLimits.DEFAULT
                        .withTimeouts(Duration.ofSeconds(timeout), Duration.ofSeconds(timeout))
                        .withRecovery(Duration.ofSeconds(timeout)));
        if (host != null) {
            int colon = host.lastIndexOf(':');
            if (colon < 1 || !host.substring(colon + 1).matches("[0-9]{1,5}")) {
                throw new IllegalArgumentException("--host is a host and a port, such as 127.0.0.1:5222");
            }
            builder.host(host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
        }
        String secret = passwordFile == null
                ? ""
                : Files.readAllLines(passwordFile).stream().findFirst().orElse("");
        if (user != null) {
            builder.password(user, secret);
        }
        if (keyStore != null) {
            builder.certificate(KeyFiles.keyStore(keyStore, secret.toCharArray()), secret.toCharArray());
        }
        if (authority != null) {
            KeyFiles.certificates(authority).forEach(builder::authority);
        }
        if (revocationList != null) {
            builder.revocationList(KeyFiles.revocationList(revocationList));
        }
        return builder.build();
    }
}
