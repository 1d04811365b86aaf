package org.mile4j.rolie.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 that is full when a test says so: {@code jdbc:h2:fulldisk:...}. */
@SuppressWarnings("exports") // only H2 in a test sees it
public final class FullDisk extends FilePathWrapper {

    static volatile boolean full;

    /** How many times something was written through to the disk. */
    static final AtomicInteger FORCED = new AtomicInteger();

    /** H2 makes one for each path. */
    public FullDisk() {
        // The base class has the path.
    }

    static void register() {
        FilePath.register(new FullDisk());
    }

    @Override
    public String getScheme() {
        return "fulldisk";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static void requireRoom() throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel file;

        Channel(FileChannel file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            requireRoom();
            return file.write(bytes, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            requireRoom();
            file.force(metaData);
            FORCED.incrementAndGet();
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
