package org.mile4j.interop.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version line: ours from the archive's manifest, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"mile " + ofThis() + " (Java " + Runtime.version() + ")"};
    }

    /** The version of mile4j. */
    static String ofThis() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }
}
