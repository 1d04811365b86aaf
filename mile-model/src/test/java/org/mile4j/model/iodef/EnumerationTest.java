package org.mile4j.model.iodef;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.data.OpenEnumeration;

class EnumerationTest {

    static Stream<Arguments> enumerations() {
        return Stream.of(
                enumeration(Action.known(), Action::of, Action::optional),
                enumeration(AddressCategory.known(), AddressCategory::of, AddressCategory::optional),
                enumeration(NodeRoleCategory.known(), NodeRoleCategory::of, NodeRoleCategory::optional),
                enumeration(Restriction.known(), Restriction::of, Restriction::optional),
                enumeration(Severity.known(), Severity::of, Severity::optional));
    }

    private static <E extends OpenEnumeration> Arguments enumeration(
            List<E> known, Function<String, E> of, BiFunction<String, Optional<String>, Optional<E>> optional) {
        return Arguments.of(known, of, optional);
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    <E extends OpenEnumeration> void findsEachKnownValueByItsText(List<E> known, Function<String, E> of) {
        for (E value : known) {
            assertThat(of.apply(new String(value.value()))).isSameAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    <E extends OpenEnumeration> void keepsATextThatIsAsLongAsAKnownOne(List<E> known, Function<String, E> of) {
        for (E value : known) {
            String text = "#" + value.value().substring(1);

            assertThat(of.apply(text).isKnown()).isFalse();
            assertThat(of.apply(text).value()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    <E extends OpenEnumeration> void givesTheSameOptionalForTheSameKnownValue(
            List<E> known, Function<String, E> of, BiFunction<String, Optional<String>, Optional<E>> optional) {
        for (E value : known) {
            Optional<E> first = optional.apply(value.value(), Optional.empty());

            assertThat(first).containsSame(value);
            assertThat(optional.apply(value.value(), Optional.empty())).isSameAs(first);
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    <E extends OpenEnumeration> void keepsTheTextBesideAKnownValue(
            List<E> known, Function<String, E> of, BiFunction<String, Optional<String>, Optional<E>> optional) {
        for (E value : known) {
            E both = optional.apply(value.value(), Optional.of("x")).orElseThrow();

            assertThat(both.isKnown()).isFalse();
            assertThat(both.value()).isEqualTo(value.value());
            assertThat(both.extension()).contains("x");
        }
    }

    @ParameterizedTest
    @MethodSource("enumerations")
    <E extends OpenEnumeration> void keepsAnUnknownText(
            List<E> known, Function<String, E> of, BiFunction<String, Optional<String>, Optional<E>> optional) {
        assertThat(optional.apply("", Optional.empty())).contains(of.apply(""));
        assertThat(optional.apply("no-such-value", Optional.empty())).contains(of.apply("no-such-value"));
    }
}
