package org.mile4j.interop.report;

/**
 * Colours for terminals (ECMA-48), or none.
 *
 * @param on whether there are colours
 * @since 0.1.0
 */
public record Palette(boolean on) {

    /** How a piece of text looks. */
    public enum Ink {
        /** For plain text. */
        PLAIN(""),
        /** For names. */
        BOLD("1"),
        /** For what matters less. */
        DIM("2"),
        /** For errors. */
        RED("1;31"),
        /** For what is well. */
        GREEN("32"),
        /** For warnings. */
        YELLOW("1;33"),
        /** For information. */
        CYAN("36");

        private final String code;

        Ink(String code) {
            this.code = code;
        }
    }

    /**
     * Colours a piece of text.
     *
     * @param ink how it shall look
     * @param text the text
     * @return the text, between control sequences if there are colours
     */
    public String paint(Ink ink, String text) {
        return on && ink != Ink.PLAIN ? "\u001B[" + ink.code + "m" + text + "\u001B[0m" : text;
    }
}
