package org.mile4j.rolie.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mile4j.rolie.server.Usual.CSAF;
import static org.mile4j.rolie.server.Usual.ENTRY_TYPE;
import static org.mile4j.rolie.server.Usual.entry;
import static org.mile4j.rolie.server.Usual.feed;
import static org.mile4j.rolie.server.Usual.xml;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contents that are not what their media type says are refused, and the answer says where they break. */
class ContentFormTest extends WithServer {

    private HttpResponse<String> post(String body, String type) {
        return running.asAlice("POST", "/rolie/advisories", body, "Content-Type", type, "Slug", "m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"document\":                | 1:",
                "{\"document\": 1}}            | 1:",
                "{} {}                         | the end of the document",
                "{'document': 1}               | 1:",
                "<document/>                   | 1:",
                "{\"a\": 01}                   | 1:",
                "` `                           | met nothing",
                "[1,]                          | 1:"
            })
    void brokenJsonIsRefused(String body, String message) {
        HttpResponse<String> response = post(body, "application/json");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("not what application/json says", message, "JSON-well-formed");
        assertThat(feed(running, alice, "/rolie/advisories").entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<a><b></a>",
                "<a/><b/>",
                "{}",
                "<a>&nothing;</a>",
                "<a x='1' x='2'/>",
                "<x:a/>",
                "<?xml version='1.0' encoding='x-none'?><a/>",
                "<a>"
            })
    void brokenXmlIsRefused(String body) {
        HttpResponse<String> response = post(body, "application/xml");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
        assertThat(response.body()).contains("not what application/xml says", "XML-well-formed");
    }

    @Test
    void whatIsWellFormedIsTakenWhateverItIs() {
        String deep = "[".repeat(900) + "]".repeat(900);
        for (String body : new String[] {CSAF, "{\"a\":1,\"a\":2}", "\"text\"", "1", deep, "\uFEFF{}"}) {
            assertThat(post(body, "application/json").statusCode()).isEqualTo(201);
        }
        String text = "x".repeat(90_000);
        assertThat(post("<a xmlns='urn:example:x'>" + text + "</a>", "application/xml")
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY e 'f'>]><a>&e;</a>",
                "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
                "<!DOCTYPE a><a></b>"
            })
    void xmlWithADocumentTypeDeclarationIsRefused(String body) {
        HttpResponse<String> response = post(body, "application/xml");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("XML-no-dtd").doesNotContain("root:");
        assertThat(feed(running, alice, "/rolie/advisories").entries()).isEmpty();
    }

    @Test
    void aContentIsNotReplacedByABrokenOne() {
        assertThat(post(CSAF, "application/json").statusCode()).isEqualTo(201);

        HttpResponse<String> response = running.asAlice(
                "PUT", "/rolie/advisories/m/content", "{\"document\":", "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(running.get("/rolie/advisories/m/content").body()).isEqualTo(CSAF);
    }

    @Test
    void anEntryInAnEncodingThatNobodyKnowsIsRefused() {
        String body = xml(entry("One")).replace("UTF-8", "x-none");

        HttpResponse<String> response = running.asAlice("POST", "/rolie/advisories", body, "Content-Type", ENTRY_TYPE);

        assertThat(response.statusCode()).isEqualTo(400);
    }
}
