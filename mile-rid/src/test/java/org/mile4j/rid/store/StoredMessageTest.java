package org.mile4j.rid.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.xml.RidXml;

class StoredMessageTest {

    private static final RidXml COMPACT = RidXml.defaults().pretty(false);

    private static RidDocument message(int signatures) {
        List<ExtensionType> elements = IntStream.range(0, signatures)
                .mapToObj(i -> XmlElement.parse("<s:Signature xmlns:s='urn:s'>\u20ac<s:a/>" + i + "</s:Signature>"))
                .map(Payload::wrapped)
                .toList();
        ReportSchema schema = ReportSchema.builder()
                .xmlDocument(Payload.wrapped(
                        XmlElement.parse("<x xmlns='urn:x'>\ud83d\ude00<Signature>a</Signature><ReportSchema/></x>")))
                .signatures(elements)
                .build();
        return RidDocument.builder()
                .policy(RidPolicy.builder().reportSchema(schema).build())
                .build();
    }

    private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void aMessageIsKeptWithItsSignaturesAndKnownWithoutThem(int signatures) throws NoSuchAlgorithmException {
        RidDocument signed = message(signatures);

        StoredMessage stored = StoredMessage.of("peer.example", signed, Instant.EPOCH);

        assertThat(stored.message()).isEqualTo(COMPACT.toBytes(signed));
        assertThat(stored.digest()).isEqualTo(digest(COMPACT.toBytes(message(0))));
    }
}
