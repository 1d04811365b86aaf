package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mile4j.model.internal.iodef.IodefWalk;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IodefDocument;

/** What can be referred to in a document. */
final class DocumentIndex {
    private final List<CompiledIndicator> indicators = new ArrayList<>();
    private final Map<String, List<CompiledIndicator>> byId = new HashMap<>();
    private final Map<String, List<RestrictedNode>> observables = new HashMap<>();

    DocumentIndex(IodefDocument document) {
        Restrictions.walk(document, this::add);
    }

    private void add(RestrictedNode node) {
        IodefWalk.observableId(node.value())
                .ifPresent(id -> observables
                        .computeIfAbsent(id.strip(), unused -> new ArrayList<>(1))
                        .add(node));
        if (node.value() instanceof Indicator indicator) {
            CompiledIndicator compiled = new CompiledIndicator(indicator, node, this);
            indicators.add(compiled);
            byId.computeIfAbsent(compiled.identifier.id(), unused -> new ArrayList<>(1))
                    .add(compiled);
        }
    }

    /** All indicators in document order. */
    List<CompiledIndicator> indicators() {
        return indicators;
    }

    /** The indicators whose IndicatorID has some content. */
    List<CompiledIndicator> indicators(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The nodes with an observable-id; more than one if the document is wrong. */
    List<RestrictedNode> observables(String id) {
        return observables.getOrDefault(id, List.of());
    }
}
