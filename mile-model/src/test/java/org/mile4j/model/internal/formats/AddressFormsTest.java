package org.mile4j.model.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "255.255.255.255"})
    void fourDecimalOctetsAreAnIpv4Address(String text) {
        assertThat(Ipv4Address.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "192.0.2",
                "192.0.2.1.5",
                "192.0.2.256",
                "192.0.2.01",
                "192.0.2.",
                ".0.2.1",
                "192.0.2.1/32",
                "1 .2.3.4"
            })
    void anythingElseIsNoIpv4Address(String text) {
        assertThat(Ipv4Address.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, true",
        "0.0.0.0/0, true",
        "192.0.2.0/32, true",
        "192.0.2.0/33, false",
        "192.0.2.0/, false",
        "192.0.2.0, false",
        "192.0.2.0/024, false",
        "/24, false"
    })
    void anIpv4NetworkHasAPrefixOfAtMost32Bits(String text, boolean expected) {
        assertThat(Ipv4Address.isNetwork(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/255.255.255.0, true",
        "192.0.2.0/0.0.0.0, true",
        "192.0.2.0/255.255.255.255, true",
        "192.0.2.0/255.0.255.0, false",
        "192.0.2.0/0.0.0.255, false",
        "192.0.2.0/24, false"
    })
    void theOnesOfAnIpv4MaskComeFirst(String text, boolean expected) {
        assertThat(Ipv4Address.isNetworkWithMask(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.x/24, true",
        "192.0.xxx.xxx/16, true",
        "19x.0.2.0/24, true",
        "192.0.2.0/2x, true",
        "192.0.2.0/24, false",
        "192.0.2.x, false",
        "192.0.2.xxxx/24, false",
        "192.0.x/24, false",
        "192.0.2.y/24, false"
    })
    void aMaskedIpv4NetworkHidesDigitsBehindX(String text, boolean expected) {
        assertThat(Ipv4Address.isMaskedNetwork(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::1",
                "1::",
                "2001:db8::1",
                "2001:DB8:0:0:0:0:0:1",
                "1:2:3:4:5:6:7::",
                "::2:3:4:5:6:7:8",
                "::ffff:192.0.2.1",
                "64:ff9b::192.0.2.33",
                "1:2:3:4:5:6:192.0.2.1"
            })
    void allSpellingsOfAnIpv6AddressAreAccepted(String text) {
        assertThat(Ipv6Address.isAddress(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "12345::",
                "1:2:3:4:5:6:7:",
                ":1:2:3:4:5:6:7",
                "1:2:3:4::5:6:7:8",
                "::192.0.2",
                "::192.0.2.256",
                "1:2:3:4:5:6:7:192.0.2.1",
                "fe80::1%eth0",
                "g::",
                "::1/64"
            })
    void anythingElseIsNoIpv6Address(String text) {
        assertThat(Ipv6Address.isAddress(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::1, 2001:db8::1",
        "2001:DB8::1, 2001:db8::1",
        "2001:0db8:0:0:0:0:0:0001, 2001:db8::1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:db8::1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "0:0:0:0:0:0:0:0, ::",
        "0:0:0:0:0:0:0:1, ::1",
        "1:0:0:0:0:0:0:0, 1::",
        "1:2:3:4:5:6:7:8, 1:2:3:4:5:6:7:8"
    })
    void theCanonicalSpellingIsThatOfRfc5952(String text, String canonical) {
        assertThat(Ipv6Address.canonical(text)).isEqualTo(canonical);
        assertThat(Ipv6Address.isCanonical(text)).isEqualTo(text.equals(canonical));
        assertThat(Ipv6Address.isCanonical(canonical)).isTrue();
    }

    @Test
    void theQuickAnswerOnSpellingsAgreesWithTheSpellingItself() {
        Random random = new Random(7970);
        for (int i = 0; i < 20_000; i++) {
            String address = anySpelling(random);
            assertThat(Ipv6Address.isAddress(address)).as(address).isTrue();
            assertThat(Ipv6Address.isCanonical(address))
                    .as("%s, canonical %s", address, Ipv6Address.canonical(address))
                    .isEqualTo(Ipv6Address.canonical(address).equals(address));
        }
    }

    private static String anySpelling(Random random) {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int value = random.nextInt(5) > 1 ? 0 : random.nextInt(0x10000);
            String group = Integer.toHexString(value);
            boolean odd = random.nextInt(30) == 0;
            groups.add(odd ? ("000" + group).substring(group.length() - 1).toUpperCase(Locale.ROOT) : group);
        }
        int from = random.nextInt(8);
        int to = from;
        while (to < 8 && groups.get(to).matches("0+") && random.nextInt(8) > 0) {
            to++;
        }
        return to == from
                ? String.join(":", groups)
                : String.join(":", groups.subList(0, from)) + "::" + String.join(":", groups.subList(to, 8));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::/32, true, false",
        "::/0, true, false",
        "2001:db8::/129, false, false",
        "2001:db8::, false, false",
        "2001:db8:xxxx::/48, false, true",
        "2001:db8:1::/4x, false, true",
        "2001:db8:xxxxx::/48, false, false",
        "2001:db8:xxxx::, false, false"
    })
    void anIpv6NetworkHasAPrefixAndAMaskedOneAnX(String text, boolean network, boolean masked) {
        assertThat(Ipv6Address.isNetwork(text)).isEqualTo(network);
        assertThat(Ipv6Address.isMaskedNetwork(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00:5e:00:53:01, true, true",
        "AA:bb:CC:dd:EE:ff, true, true",
        "a:b:c:d:e:f, false, true",
        "00-00-5e-00-53-01, false, false",
        "00:00:5e:00:53, false, false",
        "00:00:5e:00:53:01:02, false, false",
        "00:00:5e:00:53:0g, false, false",
        "00:00:5e:00:53:, false, false"
    })
    void aMacAddressIsSixOctetsBetweenColons(String text, boolean full, boolean isShort) {
        assertThat(LinkAddress.isMac(text)).isEqualTo(full);
        assertThat(LinkAddress.isShortMac(text)).isEqualTo(isShort);
    }

    @ParameterizedTest
    @CsvSource({
        "64496, true",
        "AS64496, true",
        "as64496, true",
        "4294967295, true",
        "4294967296, false",
        "1.10, true",
        "65535.65535, true",
        "65536.1, false",
        "AS, false",
        "-1, false",
        "ASX, false"
    })
    void anAutonomousSystemHasANumberOf32Bits(String text, boolean expected) {
        assertThat(LinkAddress.isAutonomousSystem(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "47.0091.8100.0000.0060.3e5a.db01.0060.3e5a.db01.00, true",
        "470091810000000060 3e5adb010060.3e5adb01.00, false",
        "4700918100000000603e5adb0100603e5adb0100, true",
        "4700918100000000603e5adb0100603e5adb01, false",
        "+12025550143, true",
        "12025550143, true",
        ".47, false",
        "atm, false"
    })
    void anAtmAddressHas40DigitsOrIsATelephoneNumber(String text, boolean expected) {
        assertThat(LinkAddress.isAtm(text)).isEqualTo(expected);
    }
}
