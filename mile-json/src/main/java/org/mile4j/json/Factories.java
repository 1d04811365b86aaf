package org.mile4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

/** Makes the factories of parsers and generators with our limits. */
final class Factories {

    /** Arrays count as levels too, and extension members nest deeper than the objects around them. */
    private static final int LEVELS_AN_OBJECT = 4;

    private static final int MAX_NAME = 10_000;
    private static final int MAX_NUMBER = 1_000;

    private Factories() {}

    private static StreamReadConstraints constraints(JsonLimits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(limits.maxBytes())
                .maxStringLength(limits.maxTextLength())
                .maxNestingDepth((int) Math.min(Integer.MAX_VALUE, (long) LEVELS_AN_OBJECT * limits.maxDepth()))
                .maxNameLength(MAX_NAME)
                .maxNumberLength(MAX_NUMBER)
                .build();
    }

    static JsonFactory json(JsonLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }

    static CBORFactory cbor(JsonLimits limits) {
        return CBORFactory.builder()
                .streamReadConstraints(constraints(limits))
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();
    }
}
