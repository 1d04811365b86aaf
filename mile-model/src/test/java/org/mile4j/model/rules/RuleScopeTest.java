package org.mile4j.model.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mile4j.model.rules.Incidents.document;
import static org.mile4j.model.rules.Incidents.indicator;
import static org.mile4j.model.rules.Incidents.rules;
import static org.mile4j.model.rules.Incidents.system;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mile4j.model.Finding;
import org.mile4j.model.IncidentStream;
import org.mile4j.model.LimitExceededException;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.internal.iodef.rules.IodefChecks;
import org.mile4j.model.internal.rules.CheckTable;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlLimits;
import org.mile4j.model.xml.XmlOptions;
import org.mile4j.testing.Requirement;

/** When rules run, and what they see beyond one value. */
class RuleScopeTest {

    private static final String ADDRESS = "<Observable><Address observable-id='a1'>2001:db8::1</Address></Observable>";

    static Stream<Rule> rulesBeyondStructureOfBothProfiles() {
        return Rules.all().stream()
                .filter(rule -> rule.group() != RuleGroup.STRUCTURE)
                .filter(rule -> rule.profiles().size() == 2)
                .filter(rule -> Rules.badDocument(rule.id()).isPresent());
    }

    @ParameterizedTest
    @MethodSource("rulesBeyondStructureOfBothProfiles")
    void structureAloneDoesNotKnowTheRule(Rule rule) {
        for (Profile profile : Profile.values()) {
            assertThat(RuleDocuments.validate(rule, RuleDocuments.bad(rule), profile, EnumSet.of(RuleGroup.STRUCTURE))
                            .findings())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("rulesBeyondStructureOfBothProfiles")
    void theGroupAloneFindsTheSame(Rule rule) {
        byte[] document = RuleDocuments.bad(rule);

        assertThat(RuleDocuments.validate(rule, document, Profile.CORRECTED, EnumSet.of(rule.group()))
                        .findings())
                .isEqualTo(RuleDocuments.validate(rule, document, Profile.CORRECTED, RuleDocuments.groups(rule))
                        .findings());
    }

    @ParameterizedTest
    @MethodSource("rulesBeyondStructureOfBothProfiles")
    void aStreamOfIncidentsFindsTheSame(Rule rule) throws IOException {
        byte[] document = RuleDocuments.bad(rule);
        ByteArrayInputStream in = new ByteArrayInputStream(document);
        Set<RuleGroup> groups = RuleDocuments.groups(rule);
        List<Finding> found = new ArrayList<>();
        try (IncidentStream<?, ?> reader = Set.of("iodef1", "phish").contains(rule.catalog())
                ? Iodef1Xml.defaults().rules(groups).incidents(in)
                : IodefXml.defaults().rules(groups).incidents(in)) {
            reader.stream().forEach(incident -> found.addAll(reader.findings()));
            found.addAll(reader.findings());
        }

        assertThat(found)
                .isEqualTo(RuleDocuments.validate(rule, document, Profile.CORRECTED, groups)
                        .findings());
    }

    @Test
    void guidanceIsOffUnlessAskedFor() {
        assertThat(XmlOptions.DEFAULT.rules()).doesNotContain(RuleGroup.GUIDANCE);
        assertThat(Rules.of(RuleGroup.GUIDANCE))
                .allSatisfy(rule -> assertThat(IodefXml.defaults()
                                .validate(RuleDocuments.bad(rule))
                                .findings())
                        .isEmpty());
    }

    @Test
    void theTableOfChecksIsMadeOnce() {
        Set<RuleGroup> all = EnumSet.allOf(RuleGroup.class);
        for (Profile profile : Profile.values()) {
            assertThat(IodefChecks.table(all, profile)).isSameAs(IodefChecks.table(all, profile));
        }
        assertThat(IodefChecks.table(EnumSet.of(RuleGroup.GUIDANCE), Profile.CORRECTED))
                .isNotSameAs(IodefChecks.table(all, Profile.CORRECTED));
        assertThat(IodefChecks.table(EnumSet.of(RuleGroup.STRUCTURE), Profile.CORRECTED))
                .isSameAs(CheckTable.NONE);
    }

    @Test
    @Requirement("RFC7970-3.29.6-observable-reference")
    void aReferenceMayStandBeforeWhatItNames() {
        String incident = "<IndicatorData>" + indicator("i1", "<ObservableReference uid-ref='a1'/>")
                + indicator("i2", "<IndicatorReference uid-ref='i3'/>") + "</IndicatorData>";
        String later = "<IndicatorData>" + indicator("i3", ADDRESS) + "</IndicatorData>";

        assertThat(rules(document(incident, later))).isEmpty();
    }

    @Test
    void whatChecksRememberIsLimited() {
        String[] incidents = Stream.generate(() -> "").limit(60).toArray(String[]::new);
        byte[] document = document(incidents).getBytes(StandardCharsets.UTF_8);
        XmlLimits limits = XmlLimits.DEFAULT.withMaxIdentifiers(50);

        assertThatExceptionOfType(LimitExceededException.class)
                .isThrownBy(() -> IodefXml.defaults().limits(limits).read(document));
    }

    @Test
    @Requirement("RFC7970-3.4-incident-id-reuse")
    void anIncidentInsideAnObservableMayBeTheOneItStandsIn() {
        String inner = document("").replaceAll("(?s).*(<Incident .*</Incident>).*", "$1");
        String outer =
                "<IndicatorData>" + indicator("i1", "<Observable>" + inner + "</Observable>") + "</IndicatorData>";

        String later = document("", outer);

        assertThat(rules(document(outer))).isEmpty();
        assertThat(rules(later)).isEmpty();
        assertThat(rules(later.replace(">2<", ">1<"))).containsExactly("RFC7970-3.4-incident-id-reuse");
    }

    @Test
    @Requirement("RFC7970-3.4-incident-id-reuse")
    void partsOfAnIncidentDifferInTheirInstance() {
        String document = document("", "");
        String reused = document.replace(">2<", ">1<");

        assertThat(rules(reused)).containsExactly("RFC7970-3.4-incident-id-reuse");
        assertThat(rules(reused.replaceFirst("example.com\">1<", "example.com\" instance=\"a\">1<")))
                .isEmpty();
    }

    @Test
    @Requirement("RFC7970-5.1.1-unused-extension")
    void anExtensionOfAnAbsentAttributeIsUnused() {
        String expectation =
                "<EventData><Expectation ext-action='call'><Description>x</Description></Expectation></EventData>";

        assertThat(Incidents.findings(document(expectation))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("RFC7970-5.1.1-unused-extension");
            assertThat(finding.message()).contains("it is absent");
        });
    }

    @Test
    @Requirement("RFC7970-3.4-incident-name")
    void theIdentifiersOfOthersAreNamedByADomainAsWell() {
        String alternative = document("")
                .replace(
                        "<GenerationTime>",
                        "<AlternativeID><IncidentID name='other'>7</IncidentID></AlternativeID><GenerationTime>");

        assertThat(rules(alternative)).containsExactly("RFC7970-3.4-incident-name");
    }

    @ParameterizedTest
    @Requirement("RFC7970-3.17-interface-of-network")
    @ValueSource(
            strings = {
                "<Address category='ipv4-net'>192.0.2.0/24</Address><Address category='ipv4-addr'>192.0.2.1</Address>",
                "<DomainData system-status='unknown' domain-status='unknown'><Name>a.example</Name></DomainData>",
                "<Address>2001:db8::1</Address>"
            })
    void anInterfaceOfAHostIsMeant(String node) {
        String event = system(node).replace("category='source'", "category='source' interface='eth0'");

        assertThat(rules(document(event))).isEmpty();
    }

    @Test
    @Requirement({"RFC7970-3.2-incident-interval", "RFC7970-3.14-event-interval"})
    void timesAreComparedAsInstants() {
        String later = "<EventData><StartTime>2026-01-17T10:00:00+02:00</StartTime>"
                + "<EndTime>2026-01-17T09:00:00Z</EndTime></EventData>";
        String earlier = "<EventData><StartTime>2026-01-17T10:00:00-02:00</StartTime>"
                + "<EndTime>2026-01-17T11:00:00Z</EndTime></EventData>";
        String local = "<EventData><StartTime>2026-01-17T10:00:00</StartTime>"
                + "<EndTime>2026-01-17T09:00:00</EndTime></EventData>";
        String mixed = "<EventData><StartTime>2026-01-17T10:00:00</StartTime>"
                + "<EndTime>2026-01-17T09:00:00Z</EndTime></EventData>";

        assertThat(Arrays.asList(
                        rules(document(later)),
                        rules(document(earlier)),
                        rules(document(local)),
                        rules(document(mixed))))
                .containsExactly(
                        List.of(),
                        List.of("RFC7970-3.14-event-interval"),
                        List.of("RFC7970-3.14-event-interval"),
                        List.of());
    }

    @Test
    @Requirement({"RFC7970-2.4-language-tag", "RFC7970-2.4-translation-language"})
    void anEmptyLanguageTakesALanguageBack() {
        assertThat(rules(document("<EventData><Description xml:lang=''>x</Description></EventData>")))
                .isEmpty();
        assertThat(rules(document("<EventData><Description translation-id='1'>x</Description>"
                        + "<Description translation-id='1'>y</Description>"
                        + "<Description translation-id='2'>z</Description></EventData>")))
                .containsExactly("RFC7970-2.4-translation-language");
    }

    @Test
    void textsAndValuesMadeByAProgramHaveNoDeclarationToMiss() {
        String document = document("").replaceFirst("<\\?xml[^>]*>\\s*", "");

        assertThat(IodefXml.defaults().read(document).report().findings()).isEmpty();
        assertThat(rules(document)).containsExactly("RFC7970-4.1-xml-declaration");
        assertThat(rules("<?xml version=\"1.0\"?>" + document)).containsExactly("RFC7970-4.1-xml-declaration");
    }
}
