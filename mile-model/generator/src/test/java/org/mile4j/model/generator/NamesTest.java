package org.mile4j.model.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.generator.ModelTable.Card;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "IncidentID, incidentId",
        "EmailX-Mailer, emailXMailer",
        "xml:lang, lang",
        "ds:DigestMethod, digestMethod",
        "sci:AttackPattern, attackPattern",
        "private-enum-id, privateEnumId",
        "DefinedCOA, definedCoa",
        "IANAService, ianaService",
        "URL, url",
        "interface, interfaceName"
    })
    void namesAFieldInJavasStyle(String name, String field) {
        assertThat(Names.field(name)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
        "contact, contacts",
        "address, addresses",
        "hash, hashes",
        "fuzzyHash, fuzzyHashes",
        "history, histories",
        "key, keys",
        "eventData, eventData",
        "relatedDns, relatedDns",
        "fileProperties, fileProperties"
    })
    void namesAListOfFields(String field, String list) {
        assertThat(Names.plural(field)).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({"ipv4-net, IPV4_NET", "registryLock, REGISTRY_LOCK", "c2-server, C2_SERVER", "p2p, P2P"})
    void namesAConstant(String value, String constant) {
        assertThat(Names.constant(value)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, false", "0..1, 0, false", "0..*, 0, true", "1..*, 1, true"})
    void readsANumberOfOccurrences(String text, int min, boolean many) {
        assertThat(Card.parse(text)).isEqualTo(new Card(min, many)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "2", "1..2", "2..*", "*", "0..1 "})
    void refusesAnotherNumberOfOccurrences(String text) {
        assertThatThrownBy(() -> Card.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @Test
    void keepsTextOfTheTableApartFromTheLanguageAroundIt() {
        assertThat(Escape.javadoc("a < b & {@c}")).isEqualTo("a &lt; b &amp; &#123;&#64;c}");
        assertThat(Escape.java("a\"b\\")).isEqualTo("\"a\\\"b\\\\\"");
        assertThat(Escape.xml("<\"&\">")).isEqualTo("&lt;&quot;&amp;&quot;&gt;");
    }
}
