package org.mile4j.model.convert;

import static org.mile4j.model.convert.UpgradeData.same;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.xml.DocumentFormat;
import org.mile4j.model.internal.xml.FragmentCodec;
import org.mile4j.model.iodef1.AttackPattern;
import org.mile4j.model.iodef1.Dtype;
import org.mile4j.model.iodef1.EventReport;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.model.iodef1.Platform;
import org.mile4j.model.iodef1.RawData;
import org.mile4j.model.iodef1.Remediation;
import org.mile4j.model.iodef1.Scoring;
import org.mile4j.model.iodef1.SpecId;
import org.mile4j.model.iodef1.Verification;
import org.mile4j.model.iodef1.Vulnerability;
import org.mile4j.model.iodef1.Weakness;

/**
 * From v2 to v1: structured cybersecurity information (RFC 7203), whose references are those of the version of the
 * document. What v2 has in the Method itself stands in its AdditionalData in v1.
 */
final class DowngradeStructured {

    private final Trail trail;
    private final DowngradeData data;

    DowngradeStructured(Trail trail, DowngradeData data) {
        this.trail = trail;
        this.data = data;
    }

    /** The structured information of a method as additional data. */
    List<ExtensionType> method(org.mile4j.model.iodef.Method from) {
        List<ExtensionType> all = new ArrayList<>();
        all.addAll(trail.each(
                "AttackPattern",
                from.attackPatterns(),
                v -> inAdditionalData(element(
                        "AttackPattern", org.mile4j.model.internal.iodef1.AttackPatternXml::write, attackPattern(v)))));
        all.addAll(trail.each(
                "Vulnerability",
                from.vulnerabilities(),
                v -> inAdditionalData(element(
                        "Vulnerability", org.mile4j.model.internal.iodef1.VulnerabilityXml::write, vulnerability(v)))));
        all.addAll(trail.each(
                "Weakness",
                from.weaknesses(),
                v -> inAdditionalData(
                        element("Weakness", org.mile4j.model.internal.iodef1.WeaknessXml::write, weakness(v)))));
        return all;
    }

    private ExtensionType inAdditionalData(XmlElement element) {
        trail.changed("", "It stands in AdditionalData now, where RFC 7203 puts it in v1.");
        return ExtensionType.builder().dtype(Dtype.XML).addContent(element).build();
    }

    private static <T> XmlElement element(String name, DocumentFormat.Writer<T> writer, T value) {
        return FragmentCodec.write(IodefVersion.V1.namespace(), name, writer, value);
    }

    /** What is put aside as it is; an element that a reader of v1 would take for structured information is quoted. */
    static XmlNode quoted(XmlNode node) {
        return node instanceof XmlElement element && StructuredContent.isIn(element)
                ? new XmlText(element.toXml())
                : node;
    }

    /** Free content with the structured information in it as v1 has it. */
    List<XmlNode> nodes(List<XmlNode> from) {
        return StructuredContent.mapped(from, xml -> trail.at("sci:" + xml.localName(), () -> structured(xml)));
    }

    private XmlElement structured(XmlElement xml) {
        return switch (xml.localName()) {
            case "AttackPattern" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.AttackPatternXml::read,
                        this::attackPattern,
                        org.mile4j.model.internal.iodef1.AttackPatternXml::write);
            case "Platform" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.PlatformXml::read,
                        this::platform,
                        org.mile4j.model.internal.iodef1.PlatformXml::write);
            case "Vulnerability" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.VulnerabilityXml::read,
                        this::vulnerability,
                        org.mile4j.model.internal.iodef1.VulnerabilityXml::write);
            case "Scoring" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.ScoringXml::read,
                        this::scoring,
                        org.mile4j.model.internal.iodef1.ScoringXml::write);
            case "Weakness" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.WeaknessXml::read,
                        this::weakness,
                        org.mile4j.model.internal.iodef1.WeaknessXml::write);
            case "EventReport" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.EventReportXml::read,
                        this::eventReport,
                        org.mile4j.model.internal.iodef1.EventReportXml::write);
            case "Verification" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.VerificationXml::read,
                        this::verification,
                        org.mile4j.model.internal.iodef1.VerificationXml::write);
            case "Remediation" ->
                converted(
                        xml,
                        org.mile4j.model.internal.iodef.RemediationXml::read,
                        this::remediation,
                        org.mile4j.model.internal.iodef1.RemediationXml::write);
            default -> xml;
        };
    }

    private static <S, T> XmlElement converted(
            XmlElement xml, DocumentFormat.Reader<S> reader, Function<S, T> work, DocumentFormat.Writer<T> writer) {
        return element(xml.localName(), writer, work.apply(FragmentCodec.read(xml, IodefGrammar.GRAMMAR, reader)));
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    private RawData rawData(org.mile4j.model.iodef.RawData from) {
        data.observable(from.observableId());
        trail.aside("@name", from.name());
        return RawData.builder()
                .dtype(same(from.dtype(), Dtype::of))
                .meaning(from.meaning())
                .formatid(from.formatid())
                .restriction(data.restriction(from.restriction()))
                .content(nodes(from.content()))
                .extras(trail.extras(from.extras()))
                .build();
    }

    private AttackPattern attackPattern(org.mile4j.model.iodef.AttackPattern from) {
        return AttackPattern.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .platforms(trail.each("sci:Platform", from.platforms(), this::platform))
                .build();
    }

    private Platform platform(org.mile4j.model.iodef.Platform from) {
        return Platform.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Vulnerability vulnerability(org.mile4j.model.iodef.Vulnerability from) {
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

    private Scoring scoring(org.mile4j.model.iodef.Scoring from) {
        return Scoring.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Weakness weakness(org.mile4j.model.iodef.Weakness from) {
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

    private EventReport eventReport(org.mile4j.model.iodef.EventReport from) {
        return EventReport.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Verification verification(org.mile4j.model.iodef.Verification from) {
        return Verification.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }

    private Remediation remediation(org.mile4j.model.iodef.Remediation from) {
        return Remediation.builder()
                .specId(same(from.specId(), SpecId::of))
                .contentId(from.contentId())
                .extras(trail.extras(from.extras()))
                .rawData(trail.each("sci:RawData", from.rawData(), this::rawData))
                .references(trail.each("Reference", from.references(), data.references()::reference))
                .build();
    }
}
