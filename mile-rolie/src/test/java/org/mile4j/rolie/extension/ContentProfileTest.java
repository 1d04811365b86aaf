package org.mile4j.rolie.extension;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Property;

class ContentProfileTest {

    private static Optional<ContentProfile.Description> describe(String informationType, String type, String content) {
        return ContentProfile.standard().stream()
                .filter(profile -> profile.informationTypes().contains(informationType))
                .flatMap(profile -> profile.describe(type, content.getBytes(UTF_8)).stream())
                .findFirst();
    }

    @Test
    void eachPublishedInformationTypeHasAProfileAndDraftsAreMarked() {
        Set<String> types = ContentProfile.standard().stream()
                .flatMap(profile -> profile.informationTypes().stream())
                .collect(Collectors.toSet());

        assertThat(types)
                .containsExactlyInAnyOrder(
                        "csaf",
                        "incident",
                        "indicator",
                        "vulnerability",
                        "software-descriptor",
                        "configuration-checklist");
        assertThat(ContentProfile.standard())
                .allSatisfy(profile -> assertThat(profile.specification().contains("expired"))
                        .isEqualTo(!profile.informationTypes().contains("csaf")));
        assertThat(ContentProfile.standard())
                .anySatisfy(profile -> assertThat(profile.categorySchemes())
                        .contains("urn:ietf:params:rolie:category:csirt:iodef:restriction"))
                .anySatisfy(profile -> assertThat(profile.relations()).contains("patchesVulnerability"))
                .anySatisfy(profile -> assertThat(profile.relations()).contains("severity"));
    }

    @Test
    void aVulnerabilityIsToldByItsCveIdentifier() {
        var cve = describe(
                        "vulnerability",
                        "application/json",
                        "{\"dataType\":\"CVE_RECORD\",\"dataVersion\":\"5.1\",\"cveMetadata\":{\"cveId\":\"CVE-2026-1\"},"
                                + "\"containers\":{\"cna\":{\"title\":\"A leak\"}}}")
                .orElseThrow();
        assertThat(cve.contentId()).contains("CVE-2026-1");
        assertThat(cve.title()).contains("A leak");
        assertThat(cve.format().flatMap(Format::version)).contains("5.1");

        var nvd = describe("vulnerability", "application/json", "{\"cve\":{\"CVE_data_meta\":{\"ID\":\"CVE-2026-2\"}}}")
                .orElseThrow();
        assertThat(nvd.contentId()).contains("CVE-2026-2");
        assertThat(nvd.format()).isEmpty();
    }

    @Test
    void aSoftwareTagGivesItsIdAndTheNamesOfTheDraft() {
        var tag = describe(
                        "software-descriptor",
                        "application/xml",
                        "<SoftwareIdentity xmlns='http://standards.iso.org/iso/19770/-2/2015/schema.xsd' name='Editor'"
                                + " version='1.2' tagId='example.org/e-1.2'><Entity name='Other' role='distributor'/>"
                                + "<Entity name='Example' role='tagCreator softwareCreator'/></SoftwareIdentity>")
                .orElseThrow();

        assertThat(tag.contentId()).contains("example.org/e-1.2");
        assertThat(tag.properties())
                .containsExactly(
                        Property.of("urn:ietf:params:rolie:property:swd:swname", "Editor"),
                        Property.of("urn:ietf:params:rolie:property:swd:swversion", "1.2"),
                        Property.of("urn:ietf:params:rolie:property:swd:swcreator", "Example"));
    }

    @Test
    void aChecklistGivesItsId() {
        var checklist = describe(
                        "configuration-checklist",
                        "application/xml",
                        "<Benchmark xmlns='http://checklists.nist.gov/xccdf/1.2' id='xccdf_b'/>")
                .orElseThrow();

        assertThat(checklist.contentId()).contains("xccdf_b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vulnerability", "software-descriptor", "configuration-checklist", "csaf", "incident"})
    void whatIsOfAnotherKindOrBrokenIsLeftAlone(String informationType) {
        for (String type : new String[] {"application/json", "application/xml", "text/plain"}) {
            assertThat(describe(informationType, type, "{\"a\":[1")).isEmpty();
            assertThat(describe(informationType, type, "<a><b>")).isEmpty();
            assertThat(describe(informationType, type, "<!DOCTYPE a [<!ENTITY b 'c'>]><a name='&b;'/>"))
                    .isEmpty();
            assertThat(describe(informationType, type, "")).isEmpty();
        }
    }
}
