package org.mile4j.interop.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mile4j.interop.bench.harness.Area;
import org.mile4j.interop.bench.harness.Run;

/**
 * The start of the command line beside that of an empty JVM.
 *
 * @since 0.1.0
 */
public final class StartArea implements Area {

    /** Creates the area. */
    public StartArea() {
        // It has no state.
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "./mile validate on a small document beside an empty JVM";
    }

    @Override
    public void measure(Run run) throws IOException, InterruptedException {
        run.say("starting the command line");
        Optional<Path> launcher = ColdStart.launcher();
        if (launcher.isEmpty()) {
            run.say("the launcher ./mile is not where this program was built, so the start is left out");
            return;
        }
        run.add(new ColdStart(launcher.get(), run.folder(), run.full() ? 20 : 10).measure());
    }
}
