package org.mile4j.interop.rolie;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.mile4j.interop.document.IoReason;
import org.mile4j.interop.keys.KeyFiles;
import org.mile4j.interop.option.WebAddress;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.interop.server.UntilStopped;
import org.mile4j.rolie.server.Access;
import org.mile4j.rolie.server.Authenticator;
import org.mile4j.rolie.server.PasswordFile;
import org.mile4j.rolie.server.PasswordHash;
import org.mile4j.rolie.server.RolieServer;
import org.mile4j.rolie.server.ServedCollection;
import org.mile4j.rolie.server.ServedWorkspace;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.rolie.store.RolieStore;
import org.mile4j.rolie.store.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie serve}: a server. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description =
                "Serves collections, which are kept in a folder or a database, until it is told to end (SIGTERM).")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the database; it is made if it is missing.")
    private Path folder;

    @Option(
            names = "--db",
            paramLabel = "URL",
            description =
                    "A JDBC URL in place of the folder; name and password are in MILE_DB_USER and MILE_DB_PASSWORD.")
    private String database;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "localhost",
            description = "Where to listen. Default: ${DEFAULT-VALUE}.")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8322",
            converter = WholeNumber.Port.class,
            description = "The port, 0 for a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--collection",
            paramLabel = "NAME=TYPE",
            description = "A collection and its information type. Default: advisories=csaf and incidents=incident.")
    private Map<String, String> collections = new LinkedHashMap<>();

    @Option(
            names = "--users",
            paramLabel = "FILE",
            description =
                    "Those who may publish: a line for each, as \"mile rolie password\" prints it. Without it nobody may.")
    private Path users;

    @Option(
            names = "--contents",
            paramLabel = "DIR",
            description = "Keep contents as files of a folder, which all servers on one database share.")
    private Path contents;

    @Option(
            names = "--archives",
            description = "Keep all that entries ever said and offer it in archives (RFC 5005, Section 4); deleted"
                    + " entries stay in them.")
    private boolean archives;

    @Option(names = "--closed", description = "Let only the users read, too.")
    private boolean closed;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description =
                    "A PKCS#12 file with the server's certificate and the authorities of clients; its password is in"
                            + " MILE_PASSWORD. Without it the server speaks plain HTTP and takes passwords from this machine only.")
    private Path keystore;

    @Option(
            names = "--public",
            paramLabel = "URL",
            converter = WebAddress.class,
            description = "What links begin with, behind a proxy.")
    private URI publicAddress;

    @Override
    public Integer call() throws InterruptedException {
        if ((folder == null) == (database == null)) {
            throw new ParameterException(spec.commandLine(), "Name a folder or, with --db, a database.");
        }
        boolean local = host.equals("localhost") || host.startsWith("127.") || host.equals("::1");
        PrintWriter err = spec.commandLine().getErr();
        try (UntilStopped stopped = new UntilStopped();
                RolieStore store = store();
                RolieServer server = server(store, local).start()) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(server.service());
            out.flush();
            stopped.await();
            return 0;
        } catch (FileAlreadyExistsException e) {
            err.println("mile: " + e.getFile() + " is a file; name a folder.");
        } catch (IOException e) {
            err.println("mile: " + IoReason.withFile(e));
        } catch (StoreException | IllegalStateException e) {
            err.println("mile: " + e.getMessage());
        } catch (GeneralSecurityException e) {
            err.println("mile: the certificates cannot be used: " + e.getMessage());
        }
        err.flush();
        return 3;
    }

    private RolieStore store() throws IOException {
        JdbcStore store;
        if (database != null) {
            store = JdbcStore.at(
                    database,
                    System.getenv().getOrDefault("MILE_DB_USER", "sa"),
                    System.getenv().getOrDefault("MILE_DB_PASSWORD", ""));
        } else {
            Files.createDirectories(folder);
            store = JdbcStore.inFolder(folder);
        }
        return contents == null ? store : store.contentsIn(contents);
    }

    private RolieServer.Builder server(RolieStore store, boolean local) throws IOException, GeneralSecurityException {
        Map<String, PasswordHash> passwords = passwords();
        Set<String> readers = closed ? passwords.keySet() : Set.of(Access.ANYBODY);
        Map<String, String> wanted = collections.isEmpty()
                ? new LinkedHashMap<>(Map.of("advisories", "csaf", "incidents", "incident"))
                : collections;
        List<ServedCollection> served = new ArrayList<>();
        wanted.forEach((name, type) -> served.add(collection(name, type)));
        RolieServer.Builder server = RolieServer.builder(store)
                .host(host)
                .port(port)
                .workspace(new ServedWorkspace(
                        "Collections", new Access(readers, passwords.keySet(), false, false), served));
        if (!passwords.isEmpty()) {
            server.authenticator(Authenticator.hashed(passwords));
        }
        if (keystore != null) {
            server.tls(context());
        } else if (local) {
            server.insecureCredentials();
        }
        if (publicAddress != null) {
            server.publicAddress(publicAddress.toString());
        }
        return server;
    }

    private ServedCollection collection(String name, String type) {
        try {
            String title = name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            ServedCollection collection = ServedCollection.of(name, title, type);
            return archives ? collection.withArchives() : collection;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "Invalid value for option '--collection': " + e.getMessage());
        }
    }

    private Map<String, PasswordHash> passwords() throws IOException {
        return users == null ? Map.of() : PasswordFile.read(users);
    }

    private SSLContext context() throws GeneralSecurityException, IOException {
        char[] password = KeyFiles.password();
        KeyStore store = KeyFiles.keyStore(keystore, password);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, password);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
