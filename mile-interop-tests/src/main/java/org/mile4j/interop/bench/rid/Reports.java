package org.mile4j.interop.bench.rid;

import java.io.IOException;
import org.mile4j.interop.bench.xml.Documents;
import org.mile4j.interop.rid.RidPair;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.compose.RidReport;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.Traffic;

/** Reports of the same IODEF document of 12 kB that are public, so that none is encrypted, and each another one. */
final class Reports {

    private final RidDocument report;
    private final RidPolicy policy;
    private final IncidentID id;

    Reports() throws IOException {
        report = RidReport.of(Documents.middle())
                .to(RidPair.address())
                .traffic(Traffic.NETWORK)
                .restriction(Restriction.PUBLIC)
                .build();
        policy = report.policy().orElseThrow();
        id = policy.incidentId().orElseThrow();
    }

    /** The report of a number: what is said of the instance makes it another one. */
    RidDocument report(long number) {
        IncidentID instance = id.toBuilder().instance(Long.toString(number)).build();
        return report.toBuilder()
                .policy(policy.toBuilder().incidentId(instance).build())
                .build();
    }
}
