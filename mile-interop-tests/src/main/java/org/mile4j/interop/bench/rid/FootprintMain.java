package org.mile4j.interop.bench.rid;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.rid.http.HttpLimits;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.http.PeerList;
import org.mile4j.rid.store.JdbcStore;
import org.mile4j.rid.store.MessageStore;
import org.mile4j.rid.system.RidSystem;
import org.mile4j.rid.system.RidSystemConfig;
import org.mile4j.rid.system.RuleFilePolicy;

/** A RID system that says how much memory it holds, each time it is asked by a line. */
final class FootprintMain {

    private FootprintMain() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        RidPair.Identities identities = RidPair.Identities.in(folder.resolve("keys"));
        PeerList peers = PeerList.of(new Peer(
                "sp1.example",
                "127.0.0.1",
                1,
                List.of(identities.first().credential().certificate())));
        try (MessageStore store = JdbcStore.file(folder.resolve("footprint"));
                RidSystem system = new RidSystem(RidSystemConfig.of(
                                        "sp2.example",
                                        identities.second(),
                                        peers,
                                        store,
                                        RuleFilePolicy.of(List.of("InvestigationRequest * pend")))
                                .withPort(0)
                                .withLimits(
                                        new HttpLimits(1 << 20, Duration.ofMinutes(5), Duration.ofMinutes(5), 10_000)))
                        .start()) {
            System.out.println(system.port());
            BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            while (questions.readLine() != null) {
                System.out.println(used());
            }
        }
    }

    /** The bytes of objects that are in use, and of buffers outside of the heap. */
    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + buffers;
    }
}
