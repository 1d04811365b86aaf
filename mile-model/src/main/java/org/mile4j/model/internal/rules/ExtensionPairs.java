package org.mile4j.model.internal.rules;

import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/** An attribute and the ext- attribute that forms one value with it. */
public final class ExtensionPairs {

    private ExtensionPairs() {}

    /** Reports ext-value without the ext- attribute. */
    public static void missing(Optional<? extends OpenEnumeration> value, String attribute, CheckContext context) {
        if (value.isPresent()
                && value.get().value().equals("ext-value")
                && value.get().extension().orElse("").isBlank()) {
            context.report(
                    "/@" + attribute,
                    attribute + " is \"ext-value\", but there is no ext-" + attribute + " beside it.");
        }
    }

    /** Reports an ext- attribute without ext-value. */
    public static void unused(Optional<? extends OpenEnumeration> value, String attribute, CheckContext context) {
        if (value.isPresent()
                && value.get().isExtension()
                && !value.get().value().equals("ext-value")) {
            String met = value.get().value();
            context.report(
                    "/@ext-" + attribute,
                    "ext-" + attribute + " is set, so " + attribute + " must be \"ext-value\", "
                            + (met.isEmpty() ? "but it is absent." : "not " + Quote.of(met) + "."));
        }
    }
}
