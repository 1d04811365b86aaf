package org.mile4j.model.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file beside the one that is meant and moves it into place, so that a failure leaves what was there before.
 *
 * <p>The file is written directly where a new one could not take its place: a device, a pipe, what is named below
 * {@code /dev} or {@code /proc}, a file with several names or of another owner, and a folder that takes no new files. Links
 * are followed, and stay.
 */
public final class WholeFile {

    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content<T> {
        /** Writes it to a stream, and does not close that. */
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file the file, which is replaced
     * @param content writes its content
     * @param <T> what the writing gives
     * @return what the writing gave
     * @throws IOException if the file cannot be written
     */
    public static <T> T write(Path file, Content<T> content) throws IOException {
        Path target = target(file);
        Path beside = target.resolveSibling(
                ".mile-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
        if (!isOnItsOwn(target) || !create(beside, target)) {
            try (OutputStream direct = Files.newOutputStream(file)) {
                return content.writeTo(direct);
            }
        }
        try {
            T given;
            try (OutputStream out = Files.newOutputStream(beside)) {
                given = content.writeTo(out);
            }
            replace(target, beside);
            return given;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Where links lead, also those to a file that does not exist yet. */
    private static Path target(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS && !isOfSystem(target) && Files.isSymbolicLink(target); i++) {
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** What is named here stands for a stream that is open, whatever it leads to. */
    private static boolean isOfSystem(Path file) {
        return file.startsWith("/dev") || file.startsWith("/proc");
    }

    /** Whether no file stands there yet, or one that nothing else knows of but by this name. */
    private static boolean isOnItsOwn(Path target) throws IOException {
        if (isOfSystem(target) || Files.isSymbolicLink(target)) {
            return false;
        }
        if (!Files.exists(target)) {
            return true;
        }
        return Files.isRegularFile(target)
                && Files.isWritable(target)
                && (!isUnix(target) || Files.getAttribute(target, "unix:nlink").equals(1));
    }

    /** Makes a new file with the owner and the permissions of the one that it will replace; false if that fails. */
    private static boolean create(Path beside, Path target) throws IOException {
        boolean restricted = isUnix(target);
        try {
            Files.createFile(beside, restricted ? permissions(target) : new FileAttribute<?>[0]);
        } catch (FileSystemException e) {
            // The file itself may yet be written, or the failure to do so tells its name.
            return false;
        }
        if (restricted && !takesOwnerAndPermissions(beside, target)) {
            Files.delete(beside);
            return false;
        }
        return true;
    }

    private static FileAttribute<?>[] permissions(Path target) throws IOException {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(Files.getPosixFilePermissions(target))};
    }

    private static boolean takesOwnerAndPermissions(Path beside, Path target) throws IOException {
        String owner = "unix:uid,gid";
        if (!Files.readAttributes(beside, owner).equals(Files.readAttributes(target, owner))) {
            return false;
        }
        // Those too that the process takes from its new files.
        Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(target));
        return true;
    }

    private static boolean isUnix(Path target) {
        return Files.exists(target)
                && target.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** Where the system refuses to move a file, as over one that is mounted by itself, its content is copied. */
    private static void replace(Path target, Path beside) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            try (OutputStream direct = Files.newOutputStream(target)) {
                Files.copy(beside, direct);
            }
        }
    }
}
