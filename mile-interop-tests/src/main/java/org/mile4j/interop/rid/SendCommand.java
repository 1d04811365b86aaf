package org.mile4j.interop.rid;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mile4j.model.data.XmlElement;
import org.mile4j.rid.compose.MessageSteps;
import org.mile4j.rid.compose.RidReport;
import org.mile4j.rid.compose.RidRequest;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.xml.RidXml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rid send}: a report or a request. */
@Command(
        name = "send",
        mixinStandardHelpOptions = true,
        description = "Signs a message, encrypts it where its restriction asks for it, and sends it.")
final class SendCommand implements Callable<Integer> {

    /** What an IODEF document is sent as. */
    enum Kind {
        /** A report, which asks for nothing. */
        REPORT,
        /** A request to trace traffic. */
        TRACE,
        /** A request to investigate. */
        INVESTIGATION
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Parameters(paramLabel = "FILE", description = "A RID message, or an IODEF or other document to put into one.")
    private Path file;

    @Option(names = "--to", paramLabel = "NAME", required = true, description = "The name of the peer.")
    private String to;

    @Option(
            names = "--kind",
            defaultValue = "report",
            description = "What a document is sent as: report, trace or investigation. Default: ${DEFAULT-VALUE}.")
    private String kind;

    @Option(
            names = "--traffic",
            paramLabel = "TYPE",
            defaultValue = "Network",
            description = "The TrafficType of a document. Default: ${DEFAULT-VALUE}.")
    private String traffic;

    @Override
    public Integer call() {
        return Exchange.run(spec, system, to, this::message);
    }

    private RidDocument message(Peer peer) throws IOException {
        String text = Files.readString(file);
        XmlElement root = XmlElement.parse(text.replaceFirst("^\\s*<\\?xml[^>]*\\?>", ""));
        if (root.namespace().equals(RidXml.NAMESPACE)) {
            return RidXml.defaults().require(file);
        }
        Payload payload = new Payload(root);
        Kind chosen = Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
        MessageSteps<?> steps = switch (chosen) {
            case REPORT -> RidReport.of(payload);
            case TRACE -> RidRequest.trace(payload);
            case INVESTIGATION -> RidRequest.investigation(payload);
        };
        return steps.to(InetAddress.getByName(peer.host()))
                .traffic(Traffic.of(traffic))
                .build();
    }
}
