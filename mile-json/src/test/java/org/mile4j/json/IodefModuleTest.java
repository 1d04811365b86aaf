package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.ContactRole;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

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
