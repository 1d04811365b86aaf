package org.mile4j.model.xml;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.RealValue;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.iodef.IodefDocument;

/** Documents drawn from a seed: any class, any field, any value, valid or not, as the records let them be made. */
final class ArbitraryDocuments {

    private static final String DS = "http://www.w3.org/2000/09/xmldsig#";

    private final RandomGenerator random;
    private final ArbitraryText text;
    private final ArbitraryXml xml;
    private int budget;

    ArbitraryDocuments(long seed) {
        random = new SplittableRandom(seed);
        text = new ArbitraryText(random);
        xml = new ArbitraryXml(random, text);
    }

    /** The document of a seed. */
    static IodefDocument of(long seed) {
        ArbitraryDocuments documents = new ArbitraryDocuments(seed);
        documents.budget = 5 + documents.random.nextInt(200);
        return (IodefDocument) documents.value(IodefDocument.class, IodefDocument.class, "", 0);
    }

    /** A value of any record of the model. */
    Object value(Class<?> type) {
        budget = 60;
        return value(type, type, "", 0);
    }

    private Object value(Type type, Class<?> owner, String name, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type of = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class
                    ? optional(of, owner, name, depth)
                    : list(of, owner, name, depth);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return text.any();
        }
        if (raw == DateTime.class) {
            return random.nextInt(4) == 0 ? new DateTime(text.any()) : new DateTime("2026-01-01T00:00:00Z");
        }
        if (raw == IntegerValue.class) {
            return random.nextInt(4) == 0 ? new IntegerValue(text.any()) : IntegerValue.of(random.nextInt());
        }
        if (raw == RealValue.class) {
            return random.nextInt(4) == 0 ? new RealValue(text.visible()) : RealValue.of(random.nextDouble());
        }
        if (OpenEnumeration.class.isAssignableFrom(raw)) {
            return enumerated(raw, extensible(owner, name));
        }
        if (raw == XmlElement.class) {
            return named(name);
        }
        if (raw.isInterface()) {
            Class<?>[] kinds = raw.getPermittedSubclasses();
            return value(kinds[random.nextInt(kinds.length)], owner, name, depth);
        }
        return record(raw, depth);
    }

    private Optional<Object> optional(Type of, Class<?> owner, String name, int depth) {
        return wanted(of, depth) ? Optional.of(value(of, owner, name, depth)) : Optional.empty();
    }

    private List<?> list(Type of, Class<?> owner, String name, int depth) {
        if (of == XmlNode.class) {
            return xml.content(0);
        }
        List<Object> list = new ArrayList<>();
        while (list.size() < 3 && wanted(of, depth)) {
            list.add(value(of, owner, name, depth));
        }
        return list;
    }

    private boolean wanted(Type of, int depth) {
        boolean leaf = of == String.class || OpenEnumeration.class.isAssignableFrom((Class<?>) of);
        return leaf ? random.nextInt(3) == 0 : budget > 0 && depth < 40 && random.nextInt(depth == 0 ? 2 : 4) <= 1;
    }

    /** A known value, a private one, one that was registered later, or only one half of a pair. */
    private Object enumerated(Class<?> raw, boolean extensible) {
        try {
            List<?> known = (List<?>) raw.getMethod("known").invoke(null);
            return switch (random.nextInt(5)) {
                case 0 -> raw.getMethod("of", String.class).invoke(null, text.token());
                case 1 ->
                    extensible
                            ? extended(raw, "ext-value")
                            : raw.getMethod("of", String.class).invoke(null, "");
                case 2 ->
                    extensible
                            ? extended(
                                    raw,
                                    random.nextBoolean() ? "" : known.get(0).toString())
                            : known.get(0);
                default -> known.get(random.nextInt(known.size()));
            };
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(raw + " is not an open enumeration", e);
        }
    }

    private Object extended(Class<?> raw, String value) throws ReflectiveOperationException {
        return raw.getMethod("of", String.class, Optional.class).invoke(null, value, Optional.of(text.any()));
    }

    /** Whether the class has an ext- attribute beside the one of the component. */
    private static boolean extensible(Class<?> owner, String component) {
        if (component.equals("specId")) {
            return true;
        }
        String kebab = component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        ElementDef def = definition(owner);
        return def.attributeIndex("ext-" + kebab) >= 0 || def.attributeIndex("ext-" + component) >= 0;
    }

    private static ElementDef definition(Class<?> type) {
        try {
            return (ElementDef) Class.forName("org.mile4j.model.internal.iodef." + type.getSimpleName() + "Xml")
                    .getField("DEF")
                    .get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("no structure is known of " + type, e);
        }
    }

    /** A child that is kept as XML has the name that its field stands for. */
    private XmlElement named(String component) {
        return switch (component) {
            case "signatures" -> xml.element(0, DS, "ds", "Signature");
            case "x509Data" -> xml.element(0, DS, "ds", "X509Data");
            default -> throw new AssertionError("no name is known for the element in " + component);
        };
    }

    private Object record(Class<?> type, int depth) {
        budget--;
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        int children = 0;
        boolean content = false;
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            if (types[i] != Extras.class) {
                values[i] = value(components[i].getGenericType(), type, components[i].getName(), depth + 1);
                content |= components[i].getGenericType().getTypeName().endsWith("XmlNode>")
                        || components[i].getName().equals("value") && !types[i].equals(Optional.class);
                children += values[i] instanceof List<?> list ? list.size() : 0;
            }
        }
        for (int i = 0; i < components.length; i++) {
            if (types[i] == Extras.class) {
                values[i] = xml.extras(children, !content);
            }
        }
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new AssertionError("cannot make a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("cannot make a " + type.getSimpleName(), e);
        }
    }
}
