package org.mile4j.rolie.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Feed;
import org.mile4j.rolie.atom.RolieDocument;
import org.mile4j.rolie.xmlsig.DocumentSignature;
import org.mile4j.rolie.xmlsig.XmlSigner;
import org.mile4j.testing.Requirement;

/** Clients that verify the signatures in feeds and entries: off, where there are some, or required. */
class DocumentSignaturesTest extends WithScript {

    private static final String TYPE = "application/atom+xml";
    private static KeyPair key;
    private static KeyPair other;

    private final URI address = script.at("/feed");

    @BeforeAll
    static void makeKeys() throws Exception {
        key = XmlSigner.rsa(2_048);
        other = XmlSigner.rsa(2_048);
    }

    private static String entry(String id) {
        return Scripted.entry(id, "2026-01-01T00:00:00Z", "/c")
                .replace("<entry>", "<entry xmlns=\"http://www.w3.org/2005/Atom\">");
    }

    private static String signed(String document, KeyPair by) throws Exception {
        String text = new String(new XmlSigner().sign(document, by.getPrivate()), UTF_8);
        return text.substring(text.indexOf("?>") + 2);
    }

    private void serve(String document) {
        script.document("/feed", TYPE, document);
    }

    private static DocumentSignature trust() {
        return DocumentSignature.trusting(List.of(key.getPublic()));
    }

    private Fetched<RolieDocument> fetch(RolieClient.Builder builder) throws IOException {
        try (RolieClient verifying = builder.build()) {
            return verifying.fetch(address);
        }
    }

    private Fetched<RolieDocument> fetch() throws IOException {
        return fetch(script.builder().documentSignatures(trust()));
    }

    private Fetched<RolieDocument> fetchRequired() throws IOException {
        return fetch(script.builder().documentSignatures(trust()).requireDocumentSignatures());
    }

