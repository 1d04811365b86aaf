// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * 
 *
 * <p>RFC 5070, Section 3.6. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Dtype extends OpenEnumeration permits KnownDtype, OtherDtype {

    /** The value boolean. */
    Dtype BOOLEAN = KnownDtype.BOOLEAN;

    /** The value byte. */
    Dtype BYTE = KnownDtype.BYTE;

    /** The value character. */
    Dtype CHARACTER = KnownDtype.CHARACTER;

    /** The value date-time. */
    Dtype DATE_TIME = KnownDtype.DATE_TIME;

    /** The value integer. */
    Dtype INTEGER = KnownDtype.INTEGER;

    /** The value ntpstamp. */
    Dtype NTPSTAMP = KnownDtype.NTPSTAMP;

    /** The value portlist. */
    Dtype PORTLIST = KnownDtype.PORTLIST;

    /** The value real. */
    Dtype REAL = KnownDtype.REAL;

    /** The value string. */
    Dtype STRING = KnownDtype.STRING;

    /** The value file. */
    Dtype FILE = KnownDtype.FILE;

    /** The value path. */
    Dtype PATH = KnownDtype.PATH;

    /** The value frame. */
    Dtype FRAME = KnownDtype.FRAME;

    /** The value packet. */
    Dtype PACKET = KnownDtype.PACKET;

    /** The value ipv4-packet. */
    Dtype IPV4_PACKET = KnownDtype.IPV4_PACKET;

    /** The value ipv6-packet. */
    Dtype IPV6_PACKET = KnownDtype.IPV6_PACKET;

    /** The value url. */
    Dtype URL = KnownDtype.URL;

    /** The value csv. */
    Dtype CSV = KnownDtype.CSV;

    /** The value winreg. */
    Dtype WINREG = KnownDtype.WINREG;

    /** The value xml. */
    Dtype XML = KnownDtype.XML;

    /**
     * The value with a text: a known one, or another that keeps the text.
     *
     * @param value the text, for instance {@code boolean}
     * @return the value
     */
    static Dtype of(String value) {
        Dtype known = KnownDtype.find(Objects.requireNonNull(value, "value"));
        return known != null ? known : new OtherDtype(value, Optional.empty());
    }

    /**
     * A value of one's own, written as {@code ext-value} with the name beside it.
     *
     * @param extension the name of the value
     * @return the value
     */
    static Dtype extension(String extension) {
        return new OtherDtype("ext-value", Optional.of(extension));
    }

    /**
     * The value that an attribute and its ext- companion give together, whatever they hold.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value
     */
    static Dtype of(String value, Optional<String> extension) {
        return extension.isEmpty() ? of(value) : new OtherDtype(value, extension);
    }

    /**
     * The values that have a constant here, in the order of the RFC.
     *
     * @return the known values
     */
    static List<Dtype> known() {
        return List.of(KnownDtype.values());
    }
}

/** The known values. */
enum KnownDtype implements Dtype {
    BOOLEAN("boolean"),
    BYTE("byte"),
    CHARACTER("character"),
    DATE_TIME("date-time"),
    INTEGER("integer"),
    NTPSTAMP("ntpstamp"),
    PORTLIST("portlist"),
    REAL("real"),
    STRING("string"),
    FILE("file"),
    PATH("path"),
    FRAME("frame"),
    PACKET("packet"),
    IPV4_PACKET("ipv4-packet"),
    IPV6_PACKET("ipv6-packet"),
    URL("url"),
    CSV("csv"),
    WINREG("winreg"),
    XML("xml");

    private final String value;

    KnownDtype(String value) {
        this.value = value;
    }

    static Dtype find(String value) {
        return switch (value) {
            case "boolean" -> BOOLEAN;
            case "byte" -> BYTE;
            case "character" -> CHARACTER;
            case "date-time" -> DATE_TIME;
            case "integer" -> INTEGER;
            case "ntpstamp" -> NTPSTAMP;
            case "portlist" -> PORTLIST;
            case "real" -> REAL;
            case "string" -> STRING;
            case "file" -> FILE;
            case "path" -> PATH;
            case "frame" -> FRAME;
            case "packet" -> PACKET;
            case "ipv4-packet" -> IPV4_PACKET;
            case "ipv6-packet" -> IPV6_PACKET;
            case "url" -> URL;
            case "csv" -> CSV;
            case "winreg" -> WINREG;
            case "xml" -> XML;
            default -> null;
        };
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public Optional<String> extension() {
        return Optional.empty();
    }

    @Override
    public boolean isKnown() {
        return true;
    }

    @Override
    public String toString() {
        return value;
    }
}

/** Any other value. */
record OtherDtype(String value, Optional<String> extension) implements Dtype {

    OtherDtype {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(extension, "extension");
    }

    @Override
    public boolean isKnown() {
        return false;
    }

    @Override
    public String toString() {
        return extension.orElse(value);
    }
}
