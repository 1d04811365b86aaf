package org.mile4j.interop.cli;

/** What the commands end with. */
final class ExitCode {

    /** All is well. */
    static final int OK = 0;

    /** Something was found. */
    static final int FINDINGS = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** Something could not be read or written, or the program failed. */
    static final int TROUBLE = 3;

    private ExitCode() {}
}
