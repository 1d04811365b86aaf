package org.mile4j.interop.bench.rid;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.mile4j.interop.bench.harness.MeasuringException;

/** Calls something from several threads for a time. */
final class Load {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** What is called; the number is another one each time. */
    @FunctionalInterface
    interface Call {
        void make(long number);
    }

    /**
     * What came of it.
     *
     * @param perSecond how many calls there were in a second
     * @param cpuMicros how much of the processors' time one call took in this process, in microseconds, without
     *     that of the compiler of the JVM where the system tells it
     */
    record Result(double perSecond, double cpuMicros) {

        /** The better of two: what else runs on a machine only ever makes a round slower. */
        Result better(Result other) {
            return new Result(Math.max(perSecond, other.perSecond), Math.min(cpuMicros, other.cpuMicros));
        }
    }

    private static final AtomicLong NUMBER = new AtomicLong();

    private Load() {}

    private static long cpu() {
        return SYSTEM.getProcessCpuTime() - CompilerTime.nanos();
    }

    /** As many calls as there can be. */
    static Result full(int threads, int millis, Call call) throws InterruptedException {
        AtomicLong count = new AtomicLong();
        long cpu = cpu();
        long start = System.nanoTime();
        long end = start + TimeUnit.MILLISECONDS.toNanos(millis);
        together(threads, thread -> {
            while (System.nanoTime() < end) {
                call.make(NUMBER.incrementAndGet());
                count.incrementAndGet();
            }
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(count.get() / seconds, (cpu() - cpu) / 1e3 / count.get());
    }

    /**
     * Calls at a steady rate.
     *
     * @return the milliseconds from when a call was due to its end, in order of size
     */
    static double[] steady(int threads, int millis, double perSecond, Call call) throws InterruptedException {
        int calls = (int) (perSecond * millis / 1000);
        double[] took = new double[calls];
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        together(threads, thread -> {
            for (int i = (int) next.getAndIncrement(); i < calls; i = (int) next.getAndIncrement()) {
                long due = start + (long) (i * 1e9 / perSecond);
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                call.make(NUMBER.incrementAndGet());
                took[i] = (System.nanoTime() - due) / 1e6;
            }
        });
        Arrays.sort(took);
        return took;
    }

    private static void together(int threads, Call work) throws InterruptedException {
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            int number = i;
            pool.execute(() -> {
                try {
                    work.make(number);
                } catch (RuntimeException e) {
                    failure.compareAndSet(null, e);
                }
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(2, TimeUnit.MINUTES)) {
            pool.shutdownNow();
            throw new MeasuringException("the calls did not end within two minutes", failure.get());
        }
        if (failure.get() != null) {
            throw new MeasuringException("a call failed: " + failure.get().getMessage(), failure.get());
        }
    }
}
