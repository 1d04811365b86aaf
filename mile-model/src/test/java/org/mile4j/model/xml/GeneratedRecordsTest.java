package org.mile4j.model.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mile4j.model.iodef.IodefDocument;

/** What every record of the model promises, of each of them. */
class GeneratedRecordsTest {

    static Stream<Class<?>> records() throws IOException, URISyntaxException {
        Path folder = Path.of(
                        IodefDocument.class.getResource("IodefDocument.class").toURI())
                .getParent();
        try (Stream<Path> files = Files.list(folder)) {
            List<Class<?>> records = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("Other"))
                    .<Class<?>>map(name -> named(name.substring(0, name.length() - ".class".length())))
                    .filter(Class::isRecord)
                    .toList();
            assertThat(records).hasSizeGreaterThan(65);
            return records.stream();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName("org.mile4j.model.iodef." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isEqualToARecordWithTheSameParts(Class<?> type) throws ReflectiveOperationException {
        Set<Object> values = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            Object value = new ArbitraryDocuments(seed).value(type);
            Object same = new ArbitraryDocuments(seed).value(type);
            assertThat(value).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(null);
            Object rebuilt = type.getMethod("toBuilder").invoke(value);
            assertThat(rebuilt.getClass().getMethod("build").invoke(rebuilt)).isEqualTo(value);
            values.add(value);
        }
        assertThat(values).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("records")
    void takesNoNull(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object value = new ArbitraryDocuments(1).value(type);
        Constructor<?> constructor = type.getConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        for (int i = 0; i < components.length; i++) {
            Object[] parts = new Object[components.length];
            for (int j = 0; j < parts.length; j++) {
                parts[j] = j == i ? null : components[j].getAccessor().invoke(value);
            }
            assertThatThrownBy(() -> construct(constructor, parts))
                    .as("%s", components[i])
                    .isInstanceOf(NullPointerException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void theBuilderTakesNoNull(Class<?> type) throws ReflectiveOperationException {
        Object value = new ArbitraryDocuments(1).value(type);
        for (Method method : type.getMethod("toBuilder").getReturnType().getDeclaredMethods()) {
            if (method.getParameterCount() == 1
                    && !method.getParameterTypes()[0].isPrimitive()
                    && Modifier.isPublic(method.getModifiers())) {
                Object builder = type.getMethod("toBuilder").invoke(value);
                assertThatThrownBy(() -> call(method, builder))
                        .as("%s", method)
                        .isInstanceOf(NullPointerException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isNotChangedThroughItsLists(Class<?> type) throws ReflectiveOperationException {
        Object value = new ArbitraryDocuments(1).value(type);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == List.class) {
                List<?> list = (List<?>) component.getAccessor().invoke(value);
                assertThatThrownBy(() -> list.add(null))
                        .as("%s", component)
                        .isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static Object construct(Constructor<?> constructor, Object[] parts) throws Throwable {
        try {
            return constructor.newInstance(parts);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object call(Method method, Object builder) throws Throwable {
        try {
            return method.invoke(builder, (Object) null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
