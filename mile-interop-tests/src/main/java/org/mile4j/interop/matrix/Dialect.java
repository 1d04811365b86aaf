package org.mile4j.interop.matrix;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mile4j.interop.document.IodefDocuments;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.convert.Conversion;
import org.mile4j.model.convert.Downgrade;
import org.mile4j.model.convert.Upgrade;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlCodec;

/**
 * A version of IODEF in XML, for the legs that do the same with each.
 *
 * @param <D> the class of its documents
 * @param <O> the class of documents of the other version
 */
abstract class Dialect<D, O> {

    private static final Pattern BLANK = Pattern.compile(">[ \\t\\n]+</");

    /** IODEF v2. */
    static final Dialect<?, ?> IODEF_2 =
            new Dialect<org.mile4j.model.iodef.IodefDocument, org.mile4j.model.iodef1.IodefDocument>(
                    XmlLegs.DOCUMENT, XmlLegs.AGAIN) {
                @Override
                XmlCodec<org.mile4j.model.iodef.IodefDocument, ?> xml(Profile profile, Set<RuleGroup> rules) {
                    return IodefXml.defaults().profile(profile).rules(rules);
                }

                @Override
                XmlCodec<org.mile4j.model.iodef1.IodefDocument, ?> other() {
                    return Iodef1Xml.defaults().rules(Set.of(RuleGroup.STRUCTURE));
                }

                @Override
                Conversion<org.mile4j.model.iodef1.IodefDocument> convert(
                        org.mile4j.model.iodef.IodefDocument document) {
                    return Downgrade.of(document);
                }
            };

    /** IODEF v1. */
    static final Dialect<?, ?> IODEF_1 =
            new Dialect<org.mile4j.model.iodef1.IodefDocument, org.mile4j.model.iodef.IodefDocument>(
                    XmlLegs.DOCUMENT_1, XmlLegs.AGAIN_1) {
                @Override
                XmlCodec<org.mile4j.model.iodef1.IodefDocument, ?> xml(Profile profile, Set<RuleGroup> rules) {
                    return Iodef1Xml.defaults().profile(profile).rules(rules);
                }

                @Override
                XmlCodec<org.mile4j.model.iodef.IodefDocument, ?> other() {
                    return IodefXml.defaults().rules(Set.of(RuleGroup.STRUCTURE));
                }

                @Override
                Conversion<org.mile4j.model.iodef.IodefDocument> convert(
                        org.mile4j.model.iodef1.IodefDocument document) {
                    return Upgrade.of(document);
                }
            };

    final Trip.Thing<D> document;
    final Trip.Thing<D> again;

    Dialect(Trip.Thing<D> document, Trip.Thing<D> again) {
        this.document = document;
        this.again = again;
    }

    /** The version that an example is written in. */
    static Dialect<?, ?> of(Example example) {
        if (example.version() == 1) {
            return IODEF_1;
        }
        return switch (IodefDocuments.encoding(example.document())) {
            case XML -> IODEF_2;
            case JSON -> EncodedDialect.JSON;
            case CBOR -> EncodedDialect.CBOR;
        };
    }

    abstract XmlCodec<D, ?> xml(Profile profile, Set<RuleGroup> rules);

    abstract XmlCodec<O, ?> other();

    abstract Conversion<O> convert(D from);

    /** Reads without any check and keeps the values. */
    void read(Trip trip) {
        trip.put(
                document,
                xml(Profile.CORRECTED, Set.of()).read(trip.example().document()).document());
    }

    Report validate(byte[] bytes, Profile profile, Set<RuleGroup> rules) {
        return xml(profile, rules).validate(bytes);
    }

    /** Writes the values; false if there are none. */
    boolean write(Trip trip) {
        trip.find(document)
                .ifPresent(d -> trip.put(
                        XmlLegs.WRITTEN, xml(Profile.CORRECTED, Set.of()).toBytes(d)));
        return trip.find(document).isPresent();
    }

    /** Reads what was written with all that is checked by default, and keeps the values. */
    Report readAgain(Trip trip, byte[] written) {
        Reading<D> reading = xml(Profile.CORRECTED, RuleGroup.DEFAULT).read(written);
        trip.put(again, reading.document());
        return reading.report();
    }

    /** How the written document differs from the original; empty if they say the same. */
    Optional<String> difference(byte[] original, byte[] written) {
        return CanonicalXml.firstDifference(form(original), form(written));
    }

    /**
     * The canonical form, without white space that is all there is in an element. A class that has only elements may be
     * empty, over several lines (the Node in RFC 8274, Appendix B.2); only the data model can tell that from a value.
     */
    private static byte[] form(byte[] document) {
        return BLANK.matcher(CanonicalXml.of(document)).replaceAll("></").getBytes(StandardCharsets.UTF_8);
    }

    /** Converts into the other version, and reads and writes what came of it. */
    LegResult convert(Trip trip) {
        if (trip.find(document).isEmpty()) {
            return LegResult.notRun("there are no values");
        }
        Conversion<O> conversion = convert(trip.find(document).get());
        byte[] written = other().toBytes(conversion.document());
        Reading<O> reading = other().read(written);
        if (!reading.document().equals(conversion.document())) {
            return LegResult.failed("the values of the other version differ after writing and reading");
        }
        boolean valid = validate(trip.example().document(), Profile.CORRECTED, Set.of(RuleGroup.STRUCTURE))
                .isValid();
        if (valid && !reading.report().isValid()) {
            return LegResult.failed("a document of valid structure became one that is not: "
                    + reading.report().findings());
        }
        int aside = conversion.losses().size();
        return new LegResult(Verdict.OK, aside == 0 ? "" : aside + " put aside", java.util.List.of());
    }
}
