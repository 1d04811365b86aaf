package org.mile4j.interop.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version line: ours from the archive's manifest, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"mile " + own + " (Java " + Runtime.version() + ")"};
    }
}
