package org.mile4j.model.xml;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says where two values of the model differ first, since their texts are too long to read. */
final class Difference {

    private Difference() {}

    /** The path of the first difference and what stands there, or "" for equal values. */
    static String between(Object expected, Object met) {
        return Objects.equals(expected, met) ? "" : at("", expected, met);
    }

    private static String at(String path, Object expected, Object met) {
        if (expected instanceof Optional<?> a && met instanceof Optional<?> b && a.isPresent() && b.isPresent()) {
            return at(path, a.get(), b.get());
        }
        if (expected instanceof List<?> a && met instanceof List<?> b) {
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                if (!a.get(i).equals(b.get(i))) {
                    return at(path + "[" + i + "]", a.get(i), b.get(i));
                }
            }
        }
        if (expected instanceof Record && met instanceof Record && expected.getClass() == met.getClass()) {
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                Object a = part(component, expected);
                Object b = part(component, met);
                if (!a.equals(b)) {
                    return at(path + "/" + component.getName(), a, b);
                }
            }
        }
        return path + ": expected " + escaped(expected) + ", met " + escaped(met);
    }

    private static Object part(RecordComponent component, Object of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot read " + component, e);
        }
    }

    private static String escaped(Object value) {
        StringBuilder text = new StringBuilder();
        String whole = String.valueOf(value);
        whole.chars()
                .limit(600)
                .forEach(c ->
                        text.append(c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format("\\u%04X", c)));
        return text.append(whole.length() > 600 ? "..." : "").toString();
    }
}
