package org.mile4j.interop.matrix;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mile4j.model.data.CanonicalXml;

/** Compares: the values with those read again, and the written document with the original in canonical form. */
final class EqualLeg implements Leg {

    private static final Pattern BLANK = Pattern.compile(">[ \\t\\n]+</");

    @Override
    public String name() {
        return "equal";
    }

    @Override
    public String description() {
        return "values read again are equal, and the written document is the original in canonical form";
    }

    @Override
    public LegResult run(Trip trip) {
        Dialect<?, ?> dialect = Dialect.of(trip.example());
        Optional<?> document = trip.find(dialect.document);
        Optional<byte[]> written = trip.find(XmlLegs.WRITTEN);
        Optional<?> again = trip.find(dialect.again);
        if (document.isEmpty() || written.isEmpty() || again.isEmpty()) {
            return LegResult.notRun("nothing was read again");
        }
        if (!document.get().equals(again.get())) {
            return LegResult.failed("the values differ after writing and reading");
        }
        return CanonicalXml.firstDifference(form(trip.example().document()), form(written.get()))
                .map(difference -> LegResult.failed("the written document differs: " + difference))
                .orElseGet(LegResult::ok);
    }

    /**
     * The canonical form, without white space that is all there is in an element. A class that has only elements may be
     * empty, over several lines (the Node in RFC 8274, Appendix B.2); only the data model can tell that from a value.
     */
    private static byte[] form(byte[] document) {
        return BLANK.matcher(CanonicalXml.of(document)).replaceAll("></").getBytes(StandardCharsets.UTF_8);
    }
}
