package org.mile4j.model.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A catalog as its file has it. */
record CatalogFile(String name, Map<?, ?> root) {

    /** All catalogs, in their order. */
    static List<CatalogFile> all() {
        return List.of(
                read("iodef-2.0/rules.yaml"),
                read("iodef-2.0/guidance.yaml"),
                read("iodef-1.0/rules.yaml"),
                read("iodef-sci-1.0/rules.yaml"),
                read("iodef-enum-1.0/rules.yaml"),
                read("iodef-phish-1.0/rules.yaml"),
                read("extensions/rules.yaml"));
    }

    private static CatalogFile read(String name) {
        Path file = Path.of("src/main/model", name);
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file.toString()).build();
            return new CatalogFile(name, (Map<?, ?>) new Load(settings).loadFromString(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that the rules of this catalog have as {@link Rule#catalog()}. */
    String catalog() {
        return root.get("documents").toString();
    }

    Map<?, ?> section(String name) {
        return root.containsKey(name) ? (Map<?, ?>) root.get(name) : Map.of();
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

    /** The requirements that a rule checks, or that the file says why they have none. */
    Set<Object> traced() {
        Set<Object> traced = new HashSet<>(section("unchecked").keySet());
        for (Object rule : section("rules").values()) {
            Object numbers = ((Map<?, ?>) rule).get("requirements");
            traced.addAll(numbers instanceof List<?> list ? list : List.of());
        }
        traced.addAll(section("elsewhere").keySet());
        return traced;
    }

    /** The rules of other catalogs that this one points to. */
    Set<String> elsewhere() {
        Set<String> ids = new TreeSet<>();
        section("elsewhere").values().forEach(list -> ((List<?>) list).forEach(id -> ids.add(id.toString())));
        return ids;
    }

    @Override
    public String toString() {
        return name;
    }
}
