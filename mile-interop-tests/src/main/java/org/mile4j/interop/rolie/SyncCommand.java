package org.mile4j.interop.rolie;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mile4j.interop.option.WebAddress;
import org.mile4j.rolie.client.Mirror;
import org.mile4j.rolie.client.SyncReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mile rolie sync}: a local copy of a collection. */
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description =
                "Makes a folder equal to a collection: entries and contents, changes and deletions, back-dated or not.")
final class SyncCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FEED",
            converter = WebAddress.class,
            description = "The address of the collection's feed.")
    private URI feed;

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder of the copy; it is made if it is missing.")
    private Path folder;

    @Option(names = "--thorough", description = "Ask for every page, also if the first one has not changed.")
    private boolean thorough;

    @Mixin
    private SignatureOptions signatures;

    @Mixin
    private ClientOptions options;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return options.run(err, signatures::apply, client -> {
            Mirror mirror = Mirror.of(client, feed, folder);
            SyncReport report = (thorough ? mirror.thoroughly() : mirror).sync();
            out.println(report.added() + " added, " + report.changed() + " changed, " + report.removed() + " removed, "
                    + report.unchanged() + " unchanged, " + report.requests() + " pages asked for");
            out.flush();
            report.warnings().forEach(warning -> err.println("mile: " + warning));
            err.flush();
            return report.complete() ? 0 : 1;
        });
    }
}
