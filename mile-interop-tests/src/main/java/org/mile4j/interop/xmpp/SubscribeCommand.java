package org.mile4j.interop.xmpp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mile4j.interop.option.WholeNumber;
import org.mile4j.xmpp.topic.SubscriptionState;
import org.mile4j.xmpp.topic.TopicEvent;
import org.mile4j.xmpp.topic.TopicListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile xmpp subscribe}: prints what is published, as it comes. */
@Command(
        name = "subscribe",
        mixinStandardHelpOptions = true,
        description = "Subscribes to Topics and prints what is published as it comes, until stopped.")
final class SubscribeCommand implements Callable<Integer> {

    @Mixin
    private GridOptions options;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "TOPIC", description = "The names of the Topics.")
    private List<String> topics = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}: a line each. Default: ${DEFAULT-VALUE}.")
    private ItemLine format;

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "0",
            converter = WholeNumber.End.class,
            description = "End after so many events.")
    private int count;

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            defaultValue = "0",
            converter = WholeNumber.End.class,
            description = "End after so many seconds.")
    private int seconds;

    @Override
    public Integer call() {
        return options.run((grid, out) -> {
            BlockingQueue<Optional<TopicEvent>> events = new LinkedBlockingQueue<>(1_000);
            TopicListener listener = event -> put(events, Optional.of(event));
            grid.onEnd(problem -> put(events, Optional.empty()));
            for (String topic : topics) {
                SubscriptionState state = grid.consumer(options.broker()).subscribe(topic, listener);
                spec.commandLine().getErr().println("mile: " + topic + ": " + state.label());
            }
            spec.commandLine().getErr().flush();
            long until = seconds == 0 ? Long.MAX_VALUE : System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (int i = 0; count == 0 || i < count; i++) {
                Optional<TopicEvent> event = next(events, until);
                if (event.isEmpty()) {
                    return seconds == 0 ? GridOptions.TROUBLE : GridOptions.OK;
                }
                out.println(format.of(event.get()));
                out.flush();
            }
            return GridOptions.OK;
        });
    }

    private static void put(BlockingQueue<Optional<TopicEvent>> events, Optional<TopicEvent> event) {
        try {
            events.put(event);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<TopicEvent> next(BlockingQueue<Optional<TopicEvent>> events, long until) {
        try {
            long left = until == Long.MAX_VALUE ? until : until - System.nanoTime();
            Optional<TopicEvent> event = events.poll(left, TimeUnit.NANOSECONDS);
            return event == null ? Optional.empty() : event;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
