package org.mile4j.model.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.1.255, 192.0.2.0, 192.0.2.255, 192.0.3.0",
        "192.0.2.77/24, 192.0.1.255, 192.0.2.0, 192.0.2.255, 192.0.3.0",
        "192.0.2.0/255.255.255.128, 192.0.1.255, 192.0.2.0, 192.0.2.127, 192.0.2.128",
        "192.0.2.4/32, 192.0.2.3, 192.0.2.4, 192.0.2.4, 192.0.2.5",
        "192.0.2.4/31, 192.0.2.3, 192.0.2.4, 192.0.2.5, 192.0.2.6",
        "128.0.0.0/1, 127.255.255.255, 128.0.0.0, 255.255.255.255, 0.0.0.0",
    })
    void networksOfIpv4EndWhereTheirBitsSay(String net, String before, String first, String last, String after) {
        assertEnds(IpNet.parseV4(net), before, first, last, after);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8::/32, 2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db9::",
        "2001:db8::/64, 2001:db7:ffff:ffff:ffff:ffff:ffff:ffff, 2001:db8::, 2001:db8::ffff:ffff:ffff:ffff, 2001:db8:0:1::",
        "2001:db8::/65, 2001:db7::, 2001:db8::, 2001:db8::7fff:ffff:ffff:ffff, 2001:db8::8000:0:0:0",
        "2001:db8::7/128, 2001:db8::6, 2001:db8::7, 2001:db8::7, 2001:db8::8",
        "2001:db8::/ffff:ffff::, 2001:db7::, 2001:db8::, 2001:db8:ffff::, 2001:db9::",
        "::ffff:192.0.2.0/120, 192.0.1.255, 192.0.2.0, 192.0.2.255, 192.0.3.0",
    })
    void networksOfIpv6EndWhereTheirBitsSay(String net, String before, String first, String last, String after) {
        assertEnds(IpNet.parseV6(net), before, first, last, after);
    }

    private static void assertEnds(IpNet net, String before, String first, String last, String after) {
        NetSet set = NetSet.of(List.of(net));
        for (String inside : List.of(first, last)) {
            assertThat(net.contains(IpAddress.parse(inside))).as(inside).isTrue();
            assertThat(set.contains(IpAddress.parse(inside))).as(inside).isTrue();
        }
        for (String outside : List.of(before, after)) {
            assertThat(net.contains(IpAddress.parse(outside))).as(outside).isFalse();
            assertThat(set.contains(IpAddress.parse(outside))).as(outside).isFalse();
        }
    }

    @Test
    void theNetworkOfAllAddressesHoldsThoseOfItsVersionOnly() {
        assertThat(IpNet.parseV4("0.0.0.0/0").contains(IpAddress.parse("255.1.2.3")))
                .isTrue();
        assertThat(IpNet.parseV4("0.0.0.0/0").contains(IpAddress.parse("2001:db8::")))
                .isFalse();
        assertThat(IpNet.parseV6("::/0").contains(IpAddress.parse("2001:db8::")))
                .isTrue();
        assertThat(IpNet.parseV6("::/0").contains(IpAddress.parse("192.0.2.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/",
                "10/8",
                "192.0.2.0/255.0.255.0",
                "192.0.2.0/24/24",
                "2001:db8::/32"
            })
    void otherTextsAreNoNetworksOfIpv4(String text) {
        assertThat(IpNet.parseV4(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::", "2001:db8::/129", "2001:db8::/ffff::ffff", "192.0.2.0/24", "2001:db8::/x"})
    void otherTextsAreNoNetworksOfIpv6(String text) {
        assertThat(IpNet.parseV6(text)).isNull();
    }

    @Test
    void aSetOfNetworksAnswersAsAListDoes() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<IpNet> nets = new ArrayList<>();
            List<IpAddress> probes = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                IpNet net = random.nextBoolean() ? v4(random) : v6(random);
                nets.add(net);
                probes.addAll(around(net));
            }
            NetSet set = NetSet.of(nets);

            for (IpAddress probe : probes) {
                assertThat(set.contains(probe))
                        .as("seed %d, address %s", seed, probe)
                        .isEqualTo(nets.stream().anyMatch(net -> net.contains(probe)));
            }
        }
    }

    private static List<IpAddress> around(IpNet net) {
        IpAddress first = net.address();
        IpAddress last = net.last();
        return List.of(
                first,
                last,
                new IpAddress(first.low() == 0 ? first.high() - 1 : first.high(), first.low() - 1),
                new IpAddress(last.low() == -1 ? last.high() + 1 : last.high(), last.low() + 1));
    }

    private static IpNet v4(Random random) {
        return new IpNet(IpAddress.v4(random.nextInt()), 96 + 4 + random.nextInt(29));
    }

    private static IpNet v6(Random random) {
        return new IpNet(
                new IpAddress(random.nextLong(), random.nextBoolean() ? 0 : random.nextLong()),
                6 + random.nextInt(123));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.x/24, 192.0.2.77, ALWAYS",
        "192.0.2.x/24, 192.0.3.77, NEVER",
        "192.0.x.x/24, 192.0.3.77, MAYBE",
        "192.0.x.x/16, 192.0.3.77, ALWAYS",
        "19x.0.2.0/24, 192.0.2.1, MAYBE",
        "19x.0.2.0/24, 182.0.2.1, NEVER",
        "192.0.2.0/2x, 192.0.2.1, ALWAYS",
        "192.0.2.0/2x, 192.0.2.200, MAYBE",
        "192.0.2.xxx/24, 192.0.2.200, ALWAYS",
        "192.0.2.0/x, 10.0.0.1, MAYBE",
        "192.0.2.x/24, 2001:db8::1, NEVER",
    })
    void maskedNetworksOfIpv4HoldWhatTheyCanNotHide(String net, String address, Certainty certainty) {
        assertThat(MaskedNet.parseV4(net).contains(IpAddress.parse(address))).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:xxxx::/32, 2001:db8:1::1, ALWAYS",
        "2001:db8:xxxx::/48, 2001:db8:1::1, MAYBE",
        "2001:db8:1xxx::/48, 2001:db8:2000::1, NEVER",
        "2001:dbx::/32, 2001:db8::1, MAYBE",
        "2001:db8::xxxx/64, 2001:db8::1, ALWAYS",
        "2001:db8::/xx, 192.0.2.1, NEVER",
    })
    void maskedNetworksOfIpv6HoldWhatTheyCanNotHide(String net, String address, Certainty certainty) {
        assertThat(MaskedNet.parseV6(net).contains(IpAddress.parse(address))).isEqualTo(certainty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.x", "192.0.x/24", "192.0.2.y/24", "192.0.2.x/40", "992.0.2.x/24", "1.2.3.4.x/8"})
    void otherTextsAreNoMaskedNetworks(String text) {
        assertThat(MaskedNet.parseV4(text)).isNull();
    }
}
