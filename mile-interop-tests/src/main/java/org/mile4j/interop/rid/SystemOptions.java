package org.mile4j.interop.rid;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import org.mile4j.rid.http.Peer;
import picocli.CommandLine.Option;

/** Who one is, and where the certificates are. */
final class SystemOptions {

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            required = true,
            description = "The folder with certificates, keys and peers, as \"mile rid keys\" makes it.")
    private Path folder;

    @Option(names = "--as", paramLabel = "NAME", required = true, description = "The name of this system.")
    private String name;

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description =
                    "Run the system itself and wait so long, such as PT3M, for the answer to a request that is not"
                            + " decided on at once.")
    private Duration patience;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "With --wait: the file of the system's database. Default: NAME-store in the current folder.")
    private Path store;

    /** How long to wait for an answer that comes in a callback, if at all. */
    Optional<Duration> patience() {
        return Optional.ofNullable(patience);
    }

    Path store() {
        return (store == null ? Path.of(name + "-store") : store).toAbsolutePath();
    }

    KeyFolder keys() {
        return new KeyFolder(folder);
    }

    String name() {
        return name;
    }

    Peer peer(String other) throws IOException, GeneralSecurityException {
        return PeerAddress.find(keys().peers(), other)
                .orElseThrow(() -> new IOException("there is no peer " + other + " in " + folder.resolve("peers")));
    }
}
