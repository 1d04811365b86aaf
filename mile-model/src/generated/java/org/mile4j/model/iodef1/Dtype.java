// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.OpenEnumeration;

/**
 * How the content of an extension is to be read (AdditionalData and RecordItem, dtype).
 *
 * <p>RFC 5070, Section 3.6. Values that are not listed here are kept, with their text.
 *
 * @since 0.1
 */
public sealed interface Dtype extends OpenEnumeration permits KnownDtype, OtherDtype {

    /** A truth value. */
    Dtype BOOLEAN = KnownDtype.BOOLEAN;

    /** One octet in base64. */
    Dtype BYTE = KnownDtype.BYTE;

    /** One character. */
    Dtype CHARACTER = KnownDtype.CHARACTER;

    /** A date and time, as in XML Schema. */
    Dtype DATE_TIME = KnownDtype.DATE_TIME;

    /** A whole number. */
    Dtype INTEGER = KnownDtype.INTEGER;

    /** A time stamp of the Network Time Protocol; in the schema only, which does not say more. */
    Dtype NTPSTAMP = KnownDtype.NTPSTAMP;

    /** Ports and port ranges with commas (2,5-15,30). */
    Dtype PORTLIST = KnownDtype.PORTLIST;

    /** A floating-point number. */
    Dtype REAL = KnownDtype.REAL;

    /** Plain text; what the prose calls the default. */
    Dtype STRING = KnownDtype.STRING;

    /** The octets of a file in base64. */
    Dtype FILE = KnownDtype.FILE;

    /** The path of a file. */
    Dtype PATH = KnownDtype.PATH;

    /** A link-layer frame in hexadecimal. */
    Dtype FRAME = KnownDtype.FRAME;

    /** A network-layer packet in hexadecimal. */
    Dtype PACKET = KnownDtype.PACKET;

    /** An IPv4 packet in hexadecimal. */
    Dtype IPV4_PACKET = KnownDtype.IPV4_PACKET;

    /** An IPv6 packet in hexadecimal. */
    Dtype IPV6_PACKET = KnownDtype.IPV6_PACKET;

    /** A URL. */
    Dtype URL = KnownDtype.URL;

    /** Comma-separated values (RFC 4180, Section 2). */
    Dtype CSV = KnownDtype.CSV;

    /** A key of the Microsoft Windows registry. */
    Dtype WINREG = KnownDtype.WINREG;

    /** XML elements (RFC 5070, Section 5). */
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
     * The value that an attribute and its ext- companion give together, whatever they hold, as a record holds it.
     *
     * @param value the attribute's text; empty if there is only the companion
     * @param extension the companion's text
     * @return the value, never empty; the same object for the same known value
     */
    static Optional<Dtype> optional(String value, Optional<String> extension) {
        KnownDtype known = extension.isEmpty() ? KnownDtype.find(value) : null;
        return known != null ? known.present : Optional.of(new OtherDtype(value, extension));
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
    final Optional<Dtype> present = Optional.of(this);

    KnownDtype(String value) {
        this.value = value;
    }

    static KnownDtype find(String value) {
        return switch (value.length()) {
            case 3 -> value.equals("url") ? URL : value.equals("csv") ? CSV : value.equals("xml") ? XML : null;
            case 4 -> value.equals("byte") ? BYTE : value.equals("real") ? REAL : value.equals("file") ? FILE : value.equals("path") ? PATH : null;
            case 5 -> value.equals("frame") ? FRAME : null;
            case 6 -> value.equals("string") ? STRING : value.equals("packet") ? PACKET : value.equals("winreg") ? WINREG : null;
            case 7 -> value.equals("boolean") ? BOOLEAN : value.equals("integer") ? INTEGER : null;
            case 8 -> value.equals("ntpstamp") ? NTPSTAMP : value.equals("portlist") ? PORTLIST : null;
            case 9 -> value.equals("character") ? CHARACTER : value.equals("date-time") ? DATE_TIME : null;
            case 11 -> value.equals("ipv4-packet") ? IPV4_PACKET : value.equals("ipv6-packet") ? IPV6_PACKET : null;
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
