package org.mile4j.interop.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Checks many documents on all cores and hands over the results in the order of the documents. Only a few documents are
 * under way at a time, however many there are.
 *
 * @since 0.1.0
 */
public final class ParallelCheck {

    /** Takes the results. */
    public interface Receiver {

        /**
         * Takes what came of one document.
         *
         * @param source where the document comes from
         * @param result what came of it; empty for a file of a folder that is no document
         * @return false to end the work
         */
        boolean take(DocumentSource source, Optional<DocumentResult> result);
    }

    /** A document under way. */
    private record Work(DocumentSource source, Future<Optional<DocumentResult>> result) {}

    private final DocumentChecker checker;
    private final int threads;
    private final Consumer<Throwable> failures;

    /**
     * A check that uses all cores.
     *
     * @param checker checks one document
     * @param failures takes the faults of the program, each of which also makes its document unreadable
     */
    public ParallelCheck(DocumentChecker checker, Consumer<Throwable> failures) {
        this.checker = checker;
        this.threads = Runtime.getRuntime().availableProcessors();
        this.failures = failures;
    }

    /**
     * Checks documents.
     *
     * @param sources where they come from
     * @param receiver takes the results, in the order of the sources, on the thread of the caller
     * @throws InterruptedException if the thread was interrupted, after which nothing is under way
     */
    public void run(Iterator<DocumentSource> sources, Receiver receiver) throws InterruptedException {
        if (!sources.hasNext()) {
            return;
        }
        DocumentSource only = sources.next();
        if (!sources.hasNext()) {
            receiver.take(only, check(only));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "mile-check");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Deque<Work> underWay = new ArrayDeque<>();
            underWay.add(new Work(only, pool.submit(() -> checker.check(only))));
            boolean wanted = true;
            while (wanted && (sources.hasNext() || !underWay.isEmpty())) {
                while (sources.hasNext() && underWay.size() < 4 * threads) {
                    DocumentSource source = sources.next();
                    underWay.add(new Work(source, pool.submit(() -> checker.check(source))));
                }
                Work first = underWay.remove();
                wanted = receiver.take(first.source(), resultOf(first));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Checks a document that has no others beside it: the threads are for the document itself, if it is large. */
    private Optional<DocumentResult> check(DocumentSource source) {
        try {
            return checker.check(source, threads);
        } catch (RuntimeException | Error e) {
            return Optional.of(notChecked(source, e));
        }
    }

    private Optional<DocumentResult> resultOf(Work work) throws InterruptedException {
        try {
            return work.result().get();
        } catch (ExecutionException e) {
            return Optional.of(notChecked(work.source(), e.getCause()));
        }
    }

    private DocumentResult notChecked(DocumentSource source, Throwable failure) {
        failures.accept(failure);
        return DocumentResult.unreadable(source.name(), "not checked, as the program failed: " + failure);
    }
}
