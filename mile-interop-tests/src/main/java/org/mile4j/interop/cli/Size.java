package org.mile4j.interop.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes or characters, as {@code 500}, {@code 64K}, {@code 10M} or {@code 2G}. */
final class Size implements ITypeConverter<Long> {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,11})([KMG]?)");

    @Override
    public Long convert(String text) {
        Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new TypeConversionException(
                    "expected a number above 0, with K, M or G or without, but was \"" + text + "\"");
        }
        int thousands = " KMG".indexOf(form.group(2).isEmpty() ? " " : form.group(2));
        return Long.parseLong(form.group(1)) << 10 * thousands;
    }
}
