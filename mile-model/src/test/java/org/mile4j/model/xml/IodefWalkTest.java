package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.internal.iodef.IodefWalk;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.Restriction;

/** The generated walk beside reflection, over values of every class. */
class IodefWalkTest {

    private static final String MODEL = Incident.class.getPackageName();
    private static final int VALUES = 30;

    @ParameterizedTest
    @MethodSource("org.mile4j.model.xml.GeneratedRecordsTest#records")
    void theWalkReachesEveryValueThatTheRecordsHold(Class<?> type) {
        for (long seed = 0; seed < VALUES; seed++) {
            Object value = new ArbitraryDocuments(seed).value(type);
            Set<Object> walked = identities();
            walk(value, walked);

            assertThat(names(walked)).as("seed %d", seed).isEqualTo(names(held(value)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.mile4j.model.xml.GeneratedRecordsTest#records")
    void restrictionsAndIdentifiersAreThoseOfTheRecords(Class<?> type) throws ReflectiveOperationException {
        for (long seed = 0; seed < VALUES; seed++) {
            Object value = new ArbitraryDocuments(seed).value(type);
            assertThat((Object) IodefWalk.restriction(value))
                    .as("restriction, seed %d", seed)
                    .isEqualTo(component(value, "restriction"));
            assertThat((Object) IodefWalk.observableId(value))
                    .as("observable-id, seed %d", seed)
                    .isEqualTo(component(value, "observableId"));
        }
    }

    @Test
    void valuesOfAnotherModelHaveNoParts() {
        List<String> parts = new ArrayList<>();

        IodefWalk.parts("a text", (element, index, part) -> parts.add(element));

        assertThat(parts).isEmpty();
        assertThat(IodefWalk.restriction(Restriction.GREEN)).isEmpty();
        assertThat(IodefWalk.observableId("a text")).isEmpty();
    }

    private static Set<Object> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** How many values of each class there are. */
    private static Map<String, Integer> names(Set<Object> values) {
        Map<String, Integer> names = new HashMap<>();
        values.forEach(value -> names.merge(value.getClass().getSimpleName(), 1, Integer::sum));
        return names;
    }

    private static boolean isClass(Object value) {
        return value instanceof Record
                && value.getClass().getPackageName().equals(MODEL)
                && !value.getClass().getSimpleName().startsWith("Other");
    }

    private static void walk(Object value, Set<Object> walked) {
        if (isClass(value) && walked.add(value)) {
            Map<String, Integer> last = new HashMap<>();
            IodefWalk.parts(value, (element, index, part) -> {
                assertThat(index).as(element).isEqualTo(last.merge(element, 1, Integer::sum));
                walk(part, walked);
            });
        }
    }

    private static Set<Object> held(Object value) {
        Set<Object> held = identities();
        hold(value, held);
        return held;
    }

    private static void hold(Object value, Set<Object> held) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> hold(one, held));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> hold(one, held));
        } else if (isClass(value) && held.add(value)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                hold(get(component, value), held);
            }
        }
    }

    private static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component + " cannot be read", e);
        }
    }

    private static Object component(Object value, String name) throws ReflectiveOperationException {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return component.getAccessor().invoke(value);
            }
        }
        return Optional.empty();
    }
}
