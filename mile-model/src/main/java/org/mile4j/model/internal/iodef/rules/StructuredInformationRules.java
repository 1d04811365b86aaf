package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.StructuredInformation;
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.EventReport;
import org.mile4j.model.iodef.Platform;
import org.mile4j.model.iodef.RawData;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.Remediation;
import org.mile4j.model.iodef.Scoring;
import org.mile4j.model.iodef.SpecId;
import org.mile4j.model.iodef.Verification;
import org.mile4j.model.iodef.Vulnerability;
import org.mile4j.model.iodef.Weakness;

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
