package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;

/** What a writer of incidents says that has failed. */
class IncidentWriterTest {

    private static final IodefXml XML = IodefXml.defaults();
    private static final IodefDocument HEADER =
            IodefDocument.builder().version("2.00").lang("en").build();
    private static final Incident GOOD = Incident.builder().addDescription("a").build();
    private static final Incident BAD =
            Incident.builder().addDescription("a").addDescription("\u0001").build();
    private static final ExtensionType BAD_DATA =
            ExtensionType.builder().meaning("\u0001").build();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void namesThePlaceInTheWholeDocument() throws IOException {
        IodefDocument one = HEADER.toBuilder().addIncident(GOOD).build();
        IncidentWriter writer = XML.incidentWriter(one, out);
        writer.write(GOOD);

        MalformedInputException e = catchThrowableOfType(MalformedInputException.class, () -> writer.write(BAD));

        assertThat(e.finding().location().path()).isEqualTo("/IODEF-Document/Incident[3]/Description[2]");
    }

    @Test
    void namesThePlaceInTheHeaderAndBehindTheIncidents() throws IOException {
        IodefDocument attribute = HEADER.toBuilder().formatId("\u0001").build();
        IodefDocument data = HEADER.toBuilder()
                .addAdditionalData(ExtensionType.builder().build())
                .build();
        IncidentWriter writer = XML.incidentWriter(data, out);
        writer.write(GOOD);

        MalformedInputException inHeader =
                catchThrowableOfType(MalformedInputException.class, () -> XML.incidentWriter(attribute, out));
        MalformedInputException behind =
                catchThrowableOfType(MalformedInputException.class, () -> writer.writeAdditionalData(BAD_DATA));

        assertThat(inHeader.finding().location().path()).isEqualTo("/IODEF-Document/@format-id");
        assertThat(behind.finding().location().path()).isEqualTo("/IODEF-Document/AdditionalData[2]/@meaning");
    }

    @Test
    void tellsTheReasonAgainAfterAFailure() throws IOException {
        IncidentWriter writer = XML.incidentWriter(HEADER, out);
        MalformedInputException first = catchThrowableOfType(MalformedInputException.class, () -> writer.write(BAD));

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(GOOD))
                .withMessageContaining("an earlier call failed")
                .withMessageContaining("/IODEF-Document/Incident[1]/Description[2]")
                .withCause(first);
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> writer.writeAdditionalData(ExtensionType.builder().build()))
                .withCause(first);
        writer.close();
        assertThat(out.toString()).doesNotContain("</IODEF-Document>");
    }

    @Test
    void tellsTheReasonAgainAfterAFailureOfTheStream() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        IncidentWriter writer = XML.incidentWriter(HEADER, full);

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
    void saysWhyNoIncidentCanFollow() throws IOException {
        IncidentWriter writer = XML.incidentWriter(HEADER, out);
        writer.writeAdditionalData(ExtensionType.builder().build());

        assertThatIllegalStateException()
                .isThrownBy(() -> writer.write(GOOD))
                .withMessageContaining("AdditionalData was written");
        writer.close();
        assertThatIllegalStateException().isThrownBy(() -> writer.write(GOOD)).withMessageContaining("closed");
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.writeAdditionalData(BAD_DATA))
                .withMessageContaining("closed");
    }
}
