package org.mile4j.model.internal.formats;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of currencies: ISO 4217, those in use and those of the past. */
public final class Currency {

    /** The codes the JDK knows, past ones included, and those that newer editions have added. */
    private static final Set<String> CODES = Stream.concat(
                    java.util.Currency.getAvailableCurrencies().stream().map(java.util.Currency::getCurrencyCode),
                    Stream.of("SLE", "VED", "XAD", "XCG", "ZWG"))
            .collect(Collectors.toUnmodifiableSet());

    private Currency() {}

    /** Whether a text is a code. */
    public static boolean isCode(String text) {
        return CODES.contains(text);
    }
}
