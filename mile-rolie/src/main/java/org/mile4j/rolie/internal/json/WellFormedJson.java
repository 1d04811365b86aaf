package org.mile4j.rolie.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.mile4j.model.Finding;
import org.mile4j.model.Location;
import org.mile4j.model.internal.parser.IllegalBytesException;
import org.mile4j.rolie.internal.check.Findings;
import org.mile4j.rolie.internal.rules.JsonForm;

/** Tells whether something is JSON at all, whatever its members are. */
public final class WellFormedJson {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private WellFormedJson() {}

    /** What is wrong with the form of a document; empty if it is one JSON value, nested at most 1,000 deep. */
    public static Optional<Finding> fault(byte[] document) {
        try (JsonParser parser = StrictText.parser(FACTORY, new ByteArrayInputStream(document))) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                return fault(Location.UNKNOWN, "expected a value, met nothing");
            }
            parser.skipChildren();
            parser.finishToken();
            Location end = place(parser.currentLocation());
            return parser.nextToken() == null
                    ? Optional.empty()
                    : fault(end, "expected the end of the document behind its value, met more");
        } catch (JsonProcessingException e) {
            return fault(
                    e.getLocation() == null ? Location.UNKNOWN : place(e.getLocation()),
                    "this is not well-formed JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IllegalBytesException e) {
            return fault(new Location("", 0, 0, e.offset()), e.getMessage());
        } catch (IOException e) {
            return fault(Location.UNKNOWN, "these bytes are no text in the encoding that they begin with");
        }
    }

    private static Location place(com.fasterxml.jackson.core.JsonLocation at) {
        return new Location("", Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), -1);
    }

    private static Optional<Finding> fault(Location place, String message) {
        return Optional.of(Findings.of(JsonForm.WELL_FORMED, place, message + "."));
    }
}
