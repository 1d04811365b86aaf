package org.mile4j.model.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mile4j.model.data.Extras.Decoration;
import org.mile4j.model.data.Extras.Stray;

class ExtrasTest {
    private static final List<XmlNamespace> NAMESPACES = List.of(new XmlNamespace("p", "urn:p"));
    private static final List<XmlAttribute> ATTRIBUTES = List.of(XmlAttribute.of("x", "1"));
    private static final List<Stray> STRAYS = List.of(new Stray(0, new XmlComment("c")));
    private static final List<Decoration> DECORATIONS = List.of(new Decoration(2, ATTRIBUTES));

    @Test
    void isNoneWhenThereIsNothing() {
        assertThat(Extras.of(List.of(), List.of(), List.of(), List.of(), List.of()))
                .isSameAs(Extras.NONE);
        assertThat(Extras.NONE.isEmpty()).isTrue();
    }

    @Test
    void isNotEmptyWhenAnyOfItIsThere() {
        assertThat(List.of(
                        Extras.of(NAMESPACES, List.of(), List.of(), List.of(), List.of()),
                        Extras.of(List.of(), ATTRIBUTES, List.of(), List.of(), List.of()),
                        Extras.of(List.of(), List.of(), STRAYS, List.of(), List.of()),
                        Extras.of(List.of(), List.of(), List.of(), DECORATIONS, List.of()),
                        Extras.of(List.of(), List.of(), List.of(), List.of(), List.of("KeyValue"))))
                .noneMatch(Extras::isEmpty)
                .doesNotHaveDuplicates()
                .doesNotContain(Extras.NONE);
    }

    @Test
    void doesNotChangeWithTheListsItWasMadeFrom() {
        List<Stray> nodes = new ArrayList<>(STRAYS);
        Extras extras = Extras.of(List.of(), List.of(), nodes, List.of(), List.of());

        nodes.clear();

        assertThat(extras.nodes()).isEqualTo(STRAYS);
    }

    @Test
    void refusesPlacesBeforeTheFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stray(-1, new XmlText("x")))
                .withMessage("expected a position from 0, met -1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Decoration(-1, ATTRIBUTES));
    }
}
