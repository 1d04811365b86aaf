package org.mile4j.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OpeningFailureTest {

    @Test
    void whatTheDriverSaysIsTheReason() {
        RuntimeException pool = new RuntimeException(
                "pool at jdbc:x:secret", new SQLException("refused", new SQLException("Wrong password\nat line 1")));

        assertThat(OpeningFailure.reason(pool)).isEqualTo("Wrong password");
    }

    @Test
    void aFileInUseIsSaidInWords() {
        assertThat(OpeningFailure.reason(new SQLException("Database may be already in use", "90020", 90_020)))
                .startsWith("another process has it open");
    }

    @Test
    void withoutADriverTheUrlIsNotShown() {
        assertThat(OpeningFailure.reason(new RuntimeException("no driver for jdbc:x:?password=secret")))
                .isEqualTo("no driver on the path takes its URL");
    }
}
