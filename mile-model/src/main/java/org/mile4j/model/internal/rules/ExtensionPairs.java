package org.mile4j.model.internal.rules;

import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/** An attribute and the ext- attribute that forms one value with it. */
public final class ExtensionPairs {

    /**
     * One such pair.
     *
     * @param value the value that the two attributes form
     * @param attribute the name of the attribute
     * @param registry where more of its values are registered
     */
    public record Pair(OpenEnumeration value, String attribute, String registry) {}

    private ExtensionPairs() {}

    /** Runs checks on the pair that forms a value, unless it is a known value: nothing stands beside those. */
    public static void check(
            BoundCheck<Pair>[] checks,
            Optional<? extends OpenEnumeration> value,
            String attribute,
            String registry,
            CheckContext context) {
        // The known values are enums, which is told in fewer steps than by asking them.
        if (value.isPresent() && !(value.get() instanceof Enum<?>)) {
            context.runInside(checks, new Pair(value.get(), attribute, registry));
        }
    }

    /** Reports ext-value without the ext- attribute. */
    public static void missing(Pair pair, CheckContext context) {
        if (pair.value().value().equals("ext-value")
                && pair.value().extension().orElse("").isBlank()) {
            context.report(
                    "/@" + pair.attribute(),
                    pair.attribute() + " is \"ext-value\", but there is no ext-" + pair.attribute() + " beside it.");
        }
    }

    /** Reports an ext- attribute without ext-value. */
    public static void unused(Pair pair, CheckContext context) {
        if (pair.value().isExtension() && !pair.value().value().equals("ext-value")) {
            String met = pair.value().value();
            context.report(
                    "/@ext-" + pair.attribute(),
                    "ext-" + pair.attribute() + " is set, so " + pair.attribute() + " must be \"ext-value\", "
                            + (met.isEmpty() ? "but it is absent." : "not " + Quote.of(met) + "."));
        }
    }
}
