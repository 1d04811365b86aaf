package org.mile4j.store.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundFileTest {

    private static final int ROOM = 100;

    @TempDir
    Path folder;

    private Path path;
    private FileHealth health;

    @BeforeEach
    void name() {
        path = folder.resolve("file");
        health = new FileHealth(path);
    }

    /** A disk with little room: what does not fit is written in part, as systems do. */
    private static final class SmallDisk extends RandomAccessFile {

        SmallDisk(Path path) throws IOException {
            super(path.toFile(), "rw");
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            int room = (int) Math.max(0, ROOM - getFilePointer());
            super.write(bytes, start, Math.min(room, length));
            if (room < length) {
                throw new IOException("No space left on device");
            }
        }
    }

    private static ByteBuffer bytes(int length, int value) {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        for (int i = 0; i < length; i++) {
            buffer.put((byte) value);
        }
        return buffer.flip();
    }

    @Test
    void aWriteThatBreaksOffLeavesTheFileAsItWas() throws IOException {
        try (FileChannel file = new SoundFile(new SmallDisk(path), health)) {
            assertThat(file.write(bytes(60, 1), 0)).isEqualTo(60);
            assertThat(file.write(bytes(60, 2), 60)).isEqualTo(60);

            assertThat(health.failure()).hasValueSatisfying(e -> assertThat(e).hasMessage("No space left on device"));
            assertThat(Files.readAllBytes(path)).hasSize(60).containsOnly(1);
            assertThat(health.isAsBeforeFailure()).isTrue();
        }
    }

    /** A disk that cannot be cut either. */
    private static final class StubbornDisk extends RandomAccessFile {

        StubbornDisk(Path path) throws IOException {
            super(path.toFile(), "rw");
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            super.write(bytes, start, 1);
            throw new IOException("No space left on device");
        }

        @Override
        public void setLength(long length) throws IOException {
            throw new IOException("Input/output error");
        }
    }

    @Test
    void whereWhatWasBrokenOffCannotBeCutOffTheFileIsNotAsItWas() throws IOException {
        try (FileChannel file = new SoundFile(new StubbornDisk(path), health)) {
            file.write(bytes(60, 1), 0);

            assertThat(health.failure())
                    .hasValueSatisfying(e -> assertThat(e.getSuppressed())
                            .singleElement(type(Throwable.class))
                            .satisfies(why -> assertThat(why).hasMessage("Input/output error")));
            assertThat(health.isAsBeforeFailure()).isFalse();
        }
    }

    @Test
    void afterACutThatFailedTheFileIsNotSaidToBeAsItWas() throws IOException {
        Files.write(path, new byte[60]);
        try (FileChannel file = new SoundFile(new StubbornDisk(path), health)) {
            file.truncate(5);

            assertThat(health.isSound()).isFalse();
            assertThat(health.isAsBeforeFailure()).isFalse();
        }
    }

    @Test
    void afterAFailureNothingIsWrittenCutOrCountedAsWrittenThrough() throws IOException {
        try (FileChannel file = new SoundFile(new SmallDisk(path), health)) {
            file.write(bytes(60, 1), 0);
            file.force(true);
            assertThat(health.forced()).isEqualTo(1);
            file.write(bytes(60, 2), 60);

            file.write(bytes(10, 3), 0);
            file.write(bytes(10, 3).asReadOnlyBuffer(), 60);
            file.truncate(5);
            file.force(true);

            assertThat(health.forced()).isEqualTo(1);
            assertThat(Files.readAllBytes(path)).hasSize(60).containsOnly(1);
        }
    }

    @Test
    void aFileThatCannotBeWrittenThroughIsNotSound() throws IOException {
        RandomAccessFile closed = new RandomAccessFile(path.toFile(), "rw");
        FileChannel file = new SoundFile(closed, health);
        closed.close();

        file.force(true);

        assertThat(health.isSound()).isFalse();
        assertThat(health.isAsBeforeFailure()).isFalse();
        assertThat(health.forced()).isZero();
    }

    @Test
    void interruptedThreadsReadAndWriteAndTheFileStaysOpen() throws IOException {
        try (FileChannel file = new SoundFile(new RandomAccessFile(path.toFile(), "rw"), health)) {
            Thread.currentThread().interrupt();
            file.write(bytes(8, 7).asReadOnlyBuffer(), 0);
            file.force(false);
            ByteBuffer heap = ByteBuffer.allocate(10);
            ByteBuffer direct = ByteBuffer.allocateDirect(10);
            assertThat(file.read(heap, 0)).isEqualTo(8);
            assertThat(file.read(direct, 4)).isEqualTo(4);
            assertThat(file.read(direct, 8)).isEqualTo(-1);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(heap.flip()).isEqualTo(bytes(8, 7));
            assertThat(direct.flip()).isEqualTo(bytes(4, 7));
            assertThat(health.isSound()).isTrue();
            assertThat(file.size()).isEqualTo(8);
            file.truncate(3);
            assertThat(file.size()).isEqualTo(3);
        }
    }

    @Test
    void howAFileDoesIsKnownUntilTheLastStoreThatUsesItIsClosed() throws IOException {
        FileHealth one = SoundFiles.use(path);
        FileHealth two = SoundFiles.use(path);
        assertThat(two).isSameAs(one);
        one.failed(new IOException("No space left on device"));
        SoundFiles.release(one);
        assertThat(SoundFiles.use(path).isSound()).isFalse();
        SoundFiles.release(one);
        SoundFiles.release(one);

        assertThat(SoundFiles.use(path).isSound()).isTrue();
    }

    @Test
    void aDatabaseThatNoStoreUsesIsNotOpened() {
        SoundFiles files = new SoundFiles();
        assertThatThrownBy(() ->
                        files.getPath(SoundFiles.SCHEME + ":" + path + ".mv.db").open("rw"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no store uses");
    }
}
