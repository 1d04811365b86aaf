package org.mile4j.rolie.extension;

import java.util.Optional;
import java.util.Set;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.internal.text.MediaTypes;

/** Incidents and indicators in IODEF v2, by an expired draft. */
final class IodefProfile implements ContentProfile {

    static final Set<String> RELATIONS = Set.of(
            "indicators",
            "evidence",
            "attacker",
            "vector",
            "incidents",
            "assessments",
            "reports",
            "traceRequests",
            "investigationRequests");

    private static final IodefXml XML = IodefXml.defaults().rules(Set.of());
    private static final String NAMESPACE = "urn:ietf:params:xml:ns:iodef-2.0";

    @Override
    public String name() {
        return "IODEF v2";
    }

    @Override
    public String specification() {
        return "draft-ietf-mile-rolie-csirt-06 (expired)";
    }

    @Override
    public Set<String> informationTypes() {
        return Set.of("incident", "indicator");
    }

    @Override
    public Set<String> relations() {
        return RELATIONS;
    }

    @Override
    public Set<String> categorySchemes() {
        return Set.of(
                "urn:ietf:params:rolie:category:csirt:iodef:purpose",
                "urn:ietf:params:rolie:category:csirt:iodef:restriction");
    }

    @Override
    public Optional<Description> describe(String type, byte[] content) {
        if (!MediaTypes.isXml(type)) {
            return Optional.empty();
        }
        try {
            IodefDocument document = XML.read(content).document();
            Optional<String> id = document.incidents().stream()
                    .flatMap(incident -> incident.incidentId().stream())
                    .findFirst()
                    .map(incidentId -> incidentId.id());
            return Optional.of(new Description(
                    id.map(number -> "Incident " + number), id, Optional.of(Format.of(NAMESPACE, "2.00"))));
        } catch (MalformedInputException anotherKind) {
            return Optional.empty();
        }
    }
}
