package org.mile4j.model.internal.iodef.rules;

import java.math.BigInteger;
import java.util.Optional;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.extension.EnumerationReference;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.ReferenceName;

/** RFC 7495, Sections 2.1 and 4: references to enumerations. */
final class EnumerationRules {

    private EnumerationRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7495-4-spec-index-positive", ReferenceName.class, EnumerationRules::positive);
        binding.bind("RFC7495-2.1-spec-index-registered", ReferenceName.class, EnumerationRules::registered);
        binding.bind("RFC7495-2.1-id-form", ReferenceName.class, EnumerationRules::form);
    }

    private static Optional<BigInteger> number(ReferenceName name) {
        return name.specIndex().flatMap(IntegerValue::value);
    }

    private static Optional<EnumerationReference> entry(BigInteger number, CheckContext context) {
        return number.signum() > 0 && number.bitLength() < Long.SIZE
                ? context.extensions().registrations().enumeration(number.longValue())
                : Optional.empty();
    }

    private static void positive(ReferenceName name, CheckContext context) {
        number(name).filter(n -> n.signum() <= 0).ifPresent(n -> {
            context.report("/@specIndex", "specIndex must be a positive number, not " + n + ".");
        });
    }

    private static void registered(ReferenceName name, CheckContext context) {
        number(name)
                .filter(n -> n.signum() > 0 && entry(n, context).isEmpty())
                .ifPresent(n -> context.report(
                        "/@specIndex", "specIndex should be the number of a registered enumeration, not " + n + "."));
    }

    private static void form(ReferenceName name, CheckContext context) {
        String id = name.id().orElse("").strip();
        number(name)
                .flatMap(n -> entry(n, context))
                .filter(entry -> !id.isEmpty() && !entry.accepts(id))
                .ifPresent(entry -> context.report(
                        "/enum:ID[1]",
                        Quote.of(id) + " has not the form of " + entry.fullName() + " (" + entry.abbreviation()
                                + ")."));
    }
}
