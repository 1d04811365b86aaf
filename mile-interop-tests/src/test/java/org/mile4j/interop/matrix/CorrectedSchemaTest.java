package org.mile4j.interop.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.xml.Iodef1Schema;
import org.mile4j.model.xml.IodefSchema;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** On the examples of the RFCs the published schemas and the validator of the JDK say what the corrected profile says. */
class CorrectedSchemaTest {

    private static final List<String> FOLDERS = List.of("rfc7970", "rfc8274", "rfc5070");

    static Stream<Example> examples() throws IOException {
        Stream<Example> all = Stream.empty();
        for (String folder : FOLDERS) {
            all = Stream.concat(all, IndexedExamples.bundled(folder).examples().stream());
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void bothSayTheSame(Example example) throws IOException {
        List<Finding> errors = Dialect.of(example)
                .validate(example.document(), Profile.CORRECTED, Set.of(RuleGroup.STRUCTURE))
                .errors()
                .toList();

        assertThat(isValidToXerces(example))
                .as("%s, of which the corrected profile says %s", example.id(), errors)
                .isEqualTo(errors.isEmpty());
    }

    @Test
    void someExamplesAreValidAndSomeAreNot() throws IOException {
        List<Boolean> verdicts =
                examples().map(CorrectedSchemaTest::isValidToXerces).toList();

        assertThat(verdicts).contains(true, false).hasSizeGreaterThan(20);
    }

    private static boolean isValidToXerces(Example example) {
        try {
            Validator validator =
                    (example.version() == 1 ? Iodef1Schema.schema() : IodefSchema.schema()).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setErrorHandler(new Strict());
            validator.validate(new StreamSource(new ByteArrayInputStream(example.document())));
            return true;
        } catch (SAXException e) {
            return false;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            // Warnings are about schema places, which are never looked up.
        }

        @Override
        public void error(SAXParseException problem) throws SAXException {
            throw problem;
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
