package org.mile4j.interop.bench.rid;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The processor time of the threads in which the JVM compiles, where the system tells it, which Linux does; else none. On a
 * machine with few processors it goes on for minutes and would be taken for that of the messages.
 */
final class CompilerTime {

    private static final Path THREADS = Path.of("/proc/self/task");

    private CompilerTime() {}

    /** What they have taken so far, in nanoseconds. */
    static long nanos() {
        if (!Files.isDirectory(THREADS)) {
            return 0;
        }
        try (Stream<Path> threads = Files.list(THREADS)) {
            return threads.mapToLong(CompilerTime::of).sum();
        } catch (IOException e) {
            return 0; // the system does not tell
        }
    }

    private static long of(Path thread) {
        try {
            String name = Files.readString(thread.resolve("comm"));
            if (!name.startsWith("C1 Compiler") && !name.startsWith("C2 Compiler")) {
                return 0;
            }
            String[] times = Files.readString(thread.resolve("schedstat")).split(" ");
            return Long.parseLong(times[0]);
        } catch (IOException e) {
            return 0; // the thread has ended meanwhile
        }
    }
}
