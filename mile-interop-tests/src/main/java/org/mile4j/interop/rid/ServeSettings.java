package org.mile4j.interop.rid;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.mile4j.rid.http.AddressNames;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.security.MessageSecurity;
import org.mile4j.rid.security.Trust;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.system.RidSystemConfig;
import org.mile4j.rid.system.RuleFilePolicy;

/** What a system runs with: the options of the command line, and a file of properties for what they leave open. */
final class ServeSettings {

    /** The names that a file may have. Paths are relative to its folder. */
    static final List<String> NAMES = List.of(
            "keys",
            "as",
            "policy",
            "store",
            "db",
            "port",
            "reverse-dns",
            "ocsp",
            "pending-after",
            "max-bytes",
            "max-connections",
            "idle",
            "whole");

    private static final Duration NAMES_ARE_FRESH = Duration.ofMinutes(10);

    private final Properties settings = new Properties();

    /** Reads a file. */
    void read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(in);
        }
        Set<String> unknown = new TreeSet<>(settings.stringPropertyNames());
        NAMES.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new IOException(
                    file + " has " + String.join(", ", unknown) + "; there are " + String.join(", ", NAMES));
        }
        Path folder = file.toAbsolutePath().getParent();
        for (String path : List.of("keys", "policy", "store")) {
            text(path)
                    .ifPresent(value ->
                            settings.setProperty(path, folder.resolve(value).toString()));
        }
    }

    /** Takes an option of the command line, which goes before the file. */
    void option(String name, Object value) {
        if (value != null) {
            settings.setProperty(name, value.toString());
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(settings.getProperty(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private String required(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalArgumentException("name the system's " + name + " by --" + name
                        + ", or by \"" + name + "\" in the file of --config"));
    }

    private <T> T value(String name, Function<String, T> parse, T otherwise) {
        try {
            return text(name).map(parse).orElse(otherwise);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is " + text(name).orElse("") + "; expected something like " + otherwise, e);
        }
    }

    /** The name of the system. */
    String name() {
        return required("as");
    }

    /** Where it keeps its messages. */
    MessageStore openStore() throws IOException {
        if (text("db").isPresent()) {
            return JdbcStore.connect(
                    required("db"),
                    System.getenv().getOrDefault("MILE_DB_USER", ""),
                    System.getenv().getOrDefault("MILE_DB_PASSWORD", ""));
        }
        Path file = Path.of(text("store").orElse(name() + "-store")).toAbsolutePath();
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        return JdbcStore.file(file);
    }

    /** All that the system is made of. */
    RidSystemConfig config(MessageStore store) throws IOException, GeneralSecurityException {
        KeyFolder keys = new KeyFolder(Path.of(required("keys")));
        Trust listed = keys.trust();
        Trust trust =
                new Trust(listed.anchors(), listed.revocations(), text("ocsp").map(URI::create));
        RuleFilePolicy policy = text("policy").isPresent()
                ? RuleFilePolicy.read(Path.of(required("policy")))
                : RuleFilePolicy.of(List.of());
        PeerList peers = peers(keys);
        int port = peers.named(name())
                .orElseThrow(() -> new IOException("there is no line of " + name() + " in the list of peers"))
                .port();
        HttpLimits usual = HttpLimits.DEFAULT;
        RidSystemConfig config =
                RidSystemConfig.of(name(), new MessageSecurity(keys.credential(name()), trust), peers, store, policy);
        return config.withPort(value("port", Integer::valueOf, port))
                .withPendingAfter(value("pending-after", Duration::parse, config.pendingAfter()))
                .withLimits(new HttpLimits(
                        value("max-bytes", Integer::valueOf, usual.maxBytes()),
                        value("idle", Duration::parse, usual.idle()),
                        value("whole", Duration::parse, usual.whole()),
                        value("max-connections", Integer::valueOf, usual.maxConnections())));
    }

    private PeerList peers(KeyFolder keys) throws IOException, GeneralSecurityException {
        PeerList peers = keys.peers();
        boolean byName =
                text("reverse-dns").filter(value -> !value.equals("false")).isPresent();
        return byName
                ? peers.withReverseDns(
                        AddressNames.system().cached(NAMES_ARE_FRESH).lookUp(peers))
                : peers;
    }
}
