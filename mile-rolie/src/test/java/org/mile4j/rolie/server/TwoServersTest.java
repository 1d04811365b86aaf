package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.rolie.store.Postgres;

/**
 * Two servers side by side under changes from both sides: on one PostgreSQL with connections of their own, as two nodes have
 * them, and on one store in H2.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class TwoServersTest {

    private static final int WRITERS = 6;
    private static final int ROUNDS = 25;
    private static final int UNTOUCHED = 130;

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<RolieServer> servers = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    /** The numbers of all changes that were acknowledged. */
    private final ConcurrentLinkedQueue<Long> numbers = new ConcurrentLinkedQueue<>();

    private final AtomicInteger counted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger deleted = new AtomicInteger();

    private void serve(String kind) {
        if (kind.equals("postgres")) {
            Postgres postgres = new Postgres(folder);
            open.add(0, postgres);
            servers.add(server(postgres.store()));
            servers.add(server(postgres.store()));
        } else {
            JdbcStore store = JdbcStore.inFolder(folder);
            servers.add(server(store));
            servers.add(server(store));
        }
    }

    private RolieServer server(JdbcStore store) {
        RolieServer server = RolieServer.builder(store)
                .workspace(new ServedWorkspace(
                        "W",
                        Access.open(Access.ANYBODY),
                        List.of(ServedCollection.of("c", "C", "csaf").withArchives())))
                .audit(event -> {})
                .start();
        open.add(0, store);
        open.add(0, server);
        return server;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable one : open) {
            if (!(one instanceof Postgres)) {
                one.close();
            }
        }
        for (AutoCloseable one : open) {
            if (one instanceof Postgres) {
                one.close();
            }
        }
    }

    private HttpResponse<String> send(int server, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + servers.get(server).port() + path))
                .timeout(Duration.ofSeconds(30))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String create(int server, String name) throws IOException, InterruptedException {
        HttpResponse<String> created = send(
                server,
                "POST",
                "/rolie/c",
                "{\"n\":\"" + name + "\"}",
                "Content-Type",
                "application/json",
                "Slug",
                name);
        assertThat(created.statusCode()).isEqualTo(201);
        acknowledged(created);
        return URI.create(created.headers().firstValue("Location").orElseThrow())
                .getPath();
    }

    private long acknowledged(HttpResponse<String> response) {
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).matches("\"m[0-9]+[.][0-9a-z]+\"");
        long number = Long.parseLong(tag.substring(2, tag.indexOf('.')));
        numbers.add(number);
        return number;
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void agreeOnEveryChange(String kind) throws Exception {
        serve(kind);
        Set<String> untouched = new HashSet<>();
        for (int i = 0; i < UNTOUCHED; i++) {
            untouched.add(create(i % 2, "untouched-" + i));
        }
        String counter = create(0, "counter");

        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        List<Future<Integer>> work = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int seed = i;
            work.add(threads.submit(() -> write(new Random(seed), seed, counter)));
        }
        work.add(threads.submit(reading(untouched)));
        for (Future<Integer> one : work) {
            one.get(100, TimeUnit.SECONDS);
        }
        threads.shutdown();

        // No number was given twice, and none was given that is not counted.
        assertThat(new HashSet<>(numbers)).hasSameSizeAs(numbers);
        HttpResponse<String> feed = send(0, "GET", "/rolie/c", "");
        assertThat(feed.headers().firstValue("ETag").orElseThrow())
                .startsWith("\"f" + (numbers.size() + deleted.get()) + ".");
        // Each change of the counter that was acknowledged counts, and those that met another one were refused.
        assertThat(send(1, "GET", counter, "").body()).contains("<summary>" + counted.get() + "</summary>");
        assertThat(refused).hasPositiveValue();
        // Both give the same feed, to the last page and the last archive.
        assertThat(chain(0, "next", "/rolie/c")).isEqualTo(chain(1, "next", "/rolie/c"));
        assertThat(chain(0, "prev-archive", "/rolie/c"))
                .hasSizeGreaterThan(1)
                .isEqualTo(chain(1, "prev-archive", "/rolie/c"));
    }

    /** Changes the counter, creates and deletes members of its own, each time through one server or the other. */
    private int write(Random random, int writer, String counter) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            int one = random.nextInt(2);
            HttpResponse<String> known = send(1 - one, "GET", "/rolie/c", "");
            String path = create(one, "w" + writer + "-" + round);
            requireNews(known, 1 - one);

            HttpResponse<String> state = send(random.nextInt(2), "GET", counter, "");
            String tag = state.headers().firstValue("ETag").orElseThrow();
            String summary = state.body().split("summary>")[1].split("<")[0];
            int count = summary.matches("[0-9]+") ? Integer.parseInt(summary) : 0;
            HttpResponse<String> put = send(
                    random.nextInt(2),
                    "PUT",
                    counter,
                    state.body().replace("<summary>" + summary + "<", "<summary>" + (count + 1) + "<"),
                    "Content-Type",
                    "application/atom+xml;type=entry",
                    "If-Match",
                    tag);
            if (put.statusCode() == 412) {
                refused.incrementAndGet();
            } else {
                assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
                acknowledged(put);
                counted.incrementAndGet();
            }

            if (random.nextBoolean()) {
                assertThat(send(one, "DELETE", path, "", "If-Match", "\"m1\"").statusCode())
                        .isEqualTo(412);
                known = send(one, "GET", "/rolie/c", "");
                assertThat(send(1 - one, "DELETE", path, "").statusCode()).isEqualTo(204);
                deleted.incrementAndGet();
                requireNews(known, one);
                assertThat(send(one, "GET", path, "").statusCode()).isEqualTo(404);
            }
        }
        return 0;
    }

    /** After a change that one server acknowledged, no server says that nothing has changed. */
    private void requireNews(HttpResponse<String> known, int server) throws IOException, InterruptedException {
        String tag = known.headers().firstValue("ETag").orElseThrow();
        assertThat(send(server, "GET", "/rolie/c", "", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    /** Walks through the feed while it changes: what nobody touches is met once each time. */
    private Callable<Integer> reading(Set<String> untouched) {
        return () -> {
            try (RolieClient client = RolieClient.builder().build()) {
                for (int i = 0; i < 12; i++) {
                    List<String> met = new ArrayList<>();
                    URI feed =
                            URI.create("http://localhost:" + servers.get(i % 2).port() + "/rolie/c");
                    client.walk(
                            feed,
                            (entry, page) -> entry.link("edit")
                                    .ifPresent(address ->
                                            met.add(URI.create(address).getPath())));
                    assertThat(met.stream().filter(untouched::contains)).hasSameSizeAs(untouched);
                    assertThat(met).doesNotHaveDuplicates();
                }
            }
            return 0;
        };
    }

    /** The documents that links of a relation lead through. */
    private List<String> chain(int server, String relation, String first) throws IOException, InterruptedException {
        List<String> documents = new ArrayList<>();
        String base = "http://localhost:" + servers.get(server).port();
        String path = first;
        while (path != null) {
            HttpResponse<String> page = send(server, "GET", path, "");
            assertThat(page.statusCode()).isEqualTo(200);
            documents.add(
                    page.headers().firstValue("ETag").orElse("") + page.body().replace(base, ""));
            String mark = "<link rel=\"" + relation + "\" href=\"" + base;
            int at = page.body().indexOf(mark);
            path = at < 0 ? null : page.body().substring(at + mark.length()).split("\"", 2)[0];
        }
        return documents;
    }
}
