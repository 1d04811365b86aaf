package org.mile4j.model.internal.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormsTest {

    @ParameterizedTest
    @CsvSource({
        "csirt.example.com, true, true",
        "example.com., true, true",
        "xn--mnchen-3ya.example, true, true",
        "münchen.example, true, true",
        "localhost, false, true",
        "_dmarc.example.com, false, true",
        "192.0.2.1, false, false",
        "-a.example.com, false, false",
        "a-.example.com, false, false",
        "a..example.com, false, false",
        ".example.com, false, false",
        "a b.example.com, false, false",
        "http://example.com, false, false",
        "'', false, false",
        "., false, false"
    })
    void aFullyQualifiedNameHasTwoLabels(String text, boolean qualified, boolean name) {
        assertThat(DomainName.isFullyQualified(text)).isEqualTo(qualified);
        assertThat(DomainName.isName(text)).isEqualTo(name);
    }

    @Test
    void aLabelHasAtMost63Characters() {
        assertThat(DomainName.isName("a".repeat(63) + ".example")).isTrue();
        assertThat(DomainName.isName("a".repeat(64) + ".example")).isFalse();
        assertThat(DomainName.isName("a.".repeat(130) + "example")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contact@csirt.example.com", "a.b+c@example.com", "\"a b\"@example.com", "\"a\\\"b\"@example.com",
                "müller@example.com", "user@[192.0.2.1]", "root@localhost", "o'hara@example.com",
                "lottery@mass_mail.example"
            })
    void aMailAddressHasALocalPartAndADomain(String text) {
        assertThat(MailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "a@",
                "@example.com",
                "a b@example.com",
                ".a@example.com",
                "a.@example.com",
                "a..b@example.com",
                "a@b@example.com",
                "CSIRT <contact@example.com>",
                "a@example..com",
                "\"a@example.com",
                "a@[192.0.2.1",
                "a@[]"
            })
    void anythingElseIsNoMailAddress(String text) {
        assertThat(MailAddress.isValid(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.com/a?b=c#d,",
        "urn:ietf:rfc:7970,",
        "http://[2001:db8::1]:8080/,",
        "https://www.example.com/münchen,",
        "https://www.example.com/a%20b,",
        "/log-bin/install.php, no scheme",
        "www.example.com, no scheme",
        "'', no scheme",
        "1http://example.com, no scheme",
        "https:, no scheme",
        "https://www.example.com/a b, white space in it",
        "https://www.example.com/a%2, a percent sign without two hexadecimal digits after it",
        "https://www.example.com/a%zz, a percent sign without two hexadecimal digits after it",
        "https://www.example.com/<a>, 'the character \"<\" in it'"
    })
    void aUriHasASchemeAndNoStrangeCharacters(String text, String problem) {
        assertThat(Uri.problem(text)).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en",
                "de-CH",
                "de-CH-1996",
                "zh-Hant-TW",
                "zh-cmn-Hans-CN",
                "sl-rozaj-biske-1994",
                "es-419",
                "x-whatever",
                "en-US-u-islamcal",
                "de-a-value-x-private",
                "i-klingon",
                "en-GB-oed",
                "sgn-BE-FR",
                "hak",
                "EN-us"
            })
    void tagsOfRfc5646AreWellFormed(String tag) {
        assertThat(LanguageTag.isWellFormed(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e",
                "en-",
                "en--US",
                "en_US",
                "english-language-tag-a",
                "de-419-DE",
                "a-DE",
                "x",
                "en-x",
                "en-a",
                "en-a-x",
                "de-1996x9999",
                "en-US-GB",
                "123"
            })
    void othersAreNot(String tag) {
        assertThat(LanguageTag.isWellFormed(tag)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, true",
        "image/svg+xml, true",
        "application/vnd.ms-excel, true",
        "application, false",
        "application/, false",
        "/pdf, false",
        "text/plain; charset=utf-8, false",
        "a/b/c, false"
    })
    void aMediaTypeHasTwoNames(String text, boolean expected) {
        assertThat(MediaType.isValid(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "http, true",
        "netbios-ns, true",
        "whois++, true",
        "z39.50, true",
        "914c/g, true",
        "80, false",
        "secure web, false",
        "-http, false",
        "'', false"
    })
    void aServiceNameHasALetterAndNoBlank(String text, boolean expected) {
        assertThat(ServiceNameText.isValid(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "cpe:2.3:a:microsoft:internet_explorer:8.0.6001:beta:*:*:*:*:*:*, true",
        "cpe:2.3:a:foo\\:bar:big\\$money:*:*:*:*:*:*:*:*, true",
        "cpe:/o:example:os:4.2, true",
        "cpe:2.3:a:microsoft:internet_explorer, false",
        "cpe:2.3:x:a:b:*:*:*:*:*:*:*:*, false",
        "cpe:2.3:a::b:*:*:*:*:*:*:*:*, false",
        "cpe:/x:example, false",
        "cpe:/o:a:b:c:d:e:f:g, false",
        "Example OS, false"
    })
    void aPlatformNameIsAFormattedStringOrAUri(String text, boolean expected) {
        assertThat(PlatformName.isValid(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, true",
        "USD, true",
        "DEM, true",
        "SLE, true",
        "XAD, true",
        "eur, false",
        "EURO, false",
        "€, false",
        "'', false"
    })
    void aCurrencyIsACodeOfTodayOrOfThePast(String text, boolean expected) {
        assertThat(Currency.isCode(text)).isEqualTo(expected);
    }
}
