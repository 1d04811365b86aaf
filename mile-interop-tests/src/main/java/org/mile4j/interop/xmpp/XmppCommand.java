package org.mile4j.interop.xmpp;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mile xmpp}: works with the Topics of an XMPP-Grid. */
@Command(
        name = "xmpp",
        mixinStandardHelpOptions = true,
        description = "Works with the Topics of an XMPP-Grid (RFC 8600), on any Broker.",
        subcommands = {
            TopicsCommand.class,
            CreateCommand.class,
            PublishCommand.class,
            SubscribeCommand.class,
            ItemsCommand.class,
            ApproveCommand.class,
            BrokerCommand.class
        },
        footer = {"", "\"mile xmpp broker\" starts a Broker to try the others with."})
public final class XmppCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Refuses to do nothing. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do; \"mile xmpp --help\" lists it.");
    }
}
