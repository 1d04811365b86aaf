package org.mile4j.rolie.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.CSAF;
import static org.mile4j.rolie.server.Usual.ENTRY_TYPE;
import static org.mile4j.rolie.server.Usual.create;
import static org.mile4j.rolie.server.Usual.entry;
import static org.mile4j.rolie.server.Usual.header;
import static org.mile4j.rolie.server.Usual.xml;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.testing.Requirement;

/** Who may do what, what is logged of it, and the address that RID uses as well. */
class ServerAccessTest extends WithServer {

    @ParameterizedTest
    @CsvSource({
        "closed, '', 401", "closed, bob:b, 200", "closed, alice:a, 200", "closed, bob:wrong, 401", "closed, eve:b, 401",
        "hidden, '', 404", "hidden, bob:b, 404", "hidden, alice:a, 200", "nothing, alice:a, 404", "advisories, '', 200"
    })
    @Requirement({"R-017", "R-018", "R-019", "R-020", "R-074"})
    void accessIsCheckedForEveryResource(String collection, String credentials, int status) {
        alice.create(running.at("/rolie/closed"), CSAF.getBytes(UTF_8), "application/json", "m");
        alice.create(running.at("/rolie/hidden"), CSAF.getBytes(UTF_8), "application/json", "m");
        alice.create(running.at("/rolie/advisories"), CSAF.getBytes(UTF_8), "application/json", "m");
        String[] headers = credentials.isEmpty()
                ? new String[0]
                : new String[] {
                    "Authorization",
                    Running.basic(credentials.split(":")[0], credentials.split(":")[1])
                };
        for (String path : List.of("", "?page=0", "?category=csaf", "/m", "/m/content")) {
            HttpResponse<String> response = running.get("/rolie/" + collection + path, headers);
            assertThat(response.statusCode()).as(path).isEqualTo(status);
            if (status == 401) {
                assertThat(header(response, "WWW-Authenticate")).contains("Basic", "Bearer");
            }
        }
        assertThat(running.get("/rolie/categories/" + collection, headers).statusCode())
                .isEqualTo(status);
    }

    @Test
    @Requirement({"P-062", "R-072"})
    void publishingNeedsANameAndIsLogged() {
        String body = xml(entry("One"));

        assertThat(running.send("POST", "/rolie/advisories", body, "Content-Type", ENTRY_TYPE)
                        .statusCode())
                .isEqualTo(401);
        assertThat(running.send(
                                "POST",
                                "/rolie/advisories",
                                body,
                                "Content-Type",
                                ENTRY_TYPE,
                                "Authorization",
                                Running.basic("bob", "b"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(running.send(
                                "POST",
                                "/rolie/advisories",
                                body,
                                "Content-Type",
                                ENTRY_TYPE,
                                "Authorization",
                                "Bearer t")
                        .statusCode())
                .isEqualTo(201);
        URI member = create(running, alice, "Two");
        assertThat(running.send("DELETE", member.getPath(), "").statusCode()).isEqualTo(401);
        assertThat(running.get("/rolie/advisories").statusCode()).isEqualTo(200);

        assertThat(running.audit)
                .extracting(event -> event.who() + " " + event.method() + " " + event.status())
                .contains(" POST 401", "bob POST 403", "alice POST 201", " DELETE 401");
        assertThat(running.audit.toString()).doesNotContain("Basic", "Bearer");
    }

    @Test
    void theRootIsNothingWithoutRid() {
        assertThat(running.get("/").statusCode()).isEqualTo(404);
        assertThat(running.get("/rolie").statusCode()).isEqualTo(404);
        assertThat(running.get("/rolie/advisories/x/y/z").statusCode()).isEqualTo(404);
    }

    @Test
    @Requirement({"R-021", "R-022", "R-024"})
    void theRootLeadsRidOn() {
        try (RolieServer server = RolieServer.builder(running.store)
                        .rid(URI.create("https://rid.example.org/"))
                        .start();
                Running other = new Running()) {
            URI root = URI.create("http://localhost:" + server.port() + "/");
            var get = other.http
                    .sendAsync(java.net.http.HttpRequest.newBuilder(root).build(), HttpResponse.BodyHandlers.ofString())
                    .join();
            var post = other.http
                    .sendAsync(
                            java.net.http.HttpRequest.newBuilder(root)
                                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString("<RID/>"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .join();

            assertThat(get.statusCode()).isEqualTo(405);
            assertThat(header(get, "Allow")).contains("POST");
            assertThat(post.statusCode()).isEqualTo(307);
            assertThat(header(post, "Location")).isEqualTo("https://rid.example.org/");
        }
    }
}
