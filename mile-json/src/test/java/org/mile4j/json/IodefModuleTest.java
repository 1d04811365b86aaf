package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.json.internal.codec.BareCodec;
import org.mile4j.json.internal.iodef.IodefEnumerations;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.iodef.Action;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.Severity;

/** The values in other people's mappers. */
class IodefModuleTest {

    record Ticket(String id, Incident incident) {}

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new IodefModule()).build();
    private static final ObjectMapper CBOR =
            CBORMapper.builder().addModule(new IodefModule()).build();

    private static Incident incident() {
        return IodefJson.defaults()
                .require(Examples.figure("figure3.json"))
                .incidents()
                .get(0);
    }

    @Test
    void aValueIsAMemberOfOtherClasses() throws IOException {
        Ticket ticket = new Ticket("T-1", incident());

        assertThat(JSON.readValue(JSON.writeValueAsString(ticket), Ticket.class))
                .isEqualTo(ticket);
        assertThat(CBOR.readValue(CBOR.writeValueAsBytes(ticket), Ticket.class)).isEqualTo(ticket);
    }

    @Test
    void aDocumentIsThatOfTheReader() throws IOException {
        IodefDocument document = IodefJson.defaults().require(Examples.figure("figure1.json"));

        assertThat(JSON.readValue(Examples.figure("figure1.json"), IodefDocument.class))
                .isEqualTo(document);
        assertThat(CBOR.readValue(Examples.figure("figure2.cbor"), IodefDocument.class))
                .isEqualTo(document);
        assertThat(CBOR.writeValueAsBytes(document))
                .isEqualTo(IodefCbor.defaults().toBytes(document));
    }

    @Test
    void treesAreConverted() {
        JsonNode tree = JSON.valueToTree(incident());

        assertThat(tree.path("IncidentID").path("id").asText()).isEqualTo("897923");
        assertThat(JSON.convertValue(tree, Incident.class)).isEqualTo(incident());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-7", "999999999999999999", "123456789012345678901234567890"})
    void integersOfTreesAreIntegers(String port) {
        Service service = Service.builder().port(new IntegerValue(port)).build();
        ObjectMapper unchecked = JsonMapper.builder()
                .addModule(new IodefModule(JsonOptions.DEFAULT.withRules(Set.of())))
                .build();

        JsonNode tree = unchecked.valueToTree(service);

        assertThat(tree.path("Port").isIntegralNumber()).isTrue();
        assertThat(unchecked.convertValue(tree, Service.class)).isEqualTo(service);
    }

    record Alert(
            Restriction restriction,
            Severity severity,
            DateTime seen,
            IntegerValue hosts,
            RealValue cost,
            List<Action> todo) {}

    private static Alert alert(Restriction restriction) {
        return new Alert(
                restriction,
                Severity.HIGH,
                new DateTime("2026-01-31T08:00:00Z"),
                IntegerValue.of(7),
                RealValue.of(1.5),
                List.of(Action.BLOCK_HOST, Action.INVESTIGATE));
    }

    @Test
    void aValueThatIsNoObjectIsWhatItIsInAClass() throws IOException {
        Alert alert = alert(Restriction.AMBER);

        String json = JSON.writeValueAsString(alert);
        byte[] cbor = CBOR.writeValueAsBytes(alert);

        assertThat(json)
                .isEqualTo("{\"restriction\":\"amber\",\"severity\":\"high\",\"seen\":\"2026-01-31T08:00:00Z\","
                        + "\"hosts\":7,\"cost\":1.5,\"todo\":[\"block-host\",\"investigate\"]}");
        assertThat(JSON.readValue(json, Alert.class)).isEqualTo(alert);
        assertThat(CBOR.readValue(cbor, Alert.class)).isEqualTo(alert);
        assertThat(cbor).containsSequence(0xc0, 0x74, '2', '0', '2', '6').containsSequence(0xfa, 0x3f, 0xc0, 0, 0);
        assertThat(JSON.convertValue(JSON.valueToTree(alert), Alert.class)).isEqualTo(alert);
    }

    @Test
    void everyEnumerationStandsByItself() throws IOException {
        for (BareCodec<?> codec : IodefEnumerations.all()) {
            OpenEnumeration first = known(codec.type());

            assertThat(JSON.writeValueAsString(first)).isEqualTo('"' + first.value() + '"');
            assertThat(JSON.readValue('"' + first.value() + '"', codec.type())).isEqualTo(first);
            assertThat(CBOR.readValue(CBOR.writeValueAsBytes(first), codec.type()))
                    .isEqualTo(first);
        }
    }

    private static OpenEnumeration known(Class<?> type) {
        try {
            List<?> values = (List<?>) type.getMethod("known").invoke(null);
            return (OpenEnumeration) values.get(0);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'restriction':'secret' | RFC7970-8-value",
                "'restriction':{} | RFC7970-8-type",
                "'restriction':'ext-value' | cannot stand by itself",
                "'seen':'2026-02-30T08:00:00Z' | RFC7970-8-type",
                "'hosts':'7' | RFC7970-8-type",
                "'cost':'much' | RFC7970-8-type"
            })
    void aValueThatIsNoObjectIsChecked(String member, String words) {
        String json = ("{" + member + "}").replace('\'', '"');

        assertThatThrownBy(() -> JSON.readValue(json, Alert.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining(words);
    }

    @Test
    void whatJsonHasNoRoomForIsRefusedByItselfToo() {
        assertThatThrownBy(() -> JSON.writeValueAsString(alert(Restriction.extension("friends"))))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("a private value of Restriction cannot stand by itself")
                .hasMessageContaining("restriction");
        assertThatThrownBy(() -> JSON.writeValueAsString(RealValue.of(Double.NaN)))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("RFC8727-2.1-not-a-number");
    }

    @Test
    void aDateIsThatOfJson() throws IOException {
        assertThat(JSON.writeValueAsString(new DateTime("2026-01-31T24:00:00Z")))
                .isEqualTo("\"2026-02-01T00:00:00Z\"");
        assertThat(JSON.readValue("\"2026-01-31t08:00:00z\"", DateTime.class))
                .isEqualTo(new DateTime("2026-01-31T08:00:00Z"));
    }

    @Test
    void aValueWithAnErrorIsRefusedWithTheRule() {
        assertThatThrownBy(() -> JSON.readValue("{\"role\":\"creator\"}", Contact.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("RFC7970-8-missing-attribute");
    }

    @Test
    void optionsSwitchTheChecksOff() throws IOException {
        ObjectMapper lenient = JsonMapper.builder()
                .addModule(new IodefModule(new JsonOptions(
                        JsonOptions.DEFAULT.profile(),
                        JsonOptions.DEFAULT.mode(),
                        java.util.Set.of(),
                        JsonLimits.DEFAULT,
                        false,
                        true)))
                .build();

        assertThat(lenient.readValue("{\"role\":\"creator\"}", Contact.class).role())
                .contains(ContactRole.CREATOR);
    }
}
