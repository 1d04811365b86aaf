package org.mile4j.interop.document;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Why a file cannot be read, in words: the exceptions of the JDK have only the name of the file in many cases.
 *
 * @since 0.1.0
 */
public final class IoReason {

    private IoReason() {}

    /**
     * The reason in words.
     *
     * @param problem what went wrong
     * @return the reason
     */
    public static String of(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof CharacterCodingException) {
            return "it is not text in UTF-8";
        }
        if (problem instanceof FileSystemException files && files.getReason() != null) {
            return files.getReason();
        }
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    /**
     * The reason in words, with the file that it is about if there is one.
     *
     * @param problem what went wrong
     * @return the file and the reason
     */
    public static String withFile(IOException problem) {
        return problem instanceof FileSystemException files && files.getFile() != null
                ? files.getFile() + ": " + of(problem)
                : of(problem);
    }
}
