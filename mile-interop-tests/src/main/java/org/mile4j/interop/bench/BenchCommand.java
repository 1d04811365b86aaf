package org.mile4j.interop.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.MeasuringException;
import org.mile4j.interop.bench.harness.Run;
import org.mile4j.interop.bench.harness.Scoreboard;
import org.mile4j.interop.bench.harness.WorkFolder;
import org.mile4j.interop.bench.indicator.IndicatorArea;
import org.mile4j.interop.bench.json.JsonArea;
import org.mile4j.interop.bench.rid.RidArea;
import org.mile4j.interop.bench.rolie.RolieArea;
import org.mile4j.interop.bench.start.StartArea;
import org.mile4j.interop.bench.xml.XmlArea;
import org.mile4j.interop.bench.xmpp.XmppArea;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code mile bench}: measures the speed of each area of the library against baselines that are measured in the same run,
 * and compares the ratios with the targets. Only ratios are of use elsewhere: absolute times are those of one machine.
 *
 * @since 0.1.0
 */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Measures the speed beside baselines in the same run.",
        footer = {
            "",
            "Takes minutes for each area, xml half an hour, with --full far longer, and up to 5 GB of memory. A target that"
                    + " is not met changes nothing in the exit code: on a busy machine every figure is noisy.",
            "Exit codes: 0 measured, 2 wrong usage, 3 something could not be measured."
        })
public final class BenchCommand implements Callable<Integer> {

    private static final List<Area> AREAS = List.of(
            new XmlArea(), // IODEF in XML
            new JsonArea(), // IODEF in JSON and CBOR
            new IndicatorArea(), // indicators
            new RidArea(), // RID over HTTPS
            new RolieArea(), // feeds, server and mirror
            new XmppArea(), // XMPP-Grid
            new StartArea() // the launcher
            );

    @Option(names = "--full", description = "Measure longer, and parsers and streaming too.")
    private boolean full;

    @Parameters(
            paramLabel = "AREA",
            completionCandidates = Names.class,
            description = "What is measured, all if none is named: ${COMPLETION-CANDIDATES}.")
    private List<String> names = List.of();

    @Spec
    private CommandSpec spec;

    /** The words for the areas. */
    static final class Names extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Names() {
            super(AREAS.stream().map(Area::name).toList());
        }
    }

    /** Creates the command; picocli calls it. */
    public BenchCommand() {
        // Fields are set by picocli.
    }

    /**
     * Measures and prints the table.
     *
     * @return the exit code
     * @throws InterruptedException if the thread is interrupted while it waits for a process
     */
    @Override
    public Integer call() throws InterruptedException {
        List<Area> wanted = wanted();
        PrintWriter progress = spec.commandLine().getErr();
        Scoreboard scoreboard = new Scoreboard();
        try (WorkFolder folder = WorkFolder.temporary()) {
            Run run = new Run(full, folder, progress, scoreboard);
            for (Area area : wanted) {
                area.measure(run);
            }
            scoreboard.print(spec.commandLine().getOut());
            return 0;
        } catch (IOException | MeasuringException e) {
            progress.println("mile: " + e.getMessage());
            progress.flush();
            return 3;
        }
    }

    private List<Area> wanted() {
        for (String name : names) {
            if (AREAS.stream().noneMatch(area -> area.name().equals(name))) {
                throw new ParameterException(
                        spec.commandLine(),
                        "\"" + name + "\" is no area; there are "
                                + AREAS.stream().map(Area::name).collect(Collectors.joining(", ")) + ".");
            }
        }
        return AREAS.stream()
                .filter(area -> names.isEmpty() || names.contains(area.name()))
                .toList();
    }
}
