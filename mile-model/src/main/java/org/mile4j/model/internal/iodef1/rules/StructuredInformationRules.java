package org.mile4j.model.internal.iodef1.rules;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.StructuredInformation;
import org.mile4j.model.iodef1.AttackPattern;
import org.mile4j.model.iodef1.EventReport;
import org.mile4j.model.iodef1.Platform;
import org.mile4j.model.iodef1.RawData;
import org.mile4j.model.iodef1.Reference;
import org.mile4j.model.iodef1.Remediation;
import org.mile4j.model.iodef1.Scoring;
import org.mile4j.model.iodef1.SpecId;
import org.mile4j.model.iodef1.Verification;
import org.mile4j.model.iodef1.Vulnerability;
import org.mile4j.model.iodef1.Weakness;

/** RFC 7203, Sections 4.4 and 7: the classes of structured cybersecurity information. */
final class StructuredInformationRules {

    private StructuredInformationRules() {}

    static void bind(Binding binding) {
        StructuredInformation.bind(
                binding,
                AttackPattern.class,
                v -> info("AttackPattern", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding, Platform.class, v -> info("Platform", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding,
                Vulnerability.class,
                v -> info("Vulnerability", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding, Scoring.class, v -> info("Scoring", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding, Weakness.class, v -> info("Weakness", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding,
                EventReport.class,
                v -> info("EventReport", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding,
                Verification.class,
                v -> info("Verification", v.specId(), v.contentId(), v.rawData(), v.references()));
        StructuredInformation.bind(
                binding,
                Remediation.class,
                v -> info("Remediation", v.specId(), v.contentId(), v.rawData(), v.references()));
    }

    private static StructuredInformation info(
            String element,
            Optional<SpecId> specId,
            Optional<String> contentId,
            List<RawData> rawData,
            List<Reference> references) {
        return new StructuredInformation(
                element,
                specId,
                contentId,
                rawData.stream().map(RawData::content).toList(),
                references.size());
    }
}
