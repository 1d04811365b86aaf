package org.mile4j.model.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.ReferenceName;

/** From v1 to v2: references. */
final class UpgradeReferences {

    private static final Pattern CVE = Pattern.compile("CVE-\\d{4}-\\d{4,}");

    private final Trail trail;
    private final UpgradeData data;

    UpgradeReferences(Trail trail, UpgradeData data) {
        this.trail = trail;
        this.data = data;
    }

    Reference reference(org.mile4j.model.iodef1.Reference from) {
        Extras extras = trail.extras(from.extras());
        Optional<MLString> name = trail.one("ReferenceName", from.referenceName(), data::text);
        Optional<ReferenceName> cve = name.filter(n -> n.lang().isEmpty()
                        && n.extras().isEmpty()
                        && CVE.matcher(n.value()).matches())
                .map(n -> ReferenceName.builder()
                        .specIndex(IntegerValue.of(1))
                        .id(n.value())
                        .build());
        List<MLString> descriptions = new ArrayList<>();
        if (cve.isPresent()) {
            trail.changed("ReferenceName", "It is a name of RFC 7495 from the list of CVE now.");
        } else if (name.isPresent()) {
            trail.changed("ReferenceName", "It is the first Description now; v2 names a reference by a list of IANA.");
            descriptions.add(name.get());
        }
        descriptions.addAll(data.texts("Description", from.descriptions()));
        return Reference.builder()
                .referenceName(cve)
                .urls(from.urls())
                .descriptions(descriptions)
                .extras(extras)
                .build();
    }
}
