package org.mile4j.xmpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mile4j.testing.RequirementRegister;

/** The register of requirements is whole, and it says what the tests say. */
class RequirementRegisterTest {

    private static final Pattern KEY_WORDS =
            Pattern.compile("\\b(MUST|SHOULD|MAY|REQUIRED|SHALL|RECOMMENDED|OPTIONAL)\\b");

    @Test
    void registerAndTestsAgree() throws IOException, ClassNotFoundException {
        assertThat(RequirementRegister.named("xmpp").problems("RFC")).isEmpty();
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
        long sentences = Stream.of(body.split("(?<=\\.)\\s+(?=[A-Z])|(?<=:) <"))
                .filter(sentence -> KEY_WORDS.matcher(sentence).find())
                .count();

        List<String> numbers = RequirementRegister.named("xmpp").entries().stream()
                .map(entry -> entry.cells().get("sentence"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        assertThat(numbers).hasSize((int) sentences);
    }
}
