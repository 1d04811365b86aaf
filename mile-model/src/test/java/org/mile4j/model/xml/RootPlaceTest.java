package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.Finding;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.RuleGroup;

/** Findings on the root element name the place of its start tag, whatever stands before it. */
class RootPlaceTest {

    /** Lacks its version and has an attribute of no use: both findings are about the start tag. */
    private static final String ROOT =
            "<IODEF-Document xmlns=\"urn:ietf:params:xml:ns:iodef-2.0\" nonsense=\"1\"><x xmlns=\"\"/></IODEF-Document>";

    private static final IodefXml STRUCTURE = IodefXml.defaults().rules(Set.of(RuleGroup.STRUCTURE));

    static Stream<Arguments> prologs() {
        String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        return Stream.of(
                Arguments.of("", 1, 1),
                Arguments.of(declaration, 1, declaration.length() + 1),
                Arguments.of(declaration + "\n", 2, 1),
                Arguments.of(declaration + "\r\n\r\n  ", 3, 3),
                Arguments.of(declaration + "\r\r", 3, 1),
                Arguments.of(declaration + "\n<!-- a > b - c -> \n<no> -->\n\n", 5, 1),
                Arguments.of(declaration + "\n<!----><?pi a > b ??>\n\t", 3, 2),
                Arguments.of("\uFEFF" + declaration + "\n", 2, 1),
                Arguments.of(" ".repeat(20_000).replace(" ", "<!-- -->\n"), 20_001, 1));
    }

    @ParameterizedTest
    @MethodSource("prologs")
    void isThatOfItsStartTagInBytes(String prolog, int line, int column) throws Exception {
        check(
                STRUCTURE
                        .read((prolog + ROOT).getBytes(StandardCharsets.UTF_8))
                        .report()
                        .findings(),
                line,
                column);
    }

    @ParameterizedTest
    @MethodSource("prologs")
    void isThatOfItsStartTagInUtf16(String prolog, int line, int column) throws Exception {
        String mark = prolog.contains("<?xml") ? "" : "\uFEFF";
        String document = mark + prolog.replace("UTF-8", "UTF-16") + ROOT;
        int more = prolog.contains("UTF-8") && line == 1 ? 1 : 0;
        for (Charset encoding : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] bytes = document.getBytes(encoding);
            check(STRUCTURE.read(bytes).report().findings(), line, column + more);
            check(STRUCTURE.read(new OneByteAtATime(bytes)).report().findings(), line, column + more);
        }
    }

    @ParameterizedTest
    @MethodSource("prologs")
    void isThatOfTheDocumentTypeDeclaration(String prolog, int line, int column) {
        String document = prolog + "<!DOCTYPE IODEF-Document [\n<!ENTITY a \"b\">\n]>\n" + ROOT;

        checkDoctype(() -> STRUCTURE.read(document.getBytes(StandardCharsets.UTF_8)), line, column);
        checkDoctype(() -> STRUCTURE.read(new OneByteAtATime(document.getBytes(StandardCharsets.UTF_8))), line, column);
        checkDoctype(() -> STRUCTURE.read(document), line, column);
    }

    private static void checkDoctype(ThrowingCallable reading, int line, int column) {
        MalformedInputException e = catchThrowableOfType(MalformedInputException.class, reading);

        assertThat(e.finding().rule()).isEqualTo("XML-no-dtd");
        assertThat(e.finding().location().line()).isEqualTo(line);
        assertThat(e.finding().location().column()).isEqualTo(column);
    }

    /** Gives its bytes one by one, as slow connections may. */
    private static final class OneByteAtATime extends ByteArrayInputStream {

        OneByteAtATime(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] buffer, int start, int length) {
            return super.read(buffer, start, Math.min(length, 1));
        }
    }

    @ParameterizedTest
    @MethodSource("prologs")
    void isThatOfItsStartTagInText(String prolog, int line, int column) throws Exception {
        check(STRUCTURE.read(prolog + ROOT).report().findings(), line, column);
    }

    @Test
    void isNamedForAWrongRoot() throws Exception {
        try {
            STRUCTURE.read("<?xml version=\"1.0\"?>\n\n <other/>".getBytes(StandardCharsets.UTF_8));
        } catch (MalformedInputException e) {
            assertThat(e.finding().location().line()).isEqualTo(3);
            assertThat(e.finding().location().column()).isEqualTo(2);
            return;
        }
        throw new AssertionError("the wrong root was taken");
    }

    private static void check(List<Finding> findings, int line, int column) {
        List<Finding> onRoot = findings.stream()
                .filter(f -> f.location().path().startsWith("/IODEF-Document/@")
                        || f.location().path().equals("/IODEF-Document"))
                .toList();
        assertThat(onRoot).isNotEmpty().allSatisfy(f -> {
            assertThat(f.location().line()).isEqualTo(line);
            assertThat(f.location().column()).isEqualTo(column);
        });
    }
}
