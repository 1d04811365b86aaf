package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordFileTest {

    private static final char[] SECRET = "sécret: with a colon".toCharArray();

    @TempDir
    Path folder;

    @Test
    void whatIsMadeIsReadAndSaltedAnew() throws IOException {
        String one = PasswordFile.line("alice", SECRET);
        String two = PasswordFile.line("bob", SECRET);
        Path file = Files.writeString(folder.resolve("users"), "# people\n\n" + one + "\n" + two + "\n");

        Map<String, PasswordHash> users = PasswordFile.read(file);

        assertThat(users).containsOnlyKeys("alice", "bob");
        assertThat(users.get("alice").toString()).isNotEqualTo(users.get("bob").toString());
        assertThat(users.get("alice").matches(SECRET)).isTrue();
        assertThat(users.get("alice").matches("wrong".toCharArray())).isFalse();
        assertThat(users.get("alice").matches(new char[0])).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alice:hunter2",
                "alice",
                ":x",
                "alice:pbkdf2-sha256$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "alice:pbkdf2-sha256$210000$hunter2$hunter2",
                "alice:pbkdf2-sha256$210000$*$*"
            })
    void clearTextAndWeakHashesAreRefusedWithoutBeingRepeated(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("users"), "\n" + line);

        assertThatThrownBy(() -> PasswordFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void aNameStandsOnce() throws IOException {
        String line = PasswordFile.line("alice", SECRET);
        Path file = Files.writeString(folder.resolve("users"), line + "\n" + line);

        assertThatThrownBy(() -> PasswordFile.read(file)).hasMessageContaining("line 2");
        assertThatThrownBy(() -> PasswordFile.line("a:b", SECRET)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PasswordFile.line("a\nb", SECRET)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRightPasswordIsTakenAgainAndAgainAndAWrongOneNever() {
        Authenticator authenticator = Authenticator.hashed(Map.of("alice", PasswordHash.of(SECRET)));
        String right = Running.basic("alice", new String(SECRET));

        for (int i = 0; i < 200; i++) {
            assertThat(authenticator.name(right)).contains("alice");
        }
        assertThat(authenticator.name(Running.basic("alice", "wrong"))).isEmpty();
        assertThat(authenticator.name(Running.basic("mallory", new String(SECRET))))
                .isEmpty();
        assertThat(authenticator.name(Running.basic("nobody", "nobody"))).isEmpty();
        assertThat(authenticator.name("Basic ???")).isEmpty();
        assertThat(authenticator.name("Bearer x")).isEmpty();
        assertThat(authenticator.challenge()).startsWith("Basic ");
    }
}
