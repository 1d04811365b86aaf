package org.mile4j.model.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {

    @ParameterizedTest
    @CsvSource({
        "2001:DB8:0:0:0:0:0:3, 2001:db8::3",
        "2001:0db8::0003, 2001:db8::3",
        "2001:db8:0:0:1:0:0:0, 2001:db8:0:0:1::",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "::, ::",
        "::1, ::1",
        "1::, 1::",
        "::ffff:192.0.2.1, 192.0.2.1",
        "::FFFF:C000:201, 192.0.2.1",
        "64:ff9b::192.0.2.33, 64:ff9b::c000:221",
        "1:2:3:4:5:6:192.0.2.1, 1:2:3:4:5:6:c000:201",
        "0.0.0.0, 0.0.0.0",
        "255.255.255.255, 255.255.255.255",
    })
    void everySpellingHasOneText(String text, String canonical) {
        assertThat(IpAddress.parse(text)).hasToString(canonical);
        assertThat(IpAddress.parse(canonical)).isEqualTo(IpAddress.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1:",
                ":1",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "12345::",
                "g::",
                "1:2:3:4:5:6:7::8",
                "::192.0.2",
                "::192.0.2.1.1",
                "192.0.2.1::",
                "1.2.3",
                "1.2.3.4.",
                "1.2.3.4.5",
                "256.1.1.1",
                "01.2.3.4",
                "1.2.3.-4",
                "1.2.3.4/24",
                " 1.2.3.4",
                "fe80::1%eth0",
                "1::2:",
                "\u0661.2.3.4"
            })
    void otherTextsAreNoAddresses(String text) {
        assertThat(IpAddress.parse(text)).isNull();
    }

    @Test
    void randomAddressesAreReadAsThePlatformReadsThem() throws UnknownHostException {
        for (long seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = new byte[random.nextBoolean() ? 4 : 16];
            random.nextBytes(bytes);
            for (int i = 0; i + 1 < bytes.length; i += 2) {
                if (random.nextInt(3) > 0) {
                    bytes[i] = 0;
                    bytes[i + 1] = random.nextBoolean() ? 0 : bytes[i + 1];
                }
            }
            String platform = InetAddress.getByAddress(bytes).getHostAddress();
            IpAddress read = IpAddress.parse(platform);

            assertThat(read).as("seed %d %s", seed, platform).isNotNull();
            assertThat(InetAddress.getByName(read.toString()).getAddress())
                    .as("seed %d %s", seed, platform)
                    .isEqualTo(bytes);
        }
    }
}
