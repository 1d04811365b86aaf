package org.mile4j.interop.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.mile4j.json.DocumentCodec;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Profile;
import org.mile4j.model.Reading;
import org.mile4j.model.Report;
import org.mile4j.model.RuleGroup;
import org.mile4j.model.convert.Conversion;
import org.mile4j.model.convert.Downgrade;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.Iodef1Xml;
import org.mile4j.model.xml.IodefXml;
import org.mile4j.model.xml.XmlCodec;

/** IODEF v2 in JSON or CBOR, for the legs that do the same with each. */
final class EncodedDialect extends Dialect<IodefDocument, org.mile4j.model.iodef1.IodefDocument> {

    static final EncodedDialect JSON = new EncodedDialect(IodefJson.defaults());
    static final EncodedDialect CBOR = new EncodedDialect(IodefCbor.defaults());

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final DocumentCodec<?> codec;

    private EncodedDialect(DocumentCodec<?> codec) {
        super(XmlLegs.DOCUMENT, XmlLegs.AGAIN);
        this.codec = codec;
    }

    @Override
    XmlCodec<IodefDocument, ?> xml(Profile profile, Set<RuleGroup> rules) {
        return IodefXml.defaults().profile(profile).rules(rules);
    }

    @Override
    XmlCodec<org.mile4j.model.iodef1.IodefDocument, ?> other() {
        return Iodef1Xml.defaults().rules(Set.of(RuleGroup.STRUCTURE));
    }

    @Override
    Conversion<org.mile4j.model.iodef1.IodefDocument> convert(IodefDocument document) {
        return Downgrade.of(document);
    }

    @Override
    void read(Trip trip) {
        trip.put(document, codec.rules(Set.of()).read(trip.example().document()).document());
    }

    @Override
    Report validate(byte[] bytes, Profile profile, Set<RuleGroup> rules) {
        return codec.profile(profile).rules(rules).validate(bytes);
    }

    @Override
    boolean write(Trip trip) {
        trip.find(document).ifPresent(d -> trip.put(XmlLegs.WRITTEN, codec.toBytes(d)));
        return trip.find(document).isPresent();
    }

    @Override
    Report readAgain(Trip trip, byte[] written) {
        Reading<IodefDocument> reading = codec.read(written);
        trip.put(again, reading.document());
        // What is written in CBOR has the tags that the figures lack.
        return codec instanceof IodefCbor && reading.report().isValid()
                ? codec.validate(trip.example().document())
                : reading.report();
    }

    /** JSON is compared as trees; CBOR, which may say the same in other bytes, as values. */
    @Override
    Optional<String> difference(byte[] original, byte[] written) {
        boolean equal = codec instanceof IodefJson
                ? tree(original).equals(tree(written))
                : codec.read(original).document().equals(codec.read(written).document());
        return equal ? Optional.empty() : Optional.of("it does not say the same");
    }

    private static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
