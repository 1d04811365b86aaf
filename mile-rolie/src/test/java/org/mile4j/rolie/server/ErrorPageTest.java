package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.ENTRY_TYPE;
import static org.mile4j.rolie.server.Usual.entry;
import static org.mile4j.rolie.server.Usual.header;
import static org.mile4j.rolie.server.Usual.xml;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rolie.atom.Category;

/** What browsers and programs are told when something cannot be done. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ErrorPageTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private final Running running = new Running();

    @AfterEach
    void close() {
        running.close();
    }

    @Test
    void aBrowserGetsAPageAndAProgramALine() {
        HttpResponse<String> page = running.get("/rolie/nothing", "Accept", BROWSER);
        HttpResponse<String> line = running.get("/rolie/nothing", "Accept", "application/atom+xml, */*;q=0.1");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(header(page, "Content-Type")).isEqualTo("text/html;charset=utf-8");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.body()).contains("There is nothing at this address.", "href=\"/rolie/service\"");
        assertThat(line.statusCode()).isEqualTo(404);
        assertThat(header(line, "Content-Type")).startsWith("text/plain");
        assertThat(line.body()).isEqualTo("There is nothing at this address.\n");
    }

    @Test
    void thePageHasTheHeadersOfTheAnswerAndNoMarkupOfOthers() {
        HttpResponse<String> closed = running.get("/rolie/closed", "Accept", BROWSER);
        assertThat(closed.statusCode()).isEqualTo(401);
        assertThat(header(closed, "WWW-Authenticate")).contains("Basic");

        HttpResponse<String> refused = running.asAlice(
                "POST",
                "/rolie/advisories",
                "<feed xmlns='http://www.w3.org/2005/Atom'><x></feed>",
                "Content-Type",
                ENTRY_TYPE,
                "Accept",
                BROWSER);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(header(refused, "Content-Type")).startsWith("text/html");
        assertThat(refused.body()).doesNotContain("<x>", "<feed");
    }

    @Test
    void namesThatAreTooLongToBeFoundAgainAreRefused() {
        String longText = "\u00E9".repeat(600);
        String category = xml(entry("One").with(node -> false, List.of(Category.of("urn:example:s", longText))));
        String id = xml(entry("One")).replace("<title>", "<id>urn:example:" + "x".repeat(2_000) + "</id><title>");

        for (String body : List.of(category, id)) {
            HttpResponse<String> response =
                    running.asAlice("POST", "/rolie/advisories", body, "Content-Type", ENTRY_TYPE);
            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(response.body()).contains("too long: expected at most 1000 bytes");
        }
    }

    @Test
    void whatXmlCannotCarryIsRefused() {
        running.asAlice("POST", "/rolie/advisories", "{}", "Content-Type", "application/json", "Slug", "m");

        HttpResponse<String> response = running.asAlice(
                "PUT",
                "/rolie/advisories/m",
                "{\"entry\":{\"title\":\"a\\u0000b\",\"content\":{\"type\":\"application/json\","
                        + "\"src\":\"https://example.org/c\"}}}",
                "Content-Type",
                "application/json");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("U+0000");
    }

    @Test
    void anEncodedBodyIsNotTakenForWhatItSaysItIs() {
        HttpResponse<String> response = running.asAlice(
                "POST", "/rolie/advisories", "{}", "Content-Type", "application/json", "Content-Encoding", "gzip");

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(header(response, "Accept-Encoding")).isEqualTo("identity");
    }

    @Test
    void theFaultOfAnEntryIsNamedByItsPathAsItsLinesAreNotThoseOfTheSender() {
        HttpResponse<String> response = running.asAlice(
                "POST", "/rolie/advisories", xml(entry("One")).replace("src=", "srx="), "Content-Type", ENTRY_TYPE);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body())
                .startsWith("/entry/content[1]: expected an attribute src")
                .contains("[RFC8322-");
    }

    @Test
    void anEntryWithAFaultIsRefusedHoweverMuchElseThereIsToTellOfIt() {
        String entry = xml(entry("One")).replace("src=", "srx=").replace("<content", "<x/>".repeat(1_100) + "<content");

        HttpResponse<String> response = running.asAlice("POST", "/rolie/advisories", entry, "Content-Type", ENTRY_TYPE);

        assertThat(response.statusCode()).isEqualTo(422);
    }

    @Test
    void whoMayNotPublishIsToldSoBeforeTheContentComes() throws IOException {
        try (Socket socket = new Socket("localhost", running.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /rolie/advisories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Content-Length: 90000\r\nExpect: 100-continue\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readNBytes(16), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void whoSendsTheContentAllTheSameGetsTheAnswer() throws IOException {
        try (Socket socket = new Socket("localhost", running.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST /rolie/advisories HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Connection: close\r\nContent-Length: 90000\r\n\r\n" + "x".repeat(90_000))
                            .getBytes(StandardCharsets.US_ASCII));

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(answer).startsWith("HTTP/1.1 401").endsWith("Say who you are.\n");
        }
    }

    @Test
    void whatNeverReachesTheSiteIsRefusedInPlainText() throws IOException {
        try (Socket socket = new Socket("localhost", running.at("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(
                            "GET /rolie/advisories/%2e%2e/incidents HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("text/plain").doesNotContain("<html>");
        }
    }
}
