package org.mile4j.interop.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import org.mile4j.interop.report.Palette;

/**
 * What the command line reads from and writes to.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param outIsTerminal whether somebody sees the output at once
 * @param errIsTerminal whether somebody sees the errors at once
 * @param environment the environment variables
 * @param nanoTime the clock by which lines are drawn now and then
 */
record Terminal(
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        LongSupplier nanoTime) {

    Terminal(
            InputStream in,
            PrintWriter out,
            PrintWriter err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment) {
        this(in, out, err, outIsTerminal, errIsTerminal, environment, new SystemTime());
    }

    /** The clock of the JVM. A class of its own, as the first lambda of all would make a start slower. */
    private static final class SystemTime implements LongSupplier {
        @Override
        public long getAsLong() {
            return System.nanoTime();
        }
    }

    /** When to use colours. */
    enum Colour {
        /** On a terminal only. */
        AUTO,
        /** In any case. */
        ALWAYS,
        /** In no case. */
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The colours of standard output. */
    Palette outPalette(Colour colour) {
        return new Palette(isColoured(colour, outIsTerminal));
    }

    /** The colours of standard error. */
    Palette errPalette(Colour colour) {
        return new Palette(isColoured(colour, errIsTerminal));
    }

    /** What the user asks for goes before NO_COLOR, and that before CLICOLOR_FORCE. */
    private boolean isColoured(Colour colour, boolean terminal) {
        if (colour != Colour.AUTO) {
            return colour == Colour.ALWAYS;
        }
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("CLICOLOR_FORCE", "0");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return terminal && !"0".equals(environment.get("CLICOLOR")) && !isDumb();
    }

    /** Whether a line of standard error can be taken away again. */
    boolean errIsRedrawable() {
        return errIsTerminal && !isDumb();
    }

    /** Editors run commands on terminals that know of lines only. */
    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    /** How many characters a line of output may have. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9][0-9]{1,3}") ? Math.max(40, Integer.parseInt(columns)) : 100;
    }
}
