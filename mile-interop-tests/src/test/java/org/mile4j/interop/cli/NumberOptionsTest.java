package org.mile4j.interop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.interop.cli.CommandRun.Outcome;

/** Numbers out of their range are wrong usage, which names the option and the range. */
class NumberOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "rolie serve x, --port, 65536, 0 to 65535",
        "rolie serve x, --port, -1, 0 to 65535",
        "rolie serve x, --port, 80.5, 0 to 65535",
        "rolie list http://localhost:1/, --timeout, 0, 1 to 86400",
        "rolie list http://localhost:1/, --gap, -5, 0 to 3600000",
        "rid serve x, --port, 99999, 0 to 65535",
        "rid keys x, --port, 99999, 0 to 65535",
        "xmpp broker x, --port, 99999, 0 to 65535",
        "xmpp broker x, --for, -1, 0 to 9999999",
        "xmpp subscribe x, --count, none, 0 to 9999999",
        "xmpp subscribe x, --timeout, 0, 1 to 86400",
        "validate x, --max-findings, 0, 1 to 1000000",
        "validate x, --max-depth, 501, 1 to 500"
    })
    void aNumberOutOfItsRangeIsWrongUsage(String command, String option, String value, String range) {
        String[] arguments = Stream.concat(Stream.of(command.split(" ")), Stream.of(option + "=" + value))
                .toArray(String[]::new);

        Outcome outcome = CommandRun.mile(arguments);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.error())
                .startsWith("mile: Invalid value for option '" + option + "'")
                .contains("expected a number from " + range + ", but was \"" + value + "\"");
    }

    @Test
    void theEndsOfARangeAreInIt() {
        Outcome none = CommandRun.mile("validate", "--max-depth=500", "--max-findings=1", "no-such-file");

        assertThat(none.exitCode()).isEqualTo(3);
        assertThat(none.error()).contains("no such file");
    }
}
