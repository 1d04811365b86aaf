package org.mile4j.model.internal.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {

    @ParameterizedTest
    @CsvSource({
        "WWW.Example.COM., www.example.com",
        "b\u00fccher.example, xn--bcher-kva.example",
        "XN--BCHER-KVA.example, xn--bcher-kva.example",
    })
    void domainNames(String text, String canonical) {
        assertThat(Canonical.domain(text)).isEqualTo(canonical);
    }

    @Test
    void textsThatAreNoDomainNames() {
        assertThat(Canonical.domain("")).isNull();
        assertThat(Canonical.domain(".")).isNull();
        assertThat(Canonical.domain("a b")).isNull();
        assertThat(Canonical.domain("a/b")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Bob@Example.COM, bob@example.com",
        "Bob <bob@example.com>, bob@example.com",
        "bob@b\u00fccher.example, bob@xn--bcher-kva.example",
    })
    void emailAddresses(String text, String canonical) {
        assertThat(Canonical.email(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "AA:bb:CC:dd:EE:ff, aabbccddeeff",
        "aa-bb-cc-dd-ee-ff, aabbccddeeff",
        "aabb.ccdd.eeff, aabbccddeeff",
        "a:b:c:d:e:f, 0a0b0c0d0e0f",
        "00:11:22:33:44:55:66:77, 0011223344556677",
    })
    void macAddresses(String text, String canonical) {
        assertThat(Canonical.mac(text)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({"64496, 64496", "AS64496, 64496", "as 64496, 64496", "1.10, 65546", "4294967295, 4294967295"})
    void autonomousSystems(String text, String canonical) {
        assertThat(Canonical.asn(text)).isEqualTo(canonical);
    }

    @Test
    void whatCannotBeReadIsNull() {
        assertThat(Canonical.email("bob")).isNull();
        assertThat(Canonical.email("@example.com")).isNull();
        assertThat(Canonical.mac("aa:bb:cc")).isNull();
        assertThat(Canonical.mac("gg:bb:cc:dd:ee:ff")).isNull();
        assertThat(Canonical.asn("4294967296")).isNull();
        assertThat(Canonical.asn("ASX")).isNull();
        assertThat(Canonical.registryKey(" ")).isNull();
        assertThat(CanonicalUrl.of(" ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "[HKLM\\Software\\Test\\], hkey_local_machine\\software\\test",
        "HKEY_LOCAL_MACHINE\\SOFTWARE\\Test, hkey_local_machine\\software\\test",
        "HKCU, hkey_current_user",
        "HKLMX\\a, hklmx\\a",
    })
    void registryKeys(String text, String canonical) {
        assertThat(Canonical.registryKey(text)).isEqualTo(canonical);
    }

    @Test
    void keysThatWereBrokenIntoLinesAreJoined() {
        assertThat(Canonical.registryKey("HKLM\\Software\\Microsoft\\\n      Windows NT\\CurrentVersion"))
                .isEqualTo("hkey_local_machine\\software\\microsoft\\windows nt\\currentversion");
    }

    @Test
    void pathsOfWindowsIgnoreCase() {
        assertThat(Canonical.path("C:\\Windows\\a.EXE")).isEqualTo("c:\\windows\\a.exe");
        assertThat(Canonical.path("/tmp/A")).isEqualTo("/tmp/A");
        assertThat(Canonical.fileName("C:\\Windows\\a.EXE")).isEqualTo("a.EXE");
        assertThat(Canonical.fileName("/tmp/A")).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://WWW.Example.com:80, http://www.example.com/",
        "https://example.com:443/a?b#c, https://example.com/a?b#c",
        "https://example.com:8443/, https://example.com:8443/",
        "http://example.com./%7euser/%2f%C3%a4, http://example.com/~user/%2F%C3%A4",
        "http://User@EXAMPLE.com/, http://User@example.com/",
        "http://[2001:DB8::1]:80/, http://[2001:db8::1]/",
        "http://example.com?q, http://example.com/?q",
        "http://example.com/100%, http://example.com/100%",
        "urn:example:A, urn:example:A",
        "ftp://host:, ftp://host/",
    })
    void urls(String text, String canonical) {
        assertThat(CanonicalUrl.of(text)).isEqualTo(canonical);
    }

    @Test
    void urlsThatWereBrokenIntoLinesAreJoined() {
        assertThat(CanonicalUrl.of("\n   http://example.com/a?\n     b=1\n")).isEqualTo("http://example.com/a?b=1");
    }

    @ParameterizedTest
    @CsvSource({
        "SHA-256, sha256",
        "sha256, sha256",
        "http://www.w3.org/2001/04/xmlenc#sha256, sha256",
        "http://www.w3.org/2000/09/xmldsig#sha1, sha1",
        "http://www.w3.org/2001/04/xmldsig-more#sha384, sha384",
        "SHA-384, sha384",
        "http://www.w3.org/2007/05/xmldsig-more#sha3-256, sha3-256",
        "SHA3_512, sha3-512",
        "MD5, md5",
        "urn:example:other, urn:example:other",
    })
    void algorithms(String text, String name) {
        assertThat(Digests.algorithm(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "D41D8CD98F00B204E9800998ECF8427E",
        "0xd41d8cd98f00b204e9800998ecf8427e",
        "1B2M2Y8AsgTpgAmY7PhCfg==",
        "ZDQxZDhjZDk4ZjAwYjIwNGU5ODAwOTk4ZWNmODQyN2U=",
        "'d41d8cd98f00b204 \n e9800998ecf8427e'",
    })
    void digestsInEverySpelling(String text) {
        assertThat(Digests.value("md5", text)).isEqualTo("d41d8cd98f00b204e9800998ecf8427e");
    }

    @Test
    void digestsOfAnotherLengthAreNone() {
        assertThat(Digests.value("sha1", "d41d8cd98f00b204e9800998ecf8427e")).isNull();
        assertThat(Digests.value("md5", "")).isNull();
        assertThat(Digests.value("md5", "???")).isNull();
    }
}
