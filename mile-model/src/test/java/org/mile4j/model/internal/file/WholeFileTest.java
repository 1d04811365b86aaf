package org.mile4j.model.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("file");
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(file, out -> {
            out.write(text.getBytes(UTF_8));
            return text;
        });
    }

    private static void fail(Path file) {
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write("half".getBytes(UTF_8));
                    throw new IllegalStateException("cannot be written");
                }))
                .hasMessage("cannot be written");
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void makesANewFileAsOthersMakeIt() throws IOException {
        write(file, "new");
        Path other = Files.writeString(folder.resolve("other"), "new");

        assertThat(file).hasContent("new");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
        assertThat(files()).containsExactly("file", "other");
    }

    @Test
    void leavesNothingIfANewFileCannotBeWritten() throws IOException {
        fail(file);

        assertThat(files()).isEmpty();
    }

    @Test
    void leavesTheFileThatWasThere() throws IOException {
        Files.writeString(file, "before");

        fail(file);

        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("file");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsPermissions() throws IOException {
        Files.setPosixFilePermissions(Files.writeString(file, "before"), PosixFilePermissions.fromString("rw--w--w-"));

        write(file, "after");

        assertThat(file).hasContent("after");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw--w--w-");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void followsLinks() throws IOException {
        Files.writeString(file, "before");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("file"));
        Path further = Files.createSymbolicLink(folder.resolve("further"), link);
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("none"));

        fail(further);
        assertThat(file).hasContent("before");
        write(further, "after");
        write(dangling, "new");

        assertThat(file).hasContent("after");
        assertThat(folder.resolve("none")).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(further).isSymbolicLink();
        assertThat(dangling).isSymbolicLink();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writesIntoAFileOfSeveralNames() throws IOException {
        Files.writeString(file, "before");
        Path other = Files.createLink(folder.resolve("other"), file);

        write(file, "after");

        assertThat(other).hasContent("after");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writesToDevices() throws IOException {
        write(Path.of("/dev/null"), "gone");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void writesToPipes() throws Exception {
        assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
        CompletableFuture<String> reader = CompletableFuture.supplyAsync(() -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        write(file, "through");

        assertThat(reader.get(10, TimeUnit.SECONDS)).isEqualTo("through");
        assertThat(Files.isRegularFile(file)).isFalse();
    }

    /** The shell goes on writing to what it has opened. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToAStreamThatIsOpen() throws Exception {
        Files.writeString(file, "before");
        try (var open = Files.newByteChannel(file)) {
            Path stream;
            try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
                stream = all.filter(path -> leadsTo(path, file)).findFirst().orElseThrow();
            }
            Path link = Files.createSymbolicLink(folder.resolve("stdout"), stream);

            write(link, "after");

            assertThat(open.size()).isEqualTo("after".length());
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void namesTheFileThatCannotBeMade() {
        Path none = folder.resolve("none/file");

        assertThatThrownBy(() -> write(none, "x"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(none.toString());
        assertThatThrownBy(() -> write(folder, "x")).isInstanceOf(IOException.class);
    }

    @Test
    void writesInOtherFileSystems() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("a.zip"), Map.of("create", "true"))) {
            Path inside = zip.getPath("/file");
            write(inside, "before");
            write(inside, "after");

            assertThat(Files.readString(inside)).isEqualTo("after");
            fail(inside);
            assertThat(Files.readString(inside)).isEqualTo("after");
        }
    }
}
