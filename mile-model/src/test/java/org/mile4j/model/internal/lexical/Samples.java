package org.mile4j.model.internal.lexical;

import java.util.List;
import java.util.stream.IntStream;

/** Texts, right and wrong, that the tests of one type start from. */
final class Samples {
    static final List<String> DATE_TIME = List.of(
            "2015-09-21T18:00:01-04:00",
            "2001-10-26T21:32:52",
            "2001-10-26T19:32:52Z",
            "2001-10-26T21:32:52.12679",
            " 2000-02-29T24:00:00.000+14:00 ",
            "1900-02-29T00:00:00Z",
            "2000-01-01T00:00:00-14:01",
            "2000-01-01T00:00:00+13:60",
            "-0045-03-15T00:00:00",
            "-0004-02-29T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "12345-12-31T23:59:59.999-13:59",
            "2147483647-01-01T00:00:00Z",
            "2147483648-01-01T00:00:00Z",
            "-2147483648-01-01T00:00:00Z",
            "-2147483649-01-01T00:00:00Z",
            "2015-06-30T23:59:60Z",
            "2015-06-30T23:59:59.99999999999999Z",
            "2015-06-30T23:59:59.999999999999996Z",
            "2015-06-30T23:59:59.9999999999999999999Z",
            "2015-06-30T24:00:00.0000000000000000000001Z",
            "2015-06-30T24:00:00." + "0".repeat(322) + "3Z",
            "2015-06-30T24:00:00." + "0".repeat(330) + "3Z",
            "2015-04-31T00:00:00+00:00",
            "02015-04-30T00:00:00-00:00");
    static final List<String> INTEGER =
            List.of("0", "-1", "+7", "00012", " 42\n", "123456789012345678901234567890", "+", "", "1.0");
    static final List<String> FLOAT = List.of(
            "1",
            "-1.5",
            "+.5",
            "5.",
            ".",
            "1E5",
            "1.5e-3",
            "-1E+30",
            "INF",
            "-INF",
            "+INF",
            "NaN",
            "0",
            "-0.0",
            " 12.78E-2 ",
            "1e-45",
            "7.006492321624085e-46",
            "7.0064923216240854e-46",
            "7.1e-46",
            "0.00071e-42",
            "7006.4923216240855e-49",
            "1e-47",
            "1e400",
            "0e400",
            "1e99999999999",
            "0.1e-99999999999",
            "0." + "0".repeat(60) + "1e16",
            "1" + "0".repeat(60) + "e-106",
            "1e",
            "e5",
            "1d",
            "0x1p3",
            "1f");
    static final List<String> LANGUAGE = List.of(
            "en", "", "de-AT", "x-klingon", "i-enochian", "zh-Hant-TW", " fr ", "abcdefgh-12345678", "a1", "en-");
    static final List<String> URI = List.of(
            "http://www.example.com/a/b;c?q=1&r=%20#frag",
            "urn:ietf:params:xml:ns:iodef-2.0",
            "mailto:a@example.com",
            "../relative/path?x#y",
            "//host/path",
            "http://user:pw@host.example:8080/",
            "http://[2001:db8::1]:443/x",
            "http://u%41~@[::ffff:1.2.3.4]:+80?q",
            "http://[1:2:3:4:5:6:7:8]",
            "//[1:2:3:4:5:6:1.2.3.4]:/",
            "http://[1:2:3::8]:65536/",
            "http://[::]:-0#x",
            "http://[1::1.2.255.]/",
            "http://[::1.2.3.256]/",
            "http://[1:2:3:4:5::1.2.3.4]/",
            "http://[1:2:3:4:5:6::1.2.3.4]/",
            "http://[1:2:3:4:5:6:7::]/",
            "http://[1:2:3:4:5:6:7::8]/",
            "http://[1::2::3]/",
            "http://",
            "http:",
            "a:#b",
            ":x",
            "1a:b",
            "#a[b]",
            "?a[b]",
            "a[b]",
            "a:b[c]",
            "a b<c>\"{}|\\^`\u00e9\u4e00",
            "http://a!b$c/[",
            "a%2",
            "a%2x",
            "##",
            "",
            "/",
            "//",
            "///",
            "a/b:c");
    static final List<String> NAME = List.of(
            "name", "a:b", "_x-1.y", "-x", "1a", "\u00e9t\u00e9", "\u4e00\u3021\u30fc", "A\u0301", " id ", "a b", "");
    static final List<String> PORTLIST = List.of(
            "80",
            "1-1024",
            "22,80,443,8000-8080",
            "1,",
            "-1",
            "1--2",
            " 1",
            "1 ",
            "",
            "\u0661\uff12",
            "\ud835\udfce-1");
    static final List<String> TIMEZONE = List.of("Z", "+00:00", "-14:59", "+09:30", "+15:00", "-04:60", " Z", "Z ", "");
    static final List<String> BASE64 = List.of(
            "TWlsZQ==",
            "TWlsZTQ=",
            "TWls",
            "",
            " T W l s\n",
            "TWlsZR==",
            "TWlsZTR=",
            "TWls=",
            "TW=s",
            "+/+/",
            "====",
            "AA==AA==");
    static final List<String> HEX = List.of("", "00", "0fA9", " 12 ", "123", "0g", "12 34");

    private Samples() {}

    /** Code points from U+3100 on, not all, with all of the last rows and some beyond U+FFFF. */
    static IntStream oneOfEachHundred() {
        return IntStream.concat(
                IntStream.range(0x3100, 0xF900).filter(c -> c % 97 == 0),
                IntStream.concat(
                        IntStream.range(0xF900, 0xFFFE),
                        IntStream.concat(IntStream.of(0x10000, 0x10FFFF), IntStream.range(0x1D7C0, 0x1D810))));
    }

    /** A text with everything but printable ASCII written as an escape. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c >= ' ' && c < 0x7F) {
                visible.append(c);
            } else {
                visible.append(String.format("\\u%04x", (int) c));
            }
        }
        return visible.append('"').toString();
    }
}
