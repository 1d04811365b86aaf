package org.mile4j.model.internal.sci;

import java.util.List;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.ExtensionElement;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.internal.iodef1.AttackPatternXml;
import org.mile4j.model.internal.iodef1.EventReportXml;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.model.internal.iodef1.PlatformXml;
import org.mile4j.model.internal.iodef1.RemediationXml;
import org.mile4j.model.internal.iodef1.ScoringXml;
import org.mile4j.model.internal.iodef1.VerificationXml;
import org.mile4j.model.internal.iodef1.VulnerabilityXml;
import org.mile4j.model.internal.iodef1.WeaknessXml;
import org.mile4j.model.internal.iodef1.rules.Iodef1Checks;
import org.mile4j.model.internal.xml.FragmentCodec;
import org.mile4j.model.iodef1.AttackPattern;
import org.mile4j.model.iodef1.EventReport;
import org.mile4j.model.iodef1.Platform;
import org.mile4j.model.iodef1.Remediation;
import org.mile4j.model.iodef1.Scoring;
import org.mile4j.model.iodef1.Verification;
import org.mile4j.model.iodef1.Vulnerability;
import org.mile4j.model.iodef1.Weakness;

/** The elements of RFC 7203 as they are in documents of IODEF v1. */
final class StructuredElements1 {

    private static final List<StructuredElement<?>> ALL = List.of(
            new StructuredElement<>(
                    "AttackPattern", AttackPattern.class, AttackPatternXml::read, AttackPatternXml::write),
            new StructuredElement<>("Platform", Platform.class, PlatformXml::read, PlatformXml::write),
            new StructuredElement<>(
                    "Vulnerability", Vulnerability.class, VulnerabilityXml::read, VulnerabilityXml::write),
            new StructuredElement<>("Scoring", Scoring.class, ScoringXml::read, ScoringXml::write),
            new StructuredElement<>("Weakness", Weakness.class, WeaknessXml::read, WeaknessXml::write),
            new StructuredElement<>("EventReport", EventReport.class, EventReportXml::read, EventReportXml::write),
            new StructuredElement<>("Verification", Verification.class, VerificationXml::read, VerificationXml::write),
            new StructuredElement<>("Remediation", Remediation.class, RemediationXml::read, RemediationXml::write));

    /** The elements with their readers and writers. */
    static final List<ExtensionElement<?>> ELEMENTS =
            ALL.stream().<ExtensionElement<?>>map(StructuredElements1::element).toList();

    private StructuredElements1() {}

    private static <T> ExtensionElement<T> element(StructuredElement<T> e) {
        return new ExtensionElement<>(
                e.name(),
                e.type(),
                xml -> FragmentCodec.read(xml, Iodef1Grammar.GRAMMAR, e.reader()),
                value -> FragmentCodec.write(IodefVersion.V1.namespace(), e.name(), e.writer(), value));
    }

    /** Checks the semantics of an element; its structure is checked with that of the document. */
    static void check(XmlElement xml, ExtensionContext context) {
        for (StructuredElement<?> e : ALL) {
            if (e.name().equals(xml.localName())) {
                FragmentCodec.check(
                        xml,
                        Iodef1Grammar.GRAMMAR,
                        e.reader(),
                        false,
                        Iodef1Checks.table(context.groups(), context.profile()),
                        context);
            }
        }
    }
}
