package org.mile4j.model.indicator;

import java.util.Optional;
import org.mile4j.model.iodef.IodefDocument;

/**
 * Finds the document with an indicator that another document refers to.
 *
 * <p>RFC 7970, Section 3.29.7: the euid-ref of an IndicatorReference names an indicator of a document exchanged before.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface IndicatorResolver {

    /**
     * Finds a document. It is asked once for each identifier and version, while an evaluator is built.
     *
     * @param identifier the identifier in the reference, the content of an IndicatorID
     * @param version the version in the reference
     * @return a document with that indicator; empty when there is none
     */
    Optional<IodefDocument> resolve(String identifier, Optional<String> version);
}
