package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;

/** Checks the tags of CBOR: those that RFC 8727, Section 6, gives to types, and that there are no others. */
final class TagIn {

    private static final int NONE = -1;
    private static final int DATE = 0;
    private static final int FIRST_OF_NUMBERS = 2;
    private static final int LAST_OF_NUMBERS = 4;
    private static final int BASE64_URL = 21;
    private static final int BASE64 = 22;
    private static final int HEX = 23;
    private static final int URI = 32;

    /** That of data that may be taken for something else than CBOR (RFC 8949, Section 3.4.6). */
    private static final int SELF_DESCRIBED = 55_799;

    private final Frames at;
    private final JsonStructure structure;
    private final CodecSettings settings;

    TagIn(Frames at, JsonStructure structure, CodecSettings settings) {
        this.at = at;
        this.structure = structure;
        this.settings = settings;
    }

    /** The parser if the tags of what it stands on are to be checked, else null. */
    private CBORParser checked() {
        return settings.structure() ? at.cbor() : null;
    }

    /** A text has the tag of its type. */
    void text(Member m) throws IOException {
        CBORParser cbor = checked();
        if (cbor != null) {
            expect(
                    cbor,
                    m,
                    switch (m.type) {
                        case DATE_TIME -> DATE;
                        case ANY_URI -> URI;
                        default -> NONE;
                    });
        }
    }

    private void expect(CBORParser cbor, Member m, int expected) throws IOException {
        int met = cbor.getCurrentTag();
        if (met != expected) {
            structure.report(
                    JsonRule.TAG,
                    at.token(),
                    m
                            + (met < 0 ? " has no tag" : " has the tag " + met)
                            + (expected < 0 ? ", it should have none." : ", it should have " + expected + "."));
        }
    }

    /** Bytes have the tag of base64, but to the letter only: what they are meant to become in JSON is no matter here. */
    void bytes(Member m) throws IOException {
        CBORParser cbor = checked();
        if (cbor != null) {
            int met = cbor.getCurrentTag();
            boolean other = met == NONE || met == HEX || met == BASE64_URL;
            if (settings.literal() || !other) {
                expect(cbor, m, BASE64);
            }
        }
    }

    /** A number, an object or an array has no tag, but those of numbers of any size. */
    void none(String what) throws IOException {
        CBORParser cbor = checked();
        int met = cbor == null ? NONE : cbor.getCurrentTag();
        if (met != NONE && (met < FIRST_OF_NUMBERS || met > LAST_OF_NUMBERS)) {
            structure.report(JsonRule.TAG, at.token(), what + " has the tag " + met + ", it should have none.");
        }
    }

    /** A document has no tag but that which says that it is CBOR. */
    void document(String what) throws IOException {
        if (at.cbor() != null && at.cbor().getCurrentTag() != SELF_DESCRIBED) {
            none(what);
        }
    }
}
