package org.mile4j.interop.rid;

import java.util.concurrent.Callable;
import org.mile4j.rid.compose.RidRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mile rid request}: asks for an investigation or a trace. */
@Command(
        name = "request",
        mixinStandardHelpOptions = true,
        description = "Asks a peer to investigate an incident, or to trace its traffic, and prints what it answers.")
final class RequestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sending sending;

    @Option(names = "--trace", description = "Ask for a trace, which goes on upstream, instead of an investigation.")
    private boolean trace;

    @Override
    public Integer call() {
        return sending.run(spec, trace ? RidRequest::trace : RidRequest::investigation);
    }
}
