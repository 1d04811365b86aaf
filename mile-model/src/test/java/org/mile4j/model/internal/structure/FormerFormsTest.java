package org.mile4j.model.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mile4j.model.Profile;
import org.mile4j.model.internal.grammar.AttributeDef;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.Grammar;
import org.mile4j.model.internal.grammar.Values;
import org.mile4j.model.internal.iodef.IodefGrammar;
import org.mile4j.model.internal.iodef1.Iodef1Grammar;
import org.mile4j.testing.Requirement;

/** What version 1 has and version 2 has not is known by its former name, as the tables of the two versions show. */
@Requirement("7970-111")
class FormerFormsTest {

    private static final String V1 = "urn:ietf:params:xml:ns:iodef-1.0";
    private static final String V2 = "urn:ietf:params:xml:ns:iodef-2.0";
    private static final Grammar GRAMMAR = IodefGrammar.GRAMMAR;

    /** The classes of v2 by their names, each with the class that v1 has under this name. */
    private static Map<ElementDef, ElementDef> classes() {
        Map<ElementDef, ElementDef> classes = new LinkedHashMap<>();
        for (Grammar.Name name : GRAMMAR.names()) {
            Grammar.Global before = Iodef1Grammar.GRAMMAR.global(V1, name.name());
            Grammar.Global now = GRAMMAR.global(V2, name.name());
            if (name.uri().equals(V2) && before != null && before.element() != null && now.element() != null) {
                classes.put(now.element().get(), before.element().get());
            }
        }
        return classes;
    }

    private static List<String> formsOf(ElementDef def, ElementDef other) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < def.childCount(); i++) {
            String key = def.child(i).key();
            if (other.childIndex(key) < 0) {
                forms.add(key);
            }
        }
        if (def.text(Profile.CORRECTED) != null && other.text(Profile.CORRECTED) == null) {
            forms.add("text()");
        }
        for (int i = 0; i < def.attributeCount(); i++) {
            AttributeDef attribute = def.attribute(i);
            int index = other.attributeIndex(attribute.name());
            Values values = index < 0 ? null : other.attribute(index).values();
            if (index < 0) {
                forms.add("@" + attribute.name());
            } else if (attribute.values() != null && values != null) {
                attribute.values().all().stream()
                        .filter(value ->
                                values.all().stream().noneMatch(v -> v.text().equals(value.text())))
                        .forEach(value -> forms.add("@" + attribute.name() + "=" + value.text()));
            }
        }
        return forms;
    }

    @Test
    void everythingThatVersion1AloneHasIsKnown() {
        Map<ElementDef, ElementDef> classes = classes();

        assertThat(classes).hasSizeGreaterThan(25);
        classes.forEach((now, before) -> assertThat(formsOf(before, now))
                .as(now.name())
                .allSatisfy(form ->
                        assertThat(GRAMMAR.former(now.name(), form)).as(form).isNotBlank()));
    }

    @Test
    void nothingThatVersion2HasIsCalledFormer() {
        classes().keySet().forEach(now -> {
            for (int i = 0; i < now.childCount(); i++) {
                assertThat(GRAMMAR.former(now.name(), now.child(i).key())).isNull();
            }
            for (int i = 0; i < now.attributeCount(); i++) {
                assertThat(GRAMMAR.former(now.name(), "@" + now.attribute(i).name()))
                        .isNull();
            }
        });
    }
}
