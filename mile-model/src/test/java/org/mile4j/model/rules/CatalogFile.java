package org.mile4j.model.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The catalog as its file has it. */
record CatalogFile(Map<?, ?> root) {

    static CatalogFile read() {
        Path file = Path.of("src/main/model/iodef-2.0/rules.yaml");
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file.toString()).build();
            return new CatalogFile((Map<?, ?>) new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<?, ?> section(String name) {
        return (Map<?, ?>) root.get(name);
    }

    /** The rules for which the file says why no document can show them. */
    Set<String> withoutDocuments() {
        Set<String> ids = new TreeSet<>();
        section("rules").forEach((id, rule) -> {
            if (((Map<?, ?>) rule).containsKey("document")) {
                ids.add(id.toString());
            }
        });
        return ids;
    }
}
