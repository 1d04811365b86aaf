package org.mile4j.interop.xmpp;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mile4j.xmpp.topic.TopicInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mile xmpp topics}: lists the Topics of a Broker. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Lists the Topics of a Broker with the namespaces of their payloads.")
final class TopicsCommand implements Callable<Integer> {

    @Mixin
    private GridOptions options;

    @Option(names = "--type", paramLabel = "NAMESPACE", description = "Only Topics with payloads of this namespace.")
    private String type;

    @Override
    public Integer call() {
        return options.run((grid, out) -> {
            Stream<TopicInfo> topics = type == null
                    ? grid.discovery()
                            .topics(options.broker())
                            .map(name -> grid.discovery().topic(name.broker(), name.node()))
                    : grid.discovery().topics(options.broker(), type);
            topics.forEach(topic -> out.println(topic.node() + "\t"
                    + topic.type().orElse("-") + "\t" + topic.title().orElse("")));
            return GridOptions.OK;
        });
    }
}
