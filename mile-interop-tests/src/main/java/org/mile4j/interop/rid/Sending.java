package org.mile4j.interop.rid;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.compose.MessageSteps;
import org.mile4j.rid.http.Peer;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.xml.RidXml;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file that is sent, as it is if it is a RID message, else in one. */
final class Sending {

    @Mixin
    private SystemOptions system;

    @Parameters(paramLabel = "FILE", description = "A RID message, or an IODEF or other document to put into one.")
    private Path file;

    @Option(
            names = "--to",
            paramLabel = "NAME|URL",
            required = true,
            description = "The peer: its name, or its URL, in the list of peers.")
    private String to;

    @Option(
            names = "--traffic",
            paramLabel = "TYPE",
            defaultValue = "Network",
            description = "The TrafficType of a document. Default: ${DEFAULT-VALUE}.")
    private String traffic;

    @Option(
            names = "--incident",
            paramLabel = "CSIRT=NUMBER",
            description = "The incident that a document is about which does not say it itself, as IODEF does.")
    private Map<String, String> incident = Map.of();

    int run(CommandSpec spec, Function<Payload, MessageSteps<?>> kind) {
        return Exchange.run(spec, system, to, peer -> message(peer, kind));
    }

    private String text() throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not in UTF-8", e);
        }
    }

    private XmlElement root(String text) throws IOException {
        try {
            return XmlElement.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not XML: " + e.getMessage(), e);
        }
    }

    private RidDocument message(Peer peer, Function<Payload, MessageSteps<?>> kind) throws IOException {
        String text = text();
        XmlElement root = root(text.replaceFirst("^\\s*<\\?xml[^>]*\\?>", ""));
        if (root.namespace().equals(RidXml.NAMESPACE)) {
            return RidXml.defaults().require(file);
        }
        MessageSteps<?> steps = kind.apply(new Payload(root))
                .to(InetAddress.getByName(peer.host()))
                .traffic(Traffic.of(traffic));
        incident.forEach((csirt, number) ->
                steps.about(IncidentID.builder().name(csirt).id(number).build()));
        if (incident.isEmpty() && MessageSteps.firstIncident(new Payload(root)).isEmpty()) {
            throw new IOException(file + " names no incident; add --incident CSIRT=NUMBER");
        }
        return steps.build();
    }
}
