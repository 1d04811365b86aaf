package org.mile4j.interop.rid;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
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

    KeyFolder keys() {
        return new KeyFolder(folder);
    }

    String name() {
        return name;
    }

    Peer peer(String other) throws IOException, GeneralSecurityException {
        return keys().peers()
                .named(other)
                .orElseThrow(() -> new IOException("there is no peer " + other + " in " + folder.resolve("peers")));
    }
}
