package org.mile4j.interop.xmpp;

import java.util.List;
import java.util.concurrent.Callable;
import org.mile4j.xmpp.Administration;
import org.mile4j.xmpp.topic.TopicSubscription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile xmpp approve}: decides on subscriptions. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = "Approves or denies subscriptions to a Topic; without an address it lists those that wait.")
final class ApproveCommand implements Callable<Integer> {

    @Mixin
    private GridOptions options;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "The name of the Topic.")
    private String topic;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ADDRESS", description = "Who asked.")
    private List<String> subscribers = List.of();

    @Option(names = "--deny", description = "Deny in place of approving.")
    private boolean deny;

    @Override
    public Integer call() {
        return options.run((grid, out) -> {
            Administration owner = grid.administration(options.broker());
            if (subscribers.isEmpty()) {
                owner.pending(topic).stream().map(TopicSubscription::subscriber).forEach(out::println);
            }
            for (String subscriber : subscribers) {
                if (deny) {
                    owner.deny(topic, subscriber);
                } else {
                    owner.approve(topic, subscriber);
                }
                out.println((deny ? "denied " : "approved ") + subscriber);
            }
            return GridOptions.OK;
        });
    }
}
