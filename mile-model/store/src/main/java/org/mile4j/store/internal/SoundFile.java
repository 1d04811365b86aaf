package org.mile4j.store.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;

/**
 * A file that stays as it was before the first write that failed. That one and what is written later is dropped, and the
 * database is not told, as it does not know how to go on from there: the store asks {@link FileHealth} and refuses.
 *
 * <p>Threads that use it may be interrupted: unlike a channel of the JDK, it stays open then.
 */
final class SoundFile extends FileBaseDefault {

    /** The header of a database, which says where the newest data is, is in its first two blocks. */
    private static final long END_OF_HEADER = 2 * 4096L;

    private final RandomAccessFile file;
    private final FileHealth health;
    private final Object position = new Object();

    SoundFile(RandomAccessFile file, FileHealth health) {
        this.file = file;
        this.health = health;
    }

    @Override
    public int read(ByteBuffer to, long at) throws IOException {
        byte[] bytes = to.hasArray() ? to.array() : new byte[to.remaining()];
        int start = to.hasArray() ? to.arrayOffset() + to.position() : 0;
        int read;
        synchronized (position) {
            file.seek(at);
            read = file.read(bytes, start, to.remaining());
        }
        if (read > 0 && to.hasArray()) {
            to.position(to.position() + read);
        } else if (read > 0) {
            to.put(bytes, 0, read);
        }
        return read;
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        int length = from.remaining();
        byte[] bytes = from.hasArray() ? from.array() : new byte[length];
        int start = from.hasArray() ? from.arrayOffset() + from.position() : 0;
        if (!from.hasArray()) {
            from.duplicate().get(bytes);
        }
        synchronized (position) {
            if (health.isSound()) {
                write(bytes, start, length, at);
            }
        }
        from.position(from.limit());
        return length;
    }

    private void write(byte[] bytes, int start, int length, long at) throws IOException {
        long before = file.length();
        if (at < END_OF_HEADER && !writtenThrough()) { // what it points to is on the disk before
            return;
        }
        try {
            file.seek(at);
            file.write(bytes, start, length);
        } catch (IOException e) {
            if (cutBack(before, e)) {
                health.failed(e);
            } else {
                health.lost(e);
            }
        }
    }

    /** What follows the end of a database after a write that broke off could hide what was written before it. */
    private boolean cutBack(long length, IOException why) {
        try {
            if (file.length() > length) {
                file.setLength(length);
            }
            return true;
        } catch (IOException e) {
            why.addSuppressed(e);
            return false;
        }
    }

    private boolean writtenThrough() {
        try {
            file.getFD().sync();
            return true;
        } catch (IOException e) {
            health.lost(e);
            return false;
        }
    }

    @Override
    protected void implTruncate(long length) throws IOException {
        synchronized (position) {
            try {
                if (health.isSound() && length < file.length()) {
                    file.setLength(length);
                }
            } catch (IOException e) {
                health.lost(e);
            }
        }
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (health.isSound() && writtenThrough()) {
            health.writtenThrough();
        }
    }

    @Override
    public long size() throws IOException {
        return file.length();
    }

    @Override
    @SuppressWarnings("resource") // the channel belongs to the file and is closed with it
    public FileLock tryLock(long at, long size, boolean shared) throws IOException {
        return file.getChannel().tryLock(at, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
