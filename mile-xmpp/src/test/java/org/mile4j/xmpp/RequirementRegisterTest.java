package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.mile4j.xmpp.test.Requirement;

/** The register of requirements is whole, and it says what the tests say. */
class RequirementRegisterTest {

    private record Entry(String id, String sentence, String state) {}

    private static final Pattern KEY_WORDS =
            Pattern.compile("\\b(MUST|SHOULD|MAY|REQUIRED|SHALL|RECOMMENDED|OPTIONAL)\\b");

    private static List<Entry> register() throws IOException {
        Path page = Path.of(System.getProperty("mile.root"), "docs", "requirements", "rfc8600.md");
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            String[] cells = line.split("\\|");
            if (cells.length > 6 && cells[1].strip().startsWith("RFC")) {
                entries.add(new Entry(cells[1].strip(), cells[2].strip(), cells[6].strip()));
            }
        }
        return entries;
    }

    private static Set<String> tested() {
        Set<String> ids = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.mile4j.xmpp")) {
            type.tryGetAnnotationOfType(Requirement.class).ifPresent(r -> ids.addAll(List.of(r.value())));
            for (JavaMethod method : type.getMethods()) {
                boolean runs = method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
                method.tryGetAnnotationOfType(Requirement.class).ifPresent(r -> {
                    assertThat(runs).as("%s is a test", method).isTrue();
                    ids.addAll(List.of(r.value()));
                });
            }
        }
        return ids;
    }

    @Test
    void eachRequirementIsTestedOrHasAReason() throws IOException {
        Set<String> tested = tested();

        for (Entry entry : register()) {
            if (entry.state().equals("tested")) {
                assertThat(tested).as("tests").contains(entry.id());
            } else {
                assertThat(entry.state()).startsWith("not tested: ").hasSizeGreaterThan(30);
                assertThat(tested).doesNotContain(entry.id());
            }
        }
    }

    @Test
    void testsNameOnlyWhatIsInTheRegister() throws IOException {
        List<String> ids = register().stream().map(Entry::id).toList();

        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(40).containsAll(tested());
    }

    @Test
    void everySentenceWithAKeyWordIsInTheRegister() throws IOException {
        String folder = System.getProperty("mile.rfcTexts", "");
        assumeTrue(!folder.isEmpty(), "not run: no folder of RFC texts");
        String text = Files.readString(Path.of(folder, "rfc8600.txt"))
                .replaceAll("(?m)^(Cam-Winget|RFC 8600 ).*$", "")
                .replaceAll("\\s+", " ");
        String body =
                text.substring(text.indexOf("Figure 2: IODEF Example Workflow"), text.lastIndexOf("9. Privacy Cons"));
        long sentences = 0;
        for (String sentence : body.split("(?<=\\.)\\s+(?=[A-Z])|(?<=:) <")) {
            Matcher matcher = KEY_WORDS.matcher(sentence);
            sentences += matcher.find() ? 1 : 0;
        }

        List<String> numbers = register().stream()
                .map(Entry::sentence)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        assertThat(numbers).hasSize((int) sentences);
    }
}
