package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorID;

/** An indicator with its place and its parts ready to be evaluated. */
final class CompiledIndicator {
    final Indicator indicator;
    final RestrictedNode node;
    final DocumentIndex document;
    final Identifier identifier;
    final List<Term.Link> links = new ArrayList<>();
    Term term;

    /** What identifies an indicator in the world: RFC 7970, Section 3.29.1. */
    record Identifier(String name, String version, String id) {
        static Identifier of(IndicatorID id) {
            return new Identifier(
                    id.name().orElse("").strip(),
                    id.version().orElse("").strip(),
                    id.id().strip());
        }
    }

    CompiledIndicator(Indicator indicator, RestrictedNode node, DocumentIndex document) {
        this.indicator = indicator;
        this.node = node;
        this.document = document;
        this.identifier = indicator.indicatorId().map(Identifier::of).orElse(new Identifier("", "", ""));
    }

    Optional<Confidence> confidence() {
        return indicator.confidence();
    }
}
