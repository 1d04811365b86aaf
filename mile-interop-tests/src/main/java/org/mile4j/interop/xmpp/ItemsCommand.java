package org.mile4j.interop.xmpp;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.mile4j.xmpp.Consumer;
import org.mile4j.xmpp.topic.Item;
import org.mile4j.xmpp.topic.ItemPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile xmpp items}: retrieves items. */
@Command(
        name = "items",
        mixinStandardHelpOptions = true,
        description = "Retrieves the items that a Topic keeps.",
        footer = {"", "Exit codes: 0 done, 1 there is no such item, 2 wrong usage, 3 it could not be done."})
final class ItemsCommand implements Callable<Integer> {

    private static final int PAGE = 100;

    @Mixin
    private GridOptions options;

    @Parameters(index = "0", paramLabel = "TOPIC", description = "The name of the Topic.")
    private String topic;

    @Option(names = "--id", paramLabel = "ID", description = "Print the payload of this item alone, as it is.")
    private String id;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES}: a line each. Default: ${DEFAULT-VALUE}.")
    private ItemLine format;

    @Override
    public Integer call() {
        return options.run((grid, out) -> {
            Consumer consumer = grid.consumer(options.broker());
            if (id != null) {
                Optional<Item> item = consumer.item(topic, id);
                item.flatMap(Item::payload).ifPresent(payload -> out.println(payload.toXml()));
                return item.isPresent() ? GridOptions.OK : 1;
            }
            Optional<String> after = Optional.empty();
            do {
                ItemPage page = consumer.items(topic, PAGE, after);
                page.items().forEach(item -> out.println(format.of(item)));
                after = page.next();
            } while (after.isPresent());
            return GridOptions.OK;
        });
    }
}
