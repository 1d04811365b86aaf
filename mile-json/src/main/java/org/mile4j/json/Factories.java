package org.mile4j.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.TSFBuilder;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import org.mile4j.json.internal.token.KeyFactory;
import org.mile4j.json.internal.token.TextFactory;

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

    /** Characters beyond 16 bits are written as they are, as our own writer does. */
    static JsonFactory json(JsonLimits limits) {
        return new TextFactory(
                with(new JsonFactoryBuilder(), limits).enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8));
    }

    /** Negative integers beyond 64 bits are as RFC 8949 has them, which Jackson does not do unless it is asked to. */
    static CBORFactory cbor(JsonLimits limits) {
        return new KeyFactory(with(CBORFactory.builder(), limits)
                .enable(CBORParser.Feature.DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING)
                .enable(CBORGenerator.Feature.ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING));
    }

    private static <B extends TSFBuilder<?, B>> B with(B builder, JsonLimits limits) {
        return builder.streamReadConstraints(constraints(limits))
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
    }
}
