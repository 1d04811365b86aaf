package org.mile4j.model.convert;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.iodef.ReferenceNameXml;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.iodef1.Reference;

/** From v2 to v1: references. */
final class DowngradeReferences {

    private final Trail trail;
    private final DowngradeData data;

    DowngradeReferences(Trail trail, DowngradeData data) {
        this.trail = trail;
        this.data = data;
    }

    Reference reference(org.mile4j.model.iodef.Reference from) {
        data.observable(from.observableId());
        List<MLString> descriptions = new ArrayList<>(data.texts("Description", from.descriptions()));
        return Reference.builder()
                .referenceName(name(from, descriptions))
                .urls(from.urls())
                .descriptions(descriptions)
                .extras(trail.extras(from.extras()))
                .build();
    }

    /** The identifier, or else the first description, which it is then no longer, or else the first URL. */
    private MLString name(org.mile4j.model.iodef.Reference from, List<MLString> descriptions) {
        if (from.referenceName().isPresent()) {
            org.mile4j.model.iodef.ReferenceName name = from.referenceName().get();
            boolean cve = name.specIndex()
                    .flatMap(IntegerValue::value)
                    .filter(BigInteger.ONE::equals)
                    .isPresent();
            if (cve && name.extras().isEmpty()) {
                trail.changed("ReferenceName", "It is plain text now.");
            } else {
                data.aside("ReferenceName", "ReferenceName", ReferenceNameXml::write, name);
            }
            return MLString.of(name.id().orElse(""));
        }
        if (!descriptions.isEmpty()) {
            trail.changed("Description[1]", "It is the ReferenceName now, which v1 requires.");
            return descriptions.remove(0);
        }
        trail.added("ReferenceName", "v1 requires it: the first URL.");
        return MLString.of(from.urls().isEmpty() ? "" : from.urls().get(0));
    }
}
