package org.mile4j.interop.xmpp;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.xmpp.broker.BrokerConfig;
import org.mile4j.xmpp.broker.ReferenceBroker;
import org.mile4j.xmpp.broker.TrialPki;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile xmpp broker}: runs the reference broker. */
@Command(
        name = "broker",
        mixinStandardHelpOptions = true,
        description =
                "Runs the reference broker on the loopback interface until stopped. For trials, not for production:"
                        + " it keeps everything in memory.")
final class BrokerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            description = "Where to write what clients need: ca.pem, crl.pem and a password file for each account.")
    private Path folder;

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            defaultValue = "security-grid.example",
            description = "The domain. Default: ${DEFAULT-VALUE}.")
    private String domain;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "5222",
            converter = WholeNumber.Port.class,
            description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--account", paramLabel = "NAME", description = "An account; repeatable. Default: two.")
    private String[] accounts = {"provider", "consumer"};

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            defaultValue = "0",
            converter = WholeNumber.End.class,
            description = "End after so many seconds.")
    private int seconds;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        TrialPki pki = TrialPki.create("mile4j trial");
        BrokerConfig.Builder builder = BrokerConfig.builder(
                        domain, pki.server(domain, "broker." + domain), TrialPki.password())
                .port(port)
                .audit(event -> {
                    err.println(event);
                    err.flush();
                });
        try {
            Files.createDirectories(folder);
            for (String account : accounts) {
                String password = UUID.randomUUID().toString();
                Files.writeString(folder.resolve(account + ".password"), password + "\n");
                builder.account(account, password);
            }
            pem("ca.pem", "CERTIFICATE", pki.authority().getEncoded());
            pem("crl.pem", "X509 CRL", pki.revocationList().getEncoded());
            try (ReferenceBroker broker = ReferenceBroker.start(builder.build())) {
                out.print("--domain " + domain + " --host 127.0.0.1:" + broker.port() + " --ca "
                        + folder.resolve("ca.pem") + " --crl " + folder.resolve("crl.pem") + " ");
                out.println("--user " + accounts[0] + " --password-file " + folder.resolve(accounts[0] + ".password"));
                out.flush();
                await();
            }
            return GridOptions.OK;
        } catch (IOException | GeneralSecurityException e) {
            err.println("mile: the broker cannot run: " + e.getMessage());
            err.flush();
            return GridOptions.TROUBLE;
        }
    }

    /** Until the time is over, or the process is stopped. */
    private void await() {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            if (seconds == 0) {
                stopped.await();
            } else if (stopped.await(seconds, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody stops the broker from inside");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pem(String file, String label, byte[] content) throws IOException {
        String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(file), "-----BEGIN " + label + "-----\n" + text + "\n-----END " + label + "-----\n");
    }
}
