package org.mile4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** What a writer of incidents says that has failed, and where the fault is. */
class JsonIncidentWriterTest {

    private static final String HALF_A_PAIR = "\ud800";
    private static final IodefDocument HEADER =
            IodefDocument.builder().version("2.00").lang("en").build();
    private static final Incident GOOD = Incident.builder().addDescription("a").build();
    private static final Incident BAD = Incident.builder()
            .addEventData(EventData.builder().build())
            .addEventData(EventData.builder().observableId(HALF_A_PAIR).build())
            .build();
    private static final String IN_BAD = "/EventData/1/observable-id";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static List<DocumentCodec<?>> codecs() {
        return List.of(
                IodefJson.defaults(), IodefCbor.defaults(), IodefJson.defaults().lossless(true));
    }

    private static String failedAt(ThrowingCallable call) {
        return catchThrowableOfType(MalformedInputException.class, call)
                .finding()
                .location()
                .path();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void namesThePlaceInTheWholeDocument(DocumentCodec<?> codec) throws IOException {
        IodefDocument one = HEADER.toBuilder().addIncident(GOOD).build();
        JsonIncidentWriter writer = codec.incidentWriter(one, out);
        writer.write(GOOD);

        assertThat(failedAt(() -> writer.write(BAD))).isEqualTo("/Incident/2" + IN_BAD);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void namesThePlaceInTheHeaderAndBehindTheIncidents(DocumentCodec<?> codec) throws IOException {
        IodefDocument attribute = HEADER.toBuilder().formatId(HALF_A_PAIR).build();
        IodefDocument data = HEADER.toBuilder()
                .addAdditionalData(ExtensionType.builder().meaning(HALF_A_PAIR).build())
                .build();
        JsonIncidentWriter writer = codec.incidentWriter(data, out);
        writer.write(GOOD);

        assertThat(failedAt(() -> codec.incidentWriter(attribute, out))).isEqualTo("/format-id");
        assertThat(failedAt(writer::close)).isEqualTo("/AdditionalData/0/meaning");
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void thePlaceIsNamedWhenAWholeDocumentIsWritten(DocumentCodec<?> codec) {
        IodefDocument document =
                HEADER.toBuilder().addIncident(GOOD).addIncident(BAD).build();

        assertThat(failedAt(() -> codec.encode(document))).isEqualTo("/Incident/1" + IN_BAD);
        assertThat(codec.validate(document).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.location().path()).isEqualTo("/Incident/1" + IN_BAD));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void tellsTheReasonAgainAfterAFailure(DocumentCodec<?> codec) throws IOException {
        JsonIncidentWriter writer = codec.incidentWriter(HEADER, out);
        MalformedInputException first = catchThrowableOfType(MalformedInputException.class, () -> writer.write(BAD));

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(GOOD))
                .withMessageContaining("an earlier call failed")
                .withMessageContaining("/Incident/0" + IN_BAD)
                .withCause(first);
        writer.close();
        assertThatIllegalStateException().isThrownBy(() -> writer.write(GOOD)).withCause(first);
    }

    @Test
    void tellsTheReasonAgainAfterAFailureOfTheStream() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        JsonIncidentWriter writer = IodefJson.defaults().incidentWriter(HEADER, full);

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            while (true) {
                writer.write(GOOD);
            }
        });
        assertThatThrownBy(() -> writer.write(GOOD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no space left")
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void saysThatItIsClosed() throws IOException {
        JsonIncidentWriter writer = IodefJson.defaults().incidentWriter(HEADER, out);
        writer.close();

        assertThatIllegalStateException().isThrownBy(() -> writer.write(GOOD)).withMessageContaining("closed");
    }
}
