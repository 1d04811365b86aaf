package org.mile4j.interop.rid;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.mile4j.model.data.XmlElement;
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

    @Option(names = "--to", paramLabel = "NAME", required = true, description = "The name of the peer.")
    private String to;

    @Option(
            names = "--traffic",
            paramLabel = "TYPE",
            defaultValue = "Network",
            description = "The TrafficType of a document. Default: ${DEFAULT-VALUE}.")
    private String traffic;

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
        return kind.apply(new Payload(root))
                .to(InetAddress.getByName(peer.host()))
                .traffic(Traffic.of(traffic))
                .build();
    }
}
