package org.mile4j.interop.rid;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
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

    private static final List<String> REQUIRED = List.of("keys", "as");

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final Duration NAMES_ARE_FRESH = Duration.ofMinutes(10);

    private final Properties settings = new Properties();

    /** Reads a file. */
    void read(Path file) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            settings.load(in);
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new IOException(file + " is no file of properties in UTF-8: " + e.getMessage(), e);
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

    /** What there is no system without, as far as neither an option nor the file says it. */
    List<String> missing() {
        return REQUIRED.stream().filter(name -> text(name).isEmpty()).toList();
    }

    private String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is not given"));
    }

    private <T> T value(String name, Function<String, T> parse, T otherwise) {
        try {
            return text(name).map(parse).orElse(otherwise);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw unlike(name, "something like " + otherwise, e);
        }
    }

    private int number(String name, int least, int most, int otherwise) {
        int value = value(name, Integer::valueOf, otherwise);
        if (value < least || value > most) {
            throw unlike(name, "a number from " + least + " to " + most, null);
        }
        return value;
    }

    private Duration time(String name, Duration otherwise) {
        Duration value = value(name, Duration::parse, otherwise);
        if (value.toMillis() < 1) {
            throw unlike(name, "a time of at least a millisecond, such as " + otherwise, null);
        }
        return value;
    }

    private IllegalArgumentException unlike(String name, String expected, Exception cause) {
        return new IllegalArgumentException(
                "\"" + name + "\" is " + text(name).orElse("") + "; expected " + expected, cause);
    }

    private boolean flag(String name) {
        String value = text(name).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            throw unlike(name, "true or false", null);
        }
        return value.equals("true");
    }

    private Optional<URI> responder() {
        try {
            Optional<URI> address = text("ocsp").map(URI::create);
            if (address.filter(uri -> !"http".equals(uri.getScheme()) && !"https".equals(uri.getScheme()))
                    .isPresent()) {
                throw unlike("ocsp", "an address with http or https", null);
            }
            return address;
        } catch (IllegalArgumentException e) {
            throw unlike("ocsp", "an address with http or https", e);
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

    /** All that the system is made of but its store, which should not be made where something else is wrong. */
    Function<MessageStore, RidSystemConfig> config() throws IOException, GeneralSecurityException {
        KeyFolder keys = new KeyFolder(Path.of(required("keys")));
        Trust listed = keys.trust();
        Trust trust = new Trust(listed.anchors(), listed.revocations(), responder());
        RuleFilePolicy policy = text("policy").isPresent()
                ? RuleFilePolicy.read(Path.of(required("policy")))
                : RuleFilePolicy.of(List.of());
        PeerList peers = peers(keys);
        int port = peers.named(name())
                .orElseThrow(() -> new IOException(
                        "there is no line of " + name() + " in " + keys.folder().resolve("peers")))
                .port();
        HttpLimits usual = HttpLimits.DEFAULT;
        HttpLimits limits = new HttpLimits(
                number("max-bytes", 1, Integer.MAX_VALUE - 1, usual.maxBytes()),
                time("idle", usual.idle()),
                time("whole", usual.whole()),
                number("max-connections", 1, Integer.MAX_VALUE, usual.maxConnections()));
        int listening = number("port", 0, 65_535, port);
        Duration patience = time("pending-after", TWO_MINUTES);
        MessageSecurity security = new MessageSecurity(keys.credential(name()), trust);
        return store -> RidSystemConfig.of(name(), security, peers, store, policy)
                .withPort(listening)
                .withPendingAfter(patience)
                .withLimits(limits);
    }

    private PeerList peers(KeyFolder keys) throws IOException, GeneralSecurityException {
        PeerList peers = keys.peers();
        return flag("reverse-dns")
                ? peers.withReverseDns(
                        AddressNames.system().cached(NAMES_ARE_FRESH).lookUp(peers))
                : peers;
    }
}
