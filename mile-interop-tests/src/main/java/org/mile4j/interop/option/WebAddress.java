package org.mile4j.interop.option;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** An address with http or https and a host. */
public final class WebAddress implements ITypeConverter<URI> {

    /** Made by the command line. */
    public WebAddress() {}

    @Override
    public URI convert(String text) {
        try {
            URI address = new URI(text);
            String scheme = address.getScheme();
            if (address.getHost() != null && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new TypeConversionException(expected(text) + " (" + e.getReason() + ")");
        }
        throw new TypeConversionException(expected(text));
    }

    private static String expected(String text) {
        return "expected an address such as https://example.org/rolie/service, but was \"" + text + "\"";
    }
}
