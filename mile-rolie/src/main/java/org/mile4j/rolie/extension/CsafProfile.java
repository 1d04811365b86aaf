package org.mile4j.rolie.extension;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.internal.text.MediaTypes;

/** Security advisories in the Common Security Advisory Framework, the one information type that is registered. */
final class CsafProfile implements ContentProfile {

    private static final String ID = "/document/tracking/id";
    private static final String TITLE = "/document/title";
    private static final String VERSION = "/document/csaf_version";

    @Override
    public String name() {
        return "CSAF";
    }

    @Override
    public String specification() {
        return "CSAF 2.0, Section 7.1.15";
    }

    @Override
    public Set<String> informationTypes() {
        return Set.of("csaf");
    }

    @Override
    public Set<String> relations() {
        return Set.of("hash", "signature");
    }

    @Override
    public Optional<Description> describe(String type, byte[] content) {
        if (!MediaTypes.isJson(type)) {
            return Optional.empty();
        }
        Map<String, String> texts = JsonPeek.texts(content, Set.of(ID, TITLE, VERSION));
        String version = texts.get(VERSION);
        if (version == null || !version.matches("[0-9]\\.[0-9]")) {
            return Optional.empty();
        }
        String schema = "https://docs.oasis-open.org/csaf/csaf/v" + version + "/csaf_json_schema.json";
        return Optional.of(new Description(
                Optional.ofNullable(texts.get(TITLE)),
                Optional.ofNullable(texts.get(ID)),
                Optional.of(Format.of(schema, version))));
    }
}
