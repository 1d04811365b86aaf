package org.mile4j.interop.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of bytes, as {@code 500}, {@code 64K}, {@code 10M} or {@code 2G}. */
class Size implements ITypeConverter<Long> {

    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,11})([KMG]?)");

    private final long most;
    private final String range;

    Size() {
        this(Long.MAX_VALUE, "");
    }

    private Size(long most, String range) {
        this.most = most;
        this.range = range;
    }

    @Override
    public final Long convert(String text) {
        Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT));
        long size = form.matches() ? size(form.group(1), form.group(2)) : 0;
        if (size < 1 || size > most) {
            throw new TypeConversionException(
                    "expected a number above 0" + range + ", with K, M or G or without, but was \"" + text + "\"");
        }
        return size;
    }

    private static long size(String number, String unit) {
        return Long.parseLong(number) << 10 * " KMG".indexOf(unit.isEmpty() ? " " : unit);
    }

    /** The size of what is held in memory as a whole. */
    static final class OfToken extends Size {
        OfToken() {
            super(256 << 20, " up to 256M");
        }
    }
}
