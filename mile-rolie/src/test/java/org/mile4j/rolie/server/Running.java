package org.mile4j.rolie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mile4j.rolie.atom.Category;
import org.mile4j.rolie.client.Authentication;
import org.mile4j.rolie.client.ClientLimits;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.rolie.store.RolieStore;

/** A server with an open, a closed and a hidden workspace, and two ways to speak to it. */
final class Running implements AutoCloseable {

    final RolieStore store;
    final RolieServer server;
    final List<AuditEvent> audit = new CopyOnWriteArrayList<>();
    final HttpClient http = HttpClient.newHttpClient();

    Running() {
        this(JdbcStore.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    static Running inFolder(Path folder) {
        return new Running(JdbcStore.inFolder(folder));
    }

    Running(RolieStore store) {
        this.store = store;
        this.server = RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "Public",
                        Access.open("alice"),
                        List.of(
                                ServedCollection.of("advisories", "Advisories", "csaf"),
                                new ServedCollection(
                                        "incidents",
                                        "Incidents",
                                        "incident",
                                        List.of("application/atom+xml;type=entry", "application/xml"),
                                        List.of(Category.of("urn:example:s", "known")),
                                        true))))
                .workspace(new ServedWorkspace(
                        "Closed",
                        new Access(Set.of("bob"), Set.of("alice"), false, false),
                        List.of(ServedCollection.of("closed", "Closed", "csaf"))))
                .workspace(new ServedWorkspace(
                        "Hidden",
                        new Access(Set.of("alice"), Set.of("alice"), false, true),
                        List.of(ServedCollection.of("hidden", "Hidden", "csaf"))))
                .authenticator(Authenticator.basic(Map.of("alice", "a", "bob", "b")))
                .authenticator(
                        Authenticator.bearer(token -> token.equals("t") ? Optional.of("alice") : Optional.empty()))
                .insecureCredentials()
                .drain(Duration.ofMillis(20))
                .maxBody(100_000)
                .audit(audit::add)
                .start();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes());
    }

    RolieClient client(String user, String password) {
        return RolieClient.builder()
                .authentication(Authentication.basic(user, password))
                .insecureCredentials()
                .limits(ClientLimits.DEFAULT.withTimeout(Duration.ofSeconds(20)))
                .build();
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return answer(request.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Who is refused a body may find the connection closed before all of it was sent, and no answer then: asks again. */
    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("received no bytes")) {
                throw e;
            }
            return http.send(request, BodyHandlers.ofString());
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> asAlice(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Authorization";
        all[1] = basic("alice", "a");
        return send(method, path, body, all);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
