package org.mile4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/** The code that people are shown compiles, does what is said, and is the code that is tested here. */
class ModelSnippetsTest {

    private static final Path ROOT = Path.of(System.getProperty("mile.root"));
    private static final Pattern IN_PAGE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void whatIsBuiltIsValidAndReadsBack() throws IOException {
        Path file = ModelSnippets.example(folder);

        assertThat(ModelSnippets.read(file)).isEqualTo(ModelSnippets.build());
        assertThat(ModelSnippets.check(file).isValid()).isTrue();
        assertThat(ModelSnippets.checkByThreads(file))
                .isEqualTo(IodefXml.defaults().validate(file));
    }

    @Test
    void aBadDocumentIsRefusedWithItsReason() throws IOException {
        assertThat(refusal("<rss/>")).startsWith("no IODEF document: 1:1: the root element must be IODEF-Document");
        assertThat(refusal("<IODEF-Document xmlns='urn:ietf:params:xml:ns:iodef-2.0'/>"))
                .startsWith("breaks ");
        assertThat(refusal(IodefXml.defaults().toXml(ModelSnippets.build()))).isEqualTo("taken, with 1 incidents");
    }

    private static String refusal(String xml) throws IOException {
        return ModelSnippets.readOrRefuse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aCopyKeepsWhatIsValid() throws IOException {
        Path file = ModelSnippets.example(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ModelSnippets.copy(file, out);

        assertThat(IodefXml.defaults().read(out.toByteArray()).document()).isEqualTo(ModelSnippets.build());
    }

    @Test
    void unknownContentAndPrivateValuesSurvive() {
        IodefDocument document = ModelSnippets.build();
        IodefDocument changed = document.toBuilder()
                .incidents(
                        List.of(ModelSnippets.enumerations(document.incidents().get(0))))
                .addAdditionalData(ModelSnippets.extension())
                .build();
        String xml = IodefXml.defaults().toXml(changed);
        String unknown = xml.replace("<IODEF-Document ", "<IODEF-Document unknown=\"1\" ");

        assertThat(xml)
                .contains("restriction=\"ext-value\" ext-restriction=\"board-only\"")
                .contains("<rule xmlns=\"urn:example:rules\" id=\"7\">drop</rule>");
        assertThat(ModelSnippets.unknown(unknown.getBytes(StandardCharsets.UTF_8)))
                .contains("unknown=\"1\"");
        assertThat(ModelSnippets.limits().read(xml).document()).isEqualTo(changed);
        assertThat(ModelSnippets.spelling(changed)).isEqualTo(xml);
        assertThat(ModelSnippets.languages(changed, changed.incidents().get(0)))
                .isEqualTo(changed.incidents().get(0).descriptions());
    }

    @Test
    void thePageShowsCodeThatIsTested() throws IOException {
        String tested =
                lines(Files.readString(ROOT.resolve("mile-model/src/test/java/org/mile4j/model/ModelSnippets.java")));
        String page = Files.readString(ROOT.resolve("docs/model.md"));
        List<String> shown =
                IN_PAGE.matcher(page).results().map(MatchResult::group).toList();

        assertThat(shown)
                .hasSizeGreaterThan(6)
                .allSatisfy(code -> assertThat(tested)
                        .contains(lines(code.replace("```java", "").replace("```", ""))));
    }

    /** The lines without the indentation, which a page and a method have differently. */
    private static String lines(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
