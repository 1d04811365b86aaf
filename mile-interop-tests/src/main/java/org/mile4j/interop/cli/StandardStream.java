package org.mile4j.interop.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard output or standard error as UTF-8. It remembers why writing failed, which {@link System#out} forgets: a
 * reader that has gone away, as in {@code mile ... | head}, is no news, while a full disk is.
 */
final class StandardStream {

    private final Recorder recorder;
    private final PrintWriter writer;

    StandardStream(FileDescriptor descriptor) {
        this(new FileOutputStream(descriptor));
    }

    StandardStream(OutputStream stream) {
        recorder = new Recorder(stream);
        writer = new PrintWriter(new OutputStreamWriter(recorder, StandardCharsets.UTF_8));
    }

    PrintWriter writer() {
        return writer;
    }

    /** Why not everything was written. */
    Optional<IOException> failure() {
        writer.flush();
        return Optional.ofNullable(recorder.failure);
    }

    /** Whether a failure means that the reader has gone away. */
    static boolean isReaderGone(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    private static final class Recorder extends FilterOutputStream {
        private volatile IOException failure;

        Recorder(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = e;
                throw e;
            }
        }
    }
}
