package org.mile4j.interop.rid;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.interop.report.LimitOptions;
import org.mile4j.interop.server.UntilStopped;
import org.mile4j.model.MileException;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.system.RidSystem;
import org.mile4j.rid.system.RidSystemConfig;
import org.mile4j.rid.system.SystemListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mile rid serve}: a system that runs until it is told to end. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs a RID system. On SIGTERM it takes no new messages and lets running exchanges end.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A file of properties (docs/rid.md); the options go before what it says.")
    private Path file;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "The folder with certificates, keys and peers, as \"mile rid keys\" makes it.")
    private Path keys;

    @Option(names = "--as", paramLabel = "NAME", description = "The name of this system.")
    private String name;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "The file of the database. Default: NAME-store in the current folder.")
    private Path store;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "A JDBC URL in place of the file; name and password are in" + " MILE_DB_USER and MILE_DB_PASSWORD.")
    private String database;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "A policy file (docs/rid.md). Without one reports are taken and requests await a decision.")
    private Path policy;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = WholeNumber.Port.class,
            description = "The port, 0 for a free one. Default: that in \"peers\".")
    private Integer port;

    @Option(
            names = "--reverse-dns",
            description = "Know peers that are listed without a certificate by the DNS name of their address.")
    private Boolean reverseDns;

    private final class Printing implements SystemListener {
        private final PrintWriter out = spec.commandLine().getOut();

        @Override
        public void received(Peer peer, RidDocument message) {
            out.println(message.policy()
                            .flatMap(RidPolicy::msgType)
                            .map(MsgType::value)
                            .orElse("message") + " of " + peer.name());
            out.flush();
        }

        @Override
        public void alert(String peer, String what) {
            out.println("alert on " + peer + ": " + what);
            out.flush();
        }
    }

    private ServeSettings settings() throws IOException {
        ServeSettings settings = new ServeSettings();
        if (file != null) {
            settings.read(file);
        }
        settings.option("keys", keys);
        settings.option("as", name);
        settings.option("store", store);
        settings.option("db", database);
        settings.option("policy", policy);
        settings.option("port", port);
        settings.option("reverse-dns", reverseDns);
        return settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        try (UntilStopped stopped = new UntilStopped()) {
            ServeSettings settings = settings();
            List<String> missing = settings.missing();
            if (!missing.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Give " + missing.stream().map(option -> "--" + option).collect(Collectors.joining(" and "))
                                + ", or a file that says it with --config.");
            }
            return serve(settings, stopped);
        } catch (MileException | IllegalArgumentException e) {
            err.println("mile: " + LimitOptions.fixed(e.getMessage()));
        } catch (IOException e) {
            err.println("mile: " + IoReason.withFile(e));
        } catch (GeneralSecurityException e) {
            err.println("mile: the certificates cannot be used: " + e.getMessage());
        }
        err.flush();
        return 3;
    }

    private int serve(ServeSettings settings, UntilStopped stopped)
            throws IOException, GeneralSecurityException, InterruptedException {
        Function<MessageStore, RidSystemConfig> config = settings.config();
        try (MessageStore messages = settings.openStore();
                RidSystem running = new RidSystem(config.apply(messages).withListener(new Printing()))) {
            running.start();
            spec.commandLine().getOut().println(settings.name() + " listens on port " + running.port());
            spec.commandLine().getOut().flush();
            stopped.await();
            return 0;
        }
    }
}
