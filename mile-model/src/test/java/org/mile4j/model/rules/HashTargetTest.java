package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mile4j.testing.Requirement;

/** RFC 7970, Section 3.26: which part of a file was hashed. */
class HashTargetTest {

    private static String hash(String scope, String target) {
        return Incidents.document(
                "<EventData><Record><RecordData><FileData><File><HashData scope='" + scope + "'>" + target
                        + "<FuzzyHash><FuzzyHashValue dtype='string'>x</FuzzyHashValue></FuzzyHash></HashData></File></FileData>"
                        + "</RecordData></Record></EventData>");
    }

    @ParameterizedTest
    @CsvSource({"file-pe-section, 1, 0", "file-pe-resource, 3, three", "file-pdf-object, 0, -1"})
    @Requirement({"7970-075", "7970-077", "7970-078"})
    void aHashOfAPartNamesThePart(String scope, String good, String bad) {
        String target = "<HashTargetID>%s</HashTargetID>";

        assertThat(Incidents.rules(hash(scope, target.formatted(good)))).isEmpty();
        assertThat(Incidents.rules(hash(scope, ""))).containsExactly("RFC7970-3.26-hash-target");
        assertThat(Incidents.rules(hash(scope, target.formatted(bad)))).containsExactly("RFC7970-3.26-hash-target");
        assertThat(Incidents.rules(hash("file-contents", ""))).isEmpty();
    }
}
