package org.mile4j.rolie.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.rolie.client.Created;
import org.mile4j.rolie.client.Mirror;
import org.mile4j.rolie.client.RolieClient;
import org.mile4j.rolie.client.SyncReport;

/** The mirror of a server of ours equals its collection, whatever was done in between. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class MirrorOfServerTest {

    @TempDir
    Path folder;

    @Test
    void aMirrorFollowsRandomChanges() throws Exception {
        long seed = 8322;
        Random random = new Random(seed);
        Map<URI, String> contents = new TreeMap<>();
        try (Running running = new Running();
                RolieClient alice = running.client("alice", "a")) {
            URI feed = running.at("/rolie/advisories");
            Mirror mirror = Mirror.of(alice, feed, folder);
            for (int round = 0; round < 6; round++) {
                for (int i = 0; i < 60; i++) {
                    change(alice, feed, contents, random);
                }
                SyncReport report = mirror.sync();
                assertThat(report.complete()).as("seed " + seed).isTrue();
                TreeMap<String, Integer> expected = new TreeMap<>();
                contents.values().forEach(text -> expected.merge(text, 1, Integer::sum));
                TreeMap<String, Integer> met = new TreeMap<>();
                for (Path file : mirror.contents().values()) {
                    met.merge(Files.readString(file), 1, Integer::sum);
                }
                assertThat(met).as("seed " + seed + " round " + round).isEqualTo(expected);
                assertThat(mirror.entries()).hasSameSizeAs(contents.keySet());
                assertThat(mirror.sync().requests()).isEqualTo(1);
            }
        }
    }

    private static void change(RolieClient alice, URI feed, Map<URI, String> contents, Random random) {
        int kind = contents.isEmpty() ? 0 : random.nextInt(4);
        String text = "{\"n\":" + random.nextInt(1_000_000) + "}";
        URI some = contents.isEmpty()
                ? feed
                : contents.keySet().stream()
                        .skip(random.nextInt(contents.size()))
                        .findFirst()
                        .orElseThrow();
        switch (kind) {
            case 2 -> {
                alice.update(URI.create(some + "/content"), text.getBytes(UTF_8), "application/json", Optional.empty());
                contents.put(some, text);
            }
            case 3 -> {
                alice.delete(some, Optional.empty());
                contents.remove(some);
            }
            default -> {
                Created created = alice.create(feed, text.getBytes(UTF_8), "application/json", "");
                contents.put(created.location(), text);
            }
        }
    }
}
