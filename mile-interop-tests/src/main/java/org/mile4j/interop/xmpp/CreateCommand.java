package org.mile4j.interop.xmpp;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mile4j.xmpp.topic.AccessModel;
import org.mile4j.xmpp.topic.Affiliation;
import org.mile4j.xmpp.topic.PayloadType;
import org.mile4j.xmpp.topic.TopicSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mile xmpp create}: creates a Topic. */
@Command(
        name = "create",
        mixinStandardHelpOptions = true,
        description = "Creates a Topic: items kept, events for the absent too, publishers only.")
final class CreateCommand implements Callable<Integer> {

    @Mixin
    private GridOptions options;

    @Parameters(paramLabel = "TOPIC", description = "The name of the Topic.")
    private String topic;

    @Option(
            names = "--type",
            paramLabel = "NAMESPACE",
            defaultValue = PayloadType.IODEF_2,
            description = "The namespace of its payloads.%nDefault: ${DEFAULT-VALUE}.")
    private String type;

    @Option(
            names = "--access",
            paramLabel = "MODEL",
            defaultValue = "whitelist",
            description = "Who may subscribe: whitelist or authorize. Default: ${DEFAULT-VALUE}.")
    private String access;

    @Option(names = "--member", paramLabel = "ADDRESS", description = "Puts an account on the whitelist; repeatable.")
    private String[] members = {};

    @Option(names = "--set", paramLabel = "FIELD=VALUE", description = "A field of the configuration; repeatable.")
    private Map<String, String> fields = Map.of();

    @Override
    public Integer call() {
        return options.run((grid, out) -> {
            TopicSettings settings =
                    TopicSettings.secure(type).accessModel(AccessModel.valueOf(access.toUpperCase(Locale.ROOT)));
            for (Map.Entry<String, String> field : fields.entrySet()) {
                settings = settings.with(field.getKey(), field.getValue());
            }
            grid.provider(options.broker()).create(topic, settings);
            for (String member : members) {
                grid.administration(options.broker()).affiliate(topic, member, Affiliation.MEMBER);
            }
            out.println("created " + topic);
            return GridOptions.OK;
        });
    }
}
