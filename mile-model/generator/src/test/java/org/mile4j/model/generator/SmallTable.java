package org.mile4j.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of two classes that has nothing wrong, to be broken by tests. */
final class SmallTable {

    static final String CLASSES = """
            title: Small
            rfc: 1
            package: org.example.small
            root: Box
            namespaces:
              small: urn:example:small-1.0
            classes:
              Box:
                section: "2.1"
                attributes:
                  - {name: color, type: Color, default: red, ext: ext-color}
                content:
                  - {element: Label, type: Label, card: "1..*", literal: {card: "0..*"}, decision: D1}
                  - {element: Weight, type: integer, card: "0..1"}
              Label:
                section: "2.2"
                text: {name: value, type: string}
            """;

    static final String ENUMERATIONS = """
            enumerations:
              Color:
                section: "2.1"
                about: "A color."
                schema: color-type
                values:
                  - {value: red, about: "Red."}
                  - {value: blue, about: "Blue."}
            """;

    static final String ABOUT = """
            about:
              Box:
                class: "A box."
                color: "Its color."
                Label: "What is in it."
                Weight: "What it weighs."
              Label:
                class: "A label."
                text: "What it says."
            """;

    static final String DECISIONS = """
            decisions:
              D1:
                where: "Box/Label"
                section: "2.1"
                prose: "1..*"
                schema: "0..*"
                errata: ""
                decision: "corrected: 1..*"
                effect: "None."
            """;

    private SmallTable() {}

    /** Reads the table after one change to one of its texts, which must be there to be changed. */
    static ModelTable changed(Path folder, String text, String other) throws IOException {
        String all = CLASSES + ENUMERATIONS + ABOUT + DECISIONS;
        if (!all.contains(text)) {
            throw new IllegalArgumentException("the small table has no text " + text);
        }
        Files.writeString(folder.resolve("classes.yaml"), CLASSES.replace(text, other));
        Files.writeString(folder.resolve("enumerations.yaml"), ENUMERATIONS.replace(text, other));
        Files.writeString(folder.resolve("about.yaml"), ABOUT.replace(text, other));
        Files.writeString(folder.resolve("decisions.yaml"), DECISIONS.replace(text, other));
        return TableReader.read(folder);
    }
}
