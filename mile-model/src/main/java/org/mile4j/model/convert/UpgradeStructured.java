package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.same;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.internal.xml.FragmentCodec;
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.EventReport;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.Remediation;
import org.mile4j.model.iodef.Scoring;
import org.mile4j.model.iodef.SpecId;
import org.mile4j.model.iodef.Verification;
import org.mile4j.model.iodef.Vulnerability;
import org.mile4j.model.iodef.Weakness;
import org.mile4j.model.iodef1.Dtype;

/**
 * From v1 to v2: structured cybersecurity information (RFC 7203), whose references are those of the version of the
 * document. What stands in the AdditionalData of a Method has a place of its own in v2.
 */
final class UpgradeStructured {

    private static final Set<String> OF_METHOD = Set.of("AttackPattern", "Vulnerability", "Weakness");

    private final Trail trail;
    private final UpgradeData data;

    UpgradeStructured(Trail trail, UpgradeData data) {
        this.trail = trail;
        this.data = data;
    }

    // ---- places ---------------------------------------------------------------------------------------------------

    /** The additional data of a method, of which the structured information becomes children. */
    void method(org.mile4j.model.iodef1.Method from, Method.Builder to) {
        List<ExtensionType> rest = new ArrayList<>();
        for (int i = 0; i < from.additionalData().size(); i++) {
            org.mile4j.model.iodef1.ExtensionType extension =
                    from.additionalData().get(i);
            trail.at("AdditionalData[" + (i + 1) + "]", () -> {
                if (isOfMethod(extension)) {
                    trail.changed("", "The structured information stands in the Method itself now, as v2 has it.");
                    extension.content().forEach(node -> child(node, to));
                } else {
                    rest.add(data.extension(extension));
                }
                return null;
            });
        }
        rest.addAll(data.aside());
        to.additionalData(rest);
    }

    /** Whether additional data holds nothing but what v2 has in the Method itself. */
    private static boolean isOfMethod(org.mile4j.model.iodef1.ExtensionType extension) {
        boolean plain = extension.dtype().filter(Dtype.XML::equals).isPresent()
                && extension.meaning().isEmpty()
                && extension.formatid().isEmpty()
                && extension.restriction().isEmpty()
                && extension.extras().isEmpty();
        return plain
                && extension.content().stream().anyMatch(XmlElement.class::isInstance)
                && extension.content().stream().allMatch(UpgradeStructured::isOfMethod);
    }

    private static boolean isOfMethod(XmlNode node) {
        return node instanceof XmlText text && text.text().isBlank()
                || node instanceof XmlElement element
                        && element.namespace().equals(StructuredContent.NAMESPACE)
                        && OF_METHOD.contains(element.localName());
    }

    private void child(XmlNode node, Method.Builder to) {
        if (node instanceof XmlElement xml) {
            trail.at("sci:" + xml.localName(), () -> {
                switch (xml.localName()) {
                    case "AttackPattern" ->
                        to.addAttackPattern(
                                attackPattern(read(xml, org.mile4j.model.internal.iodef1.AttackPatternXml::read)));
                    case "Vulnerability" ->
                        to.addVulnerability(
                                vulnerability(read(xml, org.mile4j.model.internal.iodef1.VulnerabilityXml::read)));
                    default -> to.addWeakness(weakness(read(xml, org.mile4j.model.internal.iodef1.WeaknessXml::read)));
                }
                return null;
            });
        }
    }

    /** Free content with the structured information in it as v2 has it. */
    List<XmlNode> nodes(List<XmlNode> from) {
        return StructuredContent.mapped(from, xml -> trail.at("sci:" + xml.localName(), () -> structured(xml)));
    }

    private XmlElement structured(XmlElement xml) {
        return switch (xml.localName()) {
            case "AttackPattern" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.AttackPatternXml::read,
                        this::attackPattern,
                        org.mile4j.model.internal.iodef.AttackPatternXml::write);
            case "Platform" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.PlatformXml::read,
                        this::platform,
                        org.mile4j.model.internal.iodef.PlatformXml::write);
            case "Vulnerability" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.VulnerabilityXml::read,
                        this::vulnerability,
                        org.mile4j.model.internal.iodef.VulnerabilityXml::write);
            case "Scoring" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.ScoringXml::read,
                        this::scoring,
                        org.mile4j.model.internal.iodef.ScoringXml::write);
            case "Weakness" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.WeaknessXml::read,
                        this::weakness,
                        org.mile4j.model.internal.iodef.WeaknessXml::write);
            case "EventReport" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.EventReportXml::read,
                        this::eventReport,
                        org.mile4j.model.internal.iodef.EventReportXml::write);
            case "Verification" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.VerificationXml::read,
                        this::verification,
                        org.mile4j.model.internal.iodef.VerificationXml::write);
            case "Remediation" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef1.RemediationXml::read,
                        this::remediation,
                        org.mile4j.model.internal.iodef.RemediationXml::write);
            default -> xml;
        };
    }

    private static <T> T read(XmlElement xml, DocumentFormat.Reader<T> reader) {
        return FragmentCodec.read(xml, Iodef1Grammar.GRAMMAR, reader);
    }

    private static <S, T> XmlElement converted(
            XmlElement xml, DocumentFormat.Reader<S> reader, Function<S, T> work, DocumentFormat.Writer<T> writer) {
        T value = work.apply(read(xml, reader));
        return FragmentCodec.write(IodefVersion.V2.namespace(), xml.localName(), writer, value);
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    private RawData rawData(org.mile4j.model.iodef1.RawData from) {
        return RawData.builder()
                .dtype(same(from.dtype(), org.mile4j.model.iodef.Dtype::of))
                .meaning(from.meaning())
                .formatid(from.formatid())
                .restriction(data.restriction(from.restriction()))
                .content(nodes(from.content()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private AttackPattern attackPattern(org.mile4j.model.iodef1.AttackPattern from) {
        return AttackPattern.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .platforms(trail.each("sci:Platform", from.platforms(), this::platform))
                .build();
    }

    private Platform platform(org.mile4j.model.iodef1.Platform from) {
        return Platform.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Vulnerability vulnerability(org.mile4j.model.iodef1.Vulnerability from) {
        return Vulnerability.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .platforms(trail.each("sci:Platform", from.platforms(), this::platform))
                .scorings(trail.each("sci:Scoring", from.scorings(), this::scoring))
                .build();
    }

    private Scoring scoring(org.mile4j.model.iodef1.Scoring from) {
        return Scoring.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Weakness weakness(org.mile4j.model.iodef1.Weakness from) {
        return Weakness.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .platforms(trail.each("sci:Platform", from.platforms(), this::platform))
                .scorings(trail.each("sci:Scoring", from.scorings(), this::scoring))
                .build();
    }

    private EventReport eventReport(org.mile4j.model.iodef1.EventReport from) {
        return EventReport.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Verification verification(org.mile4j.model.iodef1.Verification from) {
        return Verification.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Remediation remediation(org.mile4j.model.iodef1.Remediation from) {
        return Remediation.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }
}
