package org.mile4j.interop.cli;

import picocli.CommandLine.IVersionProvider;

/** The version line: ours from the archive's manifest, and the Java that runs it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"mile " + Release.name() + " (Java " + Runtime.version() + ")"};
    }
}
