package org.mile4j.model.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableCheckTest {

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongInARightTable() throws IOException {
        ModelTable table = SmallTable.changed(folder, "A box.", "A box.");

        assertThat(TableCheck.problems(table)).isEmpty();
        assertThat(TableCheck.checked(table)).isSameAs(table);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            type: integer, card         | type: number, card           | Box/Weight has the unknown type number
            type: Label, card           | type: Sticker, card          | Box/Label has the unknown type Sticker
            type: Color, default        | type: Colour, default        | Box@color has the unknown type Colour
            value, type: string         | value, type: text            | Label text has the unknown type text
            default: red                | default: green               | Box@color has the default green, which is no value of Color
            element: Weight             | element: "kg:Weight"         | Box/kg:Weight has a prefix that the table does not have
            element: Weight             | java: color, element: Weight | Box has two fields with the Java name color; give one a `java`
            0..*"}, decision: D1        | 0..*"}                       | Box/Label differs between the readings and names no decision
            decision: D1                | decision: D2                 | Box/Label names the decision D2, which does not exist
            element: Weight             | unordered: Lid, element: Weight, decision: D1 | Box/Weight may change places with Lid, which does not follow it
            section: "2.2"              | section: "two"               | Label has no section, or a wrong one
            value: blue,                | value: red,                  | Color red stands twice
            value: blue,                | value: blue, only: corrected, | Color blue differs between the readings and names no decision
            value: blue, about: "Blue." | value: blue                  | Color blue has no about
            Weight: "What it weighs."   | Weight: ""                   | about has nothing on Weight of Box
            Weight: "What it weighs."   | Height: "How high."          | about has Height of Box, which is no field
            text: "What it says."       | any: "What it says."         | about has nothing on text of Label
            effect: "None."             | outcome: "None."             | the decision D1 has no effect
            """)
    void saysWhatIsWrong(String text, String other, String problem) throws IOException {
        ModelTable table = SmallTable.changed(folder, text, other);

        assertThat(TableCheck.problems(table)).contains(problem);
        assertThatThrownBy(() -> TableCheck.checked(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the table of Small is wrong")
                .hasMessageContaining(problem);
    }

    @Test
    void knowsANamespaceThatDoesNotExist() throws IOException {
        ModelTable table =
                SmallTable.changed(folder, "    section: \"2.2\"\n", "    section: \"2.2\"\n    namespace: other\n");

        assertThat(TableCheck.problems(table))
                .containsExactly("Label is in the namespace other, which the table does not have");
    }

    @Test
    void knowsADescriptionOfAClassThatDoesNotExist() throws IOException {
        ModelTable table = SmallTable.changed(folder, "about:\n", "about:\n  Crate:\n    class: \"A crate.\"\n");

        assertThat(TableCheck.problems(table)).containsExactly("about has Crate, which is no class");
    }
}
