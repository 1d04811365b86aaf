package org.mile4j.rolie.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file with the users of a server: a line with {@code name:hash} for each, where the hash is a {@link PasswordHash}. Empty
 * lines and lines that begin with {@code #} count for nothing. A password in clear text is refused.
 *
 * @since 0.1
 */
public final class PasswordFile {

    private PasswordFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the hashes by name
     * @throws IOException if the file cannot be read or a line is not as it should be; the message names the line and
     *     repeats nothing of it
     */
    public static Map<String, PasswordHash> read(Path file) throws IOException {
        Map<String, PasswordHash> users = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int colon = line.indexOf(':');
            try {
                if (colon < 1 || users.put(line.substring(0, colon), hash(line, colon)) != null) {
                    throw new IllegalArgumentException("expected a new name, a colon and a hash, met something else");
                }
            } catch (IllegalArgumentException e) {
                throw new IOException(
                        file + ", line " + (i + 1) + ": " + e.getMessage()
                                + "; \"mile rolie password NAME\" makes such lines",
                        e);
            }
        }
        return users;
    }

    private static PasswordHash hash(String line, int colon) {
        return PasswordHash.parse(line.substring(colon + 1));
    }

    /**
     * Whether a user can have a name in such a file.
     *
     * @param name the name
     * @return false if it is empty, has a colon, a line break or white space around it, or begins with #
     */
    public static boolean isName(String name) {
        return name.matches("[^:#\\p{Cntrl}][^:\\p{Cntrl}]*") && name.equals(name.strip());
    }

    /**
     * The line of a user.
     *
     * @param name the name, without a colon
     * @param password the password
     * @return a line to be added to a file
     * @throws IllegalArgumentException if the name is empty, has a colon or a line break in it, or begins with #
     */
    public static String line(String name, char[] password) {
        if (!isName(name)) {
            throw new IllegalArgumentException("expected a name without colons, # at its begin and control characters");
        }
        return name + ":" + PasswordHash.of(password);
    }
}
