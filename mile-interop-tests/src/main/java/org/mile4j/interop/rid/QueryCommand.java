package org.mile4j.interop.rid;

import java.net.InetAddress;
import java.util.concurrent.Callable;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.rid.compose.RidQuery;
import org.mile4j.rid.message.Traffic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rid query}: asks for what a peer knows of an incident. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks a peer for reports on an incident, and prints what it answers.")
final class QueryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SystemOptions system;

    @Parameters(index = "0", paramLabel = "CSIRT", description = "The name in the IncidentID.")
    private String csirt;

    @Parameters(index = "1", paramLabel = "NUMBER", description = "The number of the incident.")
    private String number;

    @Option(
            names = "--to",
            paramLabel = "NAME|URL",
            required = true,
            description = "The peer: its name, or its URL, in the list of peers.")
    private String to;

    @Override
    public Integer call() {
        return Exchange.run(
                spec,
                system,
                to,
                peer -> RidQuery.forIncident(
                                IncidentID.builder().name(csirt).id(number).build())
                        .to(InetAddress.getByName(peer.host()))
                        .traffic(Traffic.NETWORK)
                        .build());
    }
}