    @Test
    void aFeedWithASignatureInItsRootIsVerified() throws Exception {
        serve(signed(Scripted.feedText("", "", entry("1"), entry("2")), key));

        for (Fetched<RolieDocument> fetched : List.of(fetch(), fetchRequired())) {
            assertThat(fetched.verified())
                    .singleElement()
                    .asString()
                    .isEqualTo("the document, signed by " + trust().keys().get(0));
            assertThat(fetched.warnings()).isEmpty();
            assertThat(((Feed) fetched.document()).entries())
                    .extracting(one -> one.title().orElse(""))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void entriesWithSignaturesAreVerifiedOneByOne() throws Exception {
        serve(Scripted.feedText("", "", entry("1"), signed(entry("2"), key)));

        Fetched<RolieDocument> fetched = fetch();
        assertThat(fetched.verified()).singleElement().asString().startsWith("the entry urn:example:2, signed by ");
        assertThat(((Feed) fetched.document()).entries()).hasSize(2);
        assertThatThrownBy(this::fetchRequired)
                .isInstanceOf(SecurityFailureException.class)
                .hasMessageContaining("the entry urn:example:1 has none, nor has the feed");

        serve(Scripted.feedText("", "", signed(entry("1"), key), signed(entry("2"), key)));
        assertThat(fetchRequired().verified()).hasSize(2);
    }

    @Test
    void whatIsVerifiedIsReadFromWhatWasSigned() throws Exception {
        // A reader that joins what a comment divides, and one that does not, would see two titles; what was signed has
        // one.
        serve(Scripted.feedText("", "", signed(entry("1"), key).replace("<title>1", "<title><!--x-->1<?evil?>")));
        assertThatThrownBy(this::fetch).hasMessageContaining("not the one that was signed");

        serve(Scripted.feedText("", "", signed(entry("1"), key).replace("<title>1", "<title><!--x-->1")));
        Entry entry = ((Feed) fetch().document()).entries().get(0);
        assertThat(entry.title()).contains("1");
    }

    @Test
    void aSignatureThatDoesNotHoldRefusesTheDocument() throws Exception {
        for (String document : List.of(
                signed(Scripted.feedText("", "", entry("1")), key).replace("<title>1", "<title>2"),
                Scripted.feedText("", "", signed(entry("1"), key).replace("<title>1", "<title>2")),
                signed(entry("1"), key).replace("<title>1", "<title>2"))) {
            serve(document);
            assertThatThrownBy(this::fetch)
                    .isInstanceOf(SecurityFailureException.class)
                    .hasMessageContaining("not the one that was signed");
        }
    }

    @Test
    @Requirement("A-055")
    void aSignatureOfNobodyTrustedIsToldOfAndRefusedWhereOneIsRequired() throws Exception {
        for (String document : List.of(
                signed(entry("1"), other),
                signed(Scripted.feedText("", "", entry("1")), other),
                Scripted.feedText("", "", signed(entry("1"), other)))) {
            serve(document);
            Fetched<RolieDocument> fetched = fetch();
            assertThat(fetched.verified()).isEmpty();
            assertThat(fetched.warnings())
                    .singleElement()
                    .asString()
                    .endsWith(" is signed by somebody, which is no trusted key");
            assertThatThrownBy(this::fetchRequired).hasMessageContaining("no trusted key");
        }
    }

    @Test
    @Requirement("A-055")
    void withoutAVerifierSignaturesAreToldOfAndNothingIsRefused() throws Exception {
        for (String document : List.of(signed(entry("1"), key), Scripted.feedText("", "", signed(entry("1"), other)))) {
            serve(document);
            Fetched<RolieDocument> fetched = client.fetch(address);
            assertThat(fetched.verified()).isEmpty();
            assertThat(fetched.warnings()).containsExactly("the signatures in " + address + " were not verified");
        }
        serve(entry("1"));
        assertThat(client.fetch(address).warnings()).isEmpty();
    }

    @Test
    void whereSignaturesAreRequiredDocumentsWithoutAndJsonAreRefusedAndServiceDocumentsAreNot() throws Exception {
        serve(entry("1"));
        assertThat(fetch().verified()).isEmpty();
        assertThatThrownBy(this::fetchRequired).hasMessageContaining("the document has none");
        script.document(
                "/feed",
                "application/json",
                "{\"feed\":{\"id\":\"urn:1\",\"title\":\"F\",\"entry\":[{\"id\":\"urn:2\"}]}}");
        assertThatThrownBy(this::fetchRequired).isInstanceOf(SecurityFailureException.class);
        script.document(
                "/feed",
                "application/atomsvc+xml",
                "<service xmlns=\"http://www.w3.org/2007/app\" xmlns:atom=\"http://www.w3.org/2005/Atom\">"
                        + "<workspace><atom:title>W</atom:title></workspace></service>");
        assertThat(fetchRequired().verified()).isEmpty();
    }

    @Test
    void aMirrorTakesNothingThatDoesNotHoldAndTellsOfTheRest(@TempDir Path folder) throws Exception {
        script.answer(
                "/c", aResponse().withHeader("Content-Type", "application/json").withBody("{}"));
        serve(Scripted.feedText("", "", signed(entry("1"), key), signed(entry("2"), other)));
        try (RolieClient verifying =
                script.builder().documentSignatures(trust()).build()) {
            Mirror mirror = Mirror.of(verifying, address, folder);
            SyncReport report = mirror.sync();
            assertThat(report.added()).isEqualTo(2);
            assertThat(report.warnings()).singleElement().asString().startsWith("the entry urn:example:2 is signed by");
            assertThat(verifying.walk(address, (entry, page) -> {}).warnings()).hasSize(1);

            String state = Files.readString(folder.resolve("mirror.tsv"));
            serve(Scripted.feedText("x", "", signed(entry("1"), key).replace("<title>1", "<title>2")));
            assertThatThrownBy(mirror::sync).isInstanceOf(SecurityFailureException.class);
            assertThat(Files.readString(folder.resolve("mirror.tsv"))).isEqualTo(state);
            try (Stream<Path> entries = Files.list(folder.resolve("entries"))) {
                assertThat(entries).hasSize(2);
            }
        }
    }
}
