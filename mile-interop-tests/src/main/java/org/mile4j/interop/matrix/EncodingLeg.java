package org.mile4j.interop.matrix;

import java.util.List;
import java.util.Optional;
import org.mile4j.json.DocumentCodec;
import org.mile4j.json.Encoded;
import org.mile4j.json.IodefCbor;
import org.mile4j.json.IodefJson;
import org.mile4j.model.Finding;
import org.mile4j.model.Finding.Severity;
import org.mile4j.model.data.CanonicalXml;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.xml.IodefXml;

/**
 * Writes the values in JSON or CBOR (RFC 8727) and reads them again: with the switch lossless, the XML of what was read is
 * the same; without it, what gets lost is counted, and what is not reported must not be lost.
 */
record EncodingLeg(String name, DocumentCodec<?> codec) implements Leg {

    /** Both encodings. */
    static final List<Leg> ALL =
            List.of(new EncodingLeg("json", IodefJson.defaults()), new EncodingLeg("cbor", IodefCbor.defaults()));

    @Override
    public String description() {
        return "it is written in " + name.toUpperCase(java.util.Locale.ROOT)
                + " and read again: whole if asked, else each loss is reported";
    }

    @Override
    public LegResult run(Trip trip) {
        if (trip.example().version() != 2) {
            return LegResult.notApplicable("RFC 8727 has no form for IODEF v1");
        }
        Optional<IodefDocument> document = trip.find(XmlLegs.DOCUMENT);
        if (document.isEmpty()) {
            return LegResult.notRun("there are no values");
        }
        byte[] xml = IodefXml.defaults().toBytes(document.get());
        DocumentCodec<?> carrying = codec.lossless(true);
        Optional<String> difference = difference(xml, carrying, carrying.encode(document.get()));
        if (difference.isPresent()) {
            return LegResult.failed("the XML differs after the way through " + name + ": " + difference.get());
        }
        Encoded plain = codec.encode(document.get());
        List<Finding> lost = plain.report().findings();
        if (lost.isEmpty() && difference(xml, codec, plain).isPresent()) {
            return LegResult.failed("something is lost in " + name + " and not reported");
        }
        long losses = lost.stream().filter(f -> f.severity() == Severity.ERROR).count();
        return new LegResult(Verdict.OK, losses == 0 ? "" : losses + " lost without the switch lossless", List.of());
    }

    private static Optional<String> difference(byte[] xml, DocumentCodec<?> codec, Encoded encoded) {
        IodefDocument again = codec.read(encoded.bytes()).document();
        return CanonicalXml.firstDifference(xml, IodefXml.defaults().toBytes(again));
    }
}
