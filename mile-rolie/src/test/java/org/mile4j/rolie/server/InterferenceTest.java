package org.mile4j.rolie.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.ENTRY_TYPE;
import static org.mile4j.rolie.server.Usual.create;
import static org.mile4j.rolie.server.Usual.header;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.store.JdbcStore;
import org.mile4j.rolie.store.MemberDraft;
import org.mile4j.rolie.store.RolieStore;
import org.mile4j.rolie.store.StoredMember;

/** Changes that come just between the look of a request at a member and what the request does. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class InterferenceTest {

    private final JdbcStore real = JdbcStore.at("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    /** What happens before the next call of a method, once. */
    private final AtomicReference<Runnable> before = new AtomicReference<>();

    private volatile String method = "";

    private final Running running = new Running((RolieStore) Proxy.newProxyInstance(
            RolieStore.class.getClassLoader(), new Class<?>[] {RolieStore.class}, (proxy, called, arguments) -> {
                if (called.getName().equals(method)) {
                    Runnable other = before.getAndSet(null);
                    if (other != null) {
                        other.run();
                    }
                }
                try {
                    return called.invoke(real, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            }));

    private final RolieClient alice = running.client("alice", "a");

    @AfterEach
    void close() throws Exception {
        alice.close();
        running.close();
    }

    private void interfere(String name, String content) {
        method = "";
        StoredMember now = real.member("advisories", name).orElseThrow();
        String entry = new String(now.entry(), UTF_8).replace("<summary>S</summary>", "<summary>other</summary>");
        before.set(() -> real.replace(
                "advisories",
                name,
                OptionalLong.empty(),
                new MemberDraft(
                        now.id(),
                        1,
                        entry.getBytes(UTF_8),
                        now.contentType(),
                        content.getBytes(UTF_8),
                        java.util.List.of())));
    }

    @Test
    void aContentThatIsChangedWithoutAConditionLosesNoChangeOfTheEntry() {
        alice.create(running.at("/rolie/advisories"), "{}".getBytes(UTF_8), "application/json", "m");
        StoredMember member = real.member("advisories", "m").orElseThrow();
        String titled = new String(member.entry(), UTF_8).replaceAll("<summary>[^<]*<", "<summary>S<");
        real.replace(
                "advisories",
                "m",
                OptionalLong.empty(),
                new MemberDraft(
                        member.id(),
                        1,
                        titled.getBytes(UTF_8),
                        member.contentType(),
                        new byte[0],
                        java.util.List.of()));
        interfere("m", "");
        method = "replace";

        HttpResponse<String> put =
                running.asAlice("PUT", "/rolie/advisories/m/content", "{\"n\":2}", "Content-Type", "application/json");

        assertThat(put.statusCode()).isEqualTo(204);
        assertThat(running.get("/rolie/advisories/m").body()).contains("<summary>other</summary>");
        assertThat(running.get("/rolie/advisories/m/content").body()).isEqualTo("{\"n\":2}");
    }

    @Test
    void aChangeWithAConditionIsRefusedAndOneWithoutIsMade() {
        create(running, alice, "m");
        HttpResponse<String> state = running.get("/rolie/advisories/m");
        interfere("m", "");
        method = "replace";
        assertThat(running.asAlice(
                                "PUT",
                                "/rolie/advisories/m",
                                state.body(),
                                "Content-Type",
                                ENTRY_TYPE,
                                "If-Match",
                                header(state, "ETag"))
                        .statusCode())
                .isEqualTo(412);
        interfere("m", "");
        method = "replace";
        assertThat(running.asAlice("PUT", "/rolie/advisories/m", state.body(), "Content-Type", ENTRY_TYPE)
                        .statusCode())
                .isEqualTo(200);
        interfere("m", "");
        method = "delete";
        assertThat(running.asAlice("DELETE", "/rolie/advisories/m", "").statusCode())
                .isEqualTo(204);
    }

    @Test
    void aContentIsGivenWithTheTagThatItHas() {
        alice.create(running.at("/rolie/advisories"), "{}".getBytes(UTF_8), "application/json", "m");
        interfere("m", "{\"other\":1}");
        method = "content";

        HttpResponse<String> content = running.get("/rolie/advisories/m/content");

        assertThat(content.body()).isEqualTo("{\"other\":1}");
        long now = real.member("advisories", "m").orElseThrow().sequence();
        assertThat(header(content, "ETag")).startsWith("\"m" + now + ".");
    }

    @Test
    void aFeedIsGivenWithTheTagThatItHas() {
        create(running, alice, "m");
        interfere("m", "");
        method = "range";

        HttpResponse<String> feed = running.get("/rolie/advisories");

        assertThat(feed.body()).contains("<summary>other</summary>");
        assertThat(header(feed, "ETag"))
                .startsWith("\"f" + real.state("advisories").changes() + ".");
    }

    @Test
    void aTagOfADatabaseThatWasEmptiedIsOfNothingInTheNewOne() {
        create(running, alice, "m");
        String feed = header(running.get("/rolie/advisories"), "ETag");
        String page = header(running.get("/rolie/advisories?page=0"), "ETag");
        String member = header(running.get("/rolie/advisories/m"), "ETag");
        try (Running other = new Running();
                RolieClient client = other.client("alice", "a")) {
            create(other, client, "m");

            assertThat(other.get("/rolie/advisories", "If-None-Match", feed).statusCode())
                    .isEqualTo(200);
            assertThat(other.get("/rolie/advisories?page=0", "If-None-Match", page)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(other.get("/rolie/advisories/m", "If-None-Match", member).statusCode())
                    .isEqualTo(200);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
