package org.mile4j.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mile4j.model.indicator.EffectiveRestriction.Origin;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.Contact;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.EventData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Flow;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.testing.Requirement;

class RestrictionsTest {

    @Test
    @Requirement("7970-023")
    void anIncidentIsPrivateUnlessItSaysOtherwise() {
        IodefDocument document =
                document(Incident.builder().addContact(contact("alice")).build());

        assertThat(effective(document, "/IODEF-Document/Incident[1]").origin()).isEqualTo(Origin.DEFAULT);
        assertThat(effective(document, "/IODEF-Document/Incident[1]/Contact[1]"))
                .isEqualTo(new EffectiveRestriction(Optional.of(Restriction.PRIVATE), Origin.INHERITED));
    }

    @Test
    @Requirement({"7203-043", "7970-023", "8274-018"})
    void theClosestAncestorWinsBeItStricterOrLaxer() {
        Contact outer = contact("alice").toBuilder()
                .restriction(Restriction.GREEN)
                .addContact(contact("bob"))
                .addContact(contact("carol").toBuilder()
                        .restriction(Restriction.RED)
                        .build())
                .build();
        IodefDocument document = document(Incident.builder()
                .restriction(Restriction.AMBER)
                .addContact(outer)
                .addContact(contact("dave"))
                .build());

        assertThat(levels(document))
                .containsEntry("/IODEF-Document/Incident[1]", Disclosure.NEED_TO_KNOW)
                .containsEntry("/IODEF-Document/Incident[1]/Contact[1]", Disclosure.PARTNER)
                .containsEntry("/IODEF-Document/Incident[1]/Contact[1]/Contact[1]", Disclosure.PARTNER)
                .containsEntry("/IODEF-Document/Incident[1]/Contact[1]/Contact[2]", Disclosure.PRIVATE)
                .containsEntry("/IODEF-Document/Incident[1]/Contact[1]/Contact[2]/ContactName[1]", Disclosure.PRIVATE)
                .containsEntry("/IODEF-Document/Incident[1]/Contact[2]", Disclosure.NEED_TO_KNOW);
    }

    @Test
    void equalValuesAtTwoPlacesAreToldApart() {
        Contact same = contact("alice");
        IodefDocument document = document(
                Incident.builder()
                        .restriction(Restriction.PUBLIC)
                        .addContact(same)
                        .build(),
                Incident.builder()
                        .restriction(Restriction.PARTNER)
                        .addContact(same)
                        .build());

        assertThat(effective(document, "/IODEF-Document/Incident[1]/Contact[1]").disclosure())
                .hasValue(Disclosure.PUBLIC);
        assertThat(effective(document, "/IODEF-Document/Incident[2]/Contact[1]").disclosure())
                .hasValue(Disclosure.PARTNER);
    }

    @Test
    void nothingIsInForceOutsideOfIncidents() {
        IodefDocument document = document(Incident.builder().build()).toBuilder()
                .addAdditionalData(ExtensionType.builder().text("x").build())
                .build();

        assertThat(effective(document, "/IODEF-Document/AdditionalData[1]"))
                .isEqualTo(new EffectiveRestriction(Optional.empty(), Origin.NONE));
        assertThat(Restrictions.find(document, "/IODEF-Document/AdditionalData[1]")
                        .orElseThrow()
                        .source())
                .isEmpty();
    }

    @Test
    @Requirement("7970-024")
    void coloursAreOtherNamesOfTheSameSteps() {
        assertThat(Disclosure.of(Restriction.WHITE)).isEqualTo(Disclosure.of(Restriction.PUBLIC));
        assertThat(Disclosure.of(Restriction.GREEN)).isEqualTo(Disclosure.of(Restriction.PARTNER));
        assertThat(Disclosure.of(Restriction.AMBER)).isEqualTo(Disclosure.of(Restriction.NEED_TO_KNOW));
        assertThat(Disclosure.of(Restriction.RED)).isEqualTo(Disclosure.of(Restriction.PRIVATE));
        assertThat(Disclosure.values())
                .containsExactly(Disclosure.PUBLIC, Disclosure.PARTNER, Disclosure.NEED_TO_KNOW, Disclosure.PRIVATE);
        assertThat(Disclosure.NEED_TO_KNOW.isAtLeast(Disclosure.NEED_TO_KNOW)).isTrue();
        assertThat(Disclosure.NEED_TO_KNOW.isAtLeast(Disclosure.PARTNER)).isTrue();
        assertThat(Disclosure.NEED_TO_KNOW.isAtLeast(Disclosure.PRIVATE)).isFalse();
    }

    @Test
    void aRestrictionThatOnlyThePartiesUnderstandIsKeptAndHasNoStep() {
        Restriction own = Restriction.extension("internal-audit");
        IodefDocument document = document(
                Incident.builder().restriction(own).addContact(contact("alice")).build(),
                Incident.builder().restriction(Restriction.DEFAULT).build());

        EffectiveRestriction inherited = effective(document, "/IODEF-Document/Incident[1]/Contact[1]");
        assertThat(inherited.restriction()).hasValue(own);
        assertThat(inherited.disclosure()).isEmpty();
        assertThat(inherited.disclosureOr(Disclosure.PRIVATE)).isEqualTo(Disclosure.PRIVATE);
        assertThat(effective(document, "/IODEF-Document/Incident[2]").disclosure())
                .isEmpty();
    }

