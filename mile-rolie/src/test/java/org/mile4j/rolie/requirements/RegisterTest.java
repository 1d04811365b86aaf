package org.mile4j.rolie.requirements;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mile4j.rolie.test.Requirement;

/** The register of requirements says of each one that it is tested, which is true, or why it is not. */
class RegisterTest {

    private static final int REQUIREMENTS = 217;

    private static Map<String, String> register() throws IOException {
        Path file = Path.of(System.getProperty("mile.root"), "docs", "requirements", "rolie.tsv");
        Map<String, String> verdicts = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(7);
            assertThat(verdicts.put(fields[0], fields[6]))
                    .as("a second " + fields[0])
                    .isNull();
        }
        return verdicts;
    }

    private static Set<String> tested() {
        Set<String> ids = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().importPackages("org.mile4j.rolie")) {
            if (type.isAnnotatedWith(Requirement.class)) {
                ids.addAll(List.of(type.getAnnotationOfType(Requirement.class).value()));
            }
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(Requirement.class)) {
                    ids.addAll(List.of(
                            method.getAnnotationOfType(Requirement.class).value()));
                }
            }
        }
        return ids;
    }

    @Test
    void theRegisterIsWhole() throws IOException {
        assertThat(register()).hasSize(REQUIREMENTS);
        assertThat(register().values()).noneMatch(String::isBlank);
    }

    @Test
    void whatItCallsTestedIsTestedAndNothingElse() throws IOException {
        Set<String> claimed = new TreeSet<>();
        register().forEach((id, verdict) -> {
            if (verdict.equals("tested")) {
                claimed.add(id);
            }
        });

        assertThat(claimed).isEqualTo(tested());
    }
}
