package org.mile4j.rolie.extension;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.internal.text.MediaTypes;

/** STIX 2 objects and bundles, by an expired draft that speaks of STIX 2.0. */
final class StixProfile implements ContentProfile {

    @Override
    public String name() {
        return "STIX 2";
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
        return IodefProfile.RELATIONS;
    }

    @Override
    public Optional<Description> describe(String type, byte[] content) {
        if (!MediaTypes.isJson(type)) {
            return Optional.empty();
        }
        Map<String, String> texts = JsonPeek.texts(content, Set.of("/type", "/id", "/spec_version", "/name"));
        String id = texts.get("/id");
        if (id == null || !texts.containsKey("/type") || !id.startsWith(texts.get("/type") + "--")) {
            return Optional.empty();
        }
        String version = texts.getOrDefault("/spec_version", "2.1");
        return Optional.of(new Description(
                Optional.ofNullable(texts.get("/name")),
                Optional.of(id),
                Optional.of(Format.of("https://docs.oasis-open.org/cti/stix/v" + version, version))));
    }
}