    @Test
    void anExtValueThatSpellsAKnownOneIsNotTakenForIt() {
        assertThat(Disclosure.of(Restriction.extension("public"))).isEmpty();
        assertThat(Disclosure.of(Restriction.of("PUBLIC"))).isEmpty();
    }

    @Test
    void nodesComeInDocumentOrderAndEveryPathLeadsBack() {
        Node node = Node.builder()
                .addAddress(Address.builder().value("192.0.2.1").build())
                .addDomainData(DomainData.builder().name("a.example").build())
                .addAddress(Address.builder().value("192.0.2.2").build())
                .build();
        IodefDocument document = document(Incident.builder()
                .addEventData(EventData.builder()
                        .addFlow(Flow.builder()
                                .addSystem(IodefSystem.builder().node(node).build())
                                .build())
                        .build())
                .build());
        List<RestrictedNode> nodes = new ArrayList<>();
        Restrictions.walk(document, nodes::add);

        String at = "/IODEF-Document/Incident[1]/EventData[1]/Flow[1]/System[1]/Node[1]";
        assertThat(nodes.stream().map(RestrictedNode::path))
                .containsSubsequence(
                        "/IODEF-Document",
                        "/IODEF-Document/Incident[1]",
                        at,
                        at + "/Address[1]",
                        at + "/DomainData[1]",
                        at + "/DomainData[1]/Name[1]",
                        at + "/Address[2]");
        for (RestrictedNode each : nodes) {
            RestrictedNode found = Restrictions.find(document, each.path()).orElseThrow();
            assertThat(found.value()).isSameAs(each.value());
            assertThat(found.effective()).isEqualTo(each.effective());
        }
    }

    @Test
    void findingsAndNodesHaveTheSamePaths() {
        String xml = """
                <IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-2.0" version="2.00">
                  <Incident purpose="reporting" restriction="green">
                    <IncidentID name="csirt.example.com">1</IncidentID>
                    <GenerationTime>2024-05-01T12:00:00Z</GenerationTime>
                    <Contact role="creator" type="organization"><Email/></Contact>
                  </Incident>
                </IODEF-Document>""";
        var reading = IodefXml.defaults().read(xml);
        IodefDocument document = reading.document();

        String path = reading.report().findings().stream()
                .map(finding -> finding.location().path())
                .filter(found -> found.contains("/Email"))
                .findFirst()
                .orElseThrow();
        assertThat(effective(document, path).disclosure()).hasValue(Disclosure.PARTNER);
    }

    @Test
    void pathsMayLeaveOutNumbersAndNameAttributesAndPrefixes() {
        IodefDocument document = document(Incident.builder()
                .restriction(Restriction.PUBLIC)
                .addContact(contact("alice"))
                .build());

        assertThat(Restrictions.effective(document, "/IODEF-Document/iodef:Incident/Contact/@role"))
                .hasValueSatisfying(found -> assertThat(found.disclosure()).hasValue(Disclosure.PUBLIC));
        assertThat(Restrictions.effective(document, "/IODEF-Document/Incident[2]"))
                .isEmpty();
        assertThat(Restrictions.effective(document, "/Other/Incident[1]")).isEmpty();
        assertThatThrownBy(() -> Restrictions.effective(document, "Incident[1]"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Restrictions.effective(document, "/IODEF-Document//Contact"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSourceOfARestrictionIsTheNodeThatStatesIt() {
        IodefDocument document = document(Incident.builder()
                .addContact(contact("alice").toBuilder()
                        .restriction(Restriction.PUBLIC)
                        .build())
                .build());
        RestrictedNode name = Restrictions.find(document, "/IODEF-Document/Incident[1]/Contact[1]/ContactName[1]")
                .orElseThrow();

        assertThat(name.source().orElseThrow().path()).isEqualTo("/IODEF-Document/Incident[1]/Contact[1]");
        assertThat(name.toString()).isEqualTo("/IODEF-Document/Incident[1]/Contact[1]/ContactName[1] public");
    }

    @Test
    void documentsOfAnyDepthAreWalked() {
        Contact contact = contact("innermost");
        for (int i = 0; i < 10_000; i++) {
            contact = Contact.builder().addContact(contact).build();
        }
        int[] depth = new int[1];
        Restrictions.walk(document(Incident.builder().addContact(contact).build()), node -> depth[0]++);

        assertThat(depth[0]).isEqualTo(1 + 1 + 10_001 + 1);
    }

    private static Map<String, Disclosure> levels(IodefDocument document) {
        Map<String, Disclosure> levels = new LinkedHashMap<>();
        Restrictions.walk(
                document, node -> node.effective().disclosure().ifPresent(level -> levels.put(node.path(), level)));
        return levels;
    }

    private static EffectiveRestriction effective(IodefDocument document, String path) {
        return Restrictions.effective(document, path).orElseThrow();
    }

    private static IodefDocument document(Incident... incidents) {
        return IodefDocument.builder().incidents(List.of(incidents)).build();
    }

    private static Contact contact(String name) {
        return Contact.builder().addContactName(name).build();
    }
}
