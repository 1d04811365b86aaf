package org.mile4j.model.internal.sci;

import java.util.List;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.extension.ExtensionContext;
import org.mile4j.model.extension.ExtensionElement;
import org.mile4j.model.extension.IodefVersion;
import org.mile4j.model.internal.iodef.AttackPatternXml;
import org.mile4j.model.internal.iodef.EventReportXml;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.iodef.PlatformXml;
import org.mile4j.model.internal.iodef.RemediationXml;
import org.mile4j.model.internal.iodef.ScoringXml;
import org.mile4j.model.internal.iodef.VerificationXml;
import org.mile4j.model.internal.iodef.VulnerabilityXml;
import org.mile4j.model.internal.iodef.WeaknessXml;
import org.mile4j.model.internal.iodef.rules.IodefChecks;
import org.mile4j.model.internal.xml.FragmentCodec;
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.EventReport;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.Remediation;
import org.mile4j.model.iodef.Scoring;
import org.mile4j.model.iodef.Verification;
import org.mile4j.model.iodef.Vulnerability;
import org.mile4j.model.iodef.Weakness;

/** The elements of RFC 7203 as they are in documents of IODEF v2. */
final class StructuredElements2 {

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
            ALL.stream().<ExtensionElement<?>>map(StructuredElements2::element).toList();

    private StructuredElements2() {}

    private static <T> ExtensionElement<T> element(StructuredElement<T> e) {
        return new ExtensionElement<>(
                e.name(),
                e.type(),
                xml -> FragmentCodec.read(xml, IodefGrammar.GRAMMAR, e.reader()),
                value -> FragmentCodec.write(IodefVersion.V2.namespace(), e.name(), e.writer(), value));
    }

    /** Checks the semantics of an element; its structure is checked with that of the document. */
    static void check(XmlElement xml, ExtensionContext context) {
        for (StructuredElement<?> e : ALL) {
            if (e.name().equals(xml.localName())) {
                FragmentCodec.check(
                        xml,
                        IodefGrammar.GRAMMAR,
                        e.reader(),
                        false,
                        IodefChecks.table(context.groups(), context.profile()),
                        context);
            }
        }
    }
}
