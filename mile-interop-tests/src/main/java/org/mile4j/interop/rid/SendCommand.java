package org.mile4j.interop.rid;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.mile4j.rid.compose.RidReport;
import org.mile4j.rid.compose.RidRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mile rid send}: a report, or any message that is ready. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = "Signs a message, encrypts it where its restriction asks for it, and sends it.")
final class SendCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sending sending;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = "report",
            description = "What a document is sent as: report, trace or investigation. Default: ${DEFAULT-VALUE}.")
    private String kind;

    @Override
    public Integer call() {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "report" -> sending.run(spec, RidReport::of);
            case "trace" -> sending.run(spec, RidRequest::trace);
            case "investigation" -> sending.run(spec, RidRequest::investigation);
            default ->
                throw new ParameterException(
                        spec.commandLine(), "\"" + kind + "\" is no kind; there are report, trace and investigation.");
        };
    }
}
