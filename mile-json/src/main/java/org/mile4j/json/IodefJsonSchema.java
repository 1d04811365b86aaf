package org.mile4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The schemas of what is read and written, made from the same table as the code: RFC 7970 in the form of RFC 8727, with the
 * errata and corrections of both. They replace those of RFC 8727, of which the CDDL does not parse (erratum 7334) and the
 * JSON Schema is no JSON.
 *
 * {@snippet :
 * Files.writeString(Path.of("iodef.schema.json"), IodefJsonSchema.jsonSchema());
 * }
 *
 * @since 0.1
 */
public final class IodefJsonSchema {

    private IodefJsonSchema() {}

    /**
     * The JSON Schema, draft 2020-12.
     *
     * @return the text of the schema
     */
    public static String jsonSchema() {
        return text("iodef.schema.json");
    }

    /**
     * The CDDL (RFC 8610) of JSON: text keys, and text for dates, URLs and bytes.
     *
     * @return the text of the grammar
     */
    public static String jsonCddl() {
        return text("iodef-json.cddl");
    }

    /**
     * The CDDL (RFC 8610) of CBOR: the map keys of RFC 8727, Section 5, and its tags.
     *
     * @return the text of the grammar
     */
    public static String cborCddl() {
        return text("iodef-cbor.cddl");
    }

    private static String text(String name) {
        try (InputStream in = IodefJsonSchema.class.getResourceAsStream("schema/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library lacks its own " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a schema of the library cannot be read", e);
        }
    }
}
