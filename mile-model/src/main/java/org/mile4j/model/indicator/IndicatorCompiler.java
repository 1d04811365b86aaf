package org.mile4j.model.indicator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.indicator.CompiledIndicator.Identifier;
import org.mile4j.model.indicator.Term.Branch;
import org.mile4j.model.indicator.Term.Broken;
import org.mile4j.model.indicator.Term.Leaf;
import org.mile4j.model.indicator.Term.Link;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.ObservableReference;

/** Makes indicators ready to be evaluated: reads what is stated, resolves references, finds circles. */
final class IndicatorCompiler {
    /** How many documents a resolver may bring in. */
    private static final int MOST_RESOLVED = 1_000;

    private final List<DocumentIndex> documents = new ArrayList<>();
    private final Deque<CompiledIndicator> waiting = new ArrayDeque<>();
    private final IndicatorResolver resolver;
    private final Map<List<String>, Boolean> asked = new HashMap<>();
    private final Map<RestrictedNode, Leaf> referenced = new IdentityHashMap<>();

    IndicatorCompiler(Collection<IodefDocument> documents, IndicatorResolver resolver) {
        this.resolver = resolver;
        documents.forEach(this::add);
    }

    /** Compiles all indicators; gives the index of each document, those that a resolver brought in last. */
    List<DocumentIndex> compile() {
        while (!waiting.isEmpty()) {
            CompiledIndicator indicator = waiting.poll();
            indicator.term = term(indicator);
        }
        List<CompiledIndicator> all = new ArrayList<>();
        documents.forEach(document -> all.addAll(document.indicators()));
        Circles.mark(all);
        return documents;
    }

    private void add(IodefDocument document) {
        DocumentIndex index = new DocumentIndex(document);
        documents.add(index);
        waiting.addAll(index.indicators());
    }

    private Term term(CompiledIndicator indicator) {
        List<RestrictedNode> choices = indicator.node.parts().stream()
                .filter(part -> isOperand(part.value()))
                .toList();
        if (choices.size() != 1) {
            String message = "an Indicator has exactly one of Observable, ObservableReference, IndicatorExpression and"
                    + " IndicatorReference, this one has " + choices.size();
            return new Broken(indicator.node, Reason.INVALID, message);
        }
        Deque<Branch> open = new ArrayDeque<>();
        Term root = term(choices.get(0), indicator, open);
        while (!open.isEmpty()) {
            fill(open.pop(), indicator, open);
        }
        return root;
    }

    private static boolean isOperand(Object value) {
        return value instanceof Observable
                || value instanceof ObservableReference
                || value instanceof IndicatorExpression
                || value instanceof IndicatorReference;
    }

    private Term term(RestrictedNode node, CompiledIndicator indicator, Deque<Branch> open) {
        if (node.value() instanceof Observable observable) {
            return observable(node, observable);
        } else if (node.value() instanceof ObservableReference reference) {
            return reference(node, reference, indicator.document);
        } else if (node.value() instanceof IndicatorReference reference) {
            Term link = link(node, reference, indicator.document);
            if (link instanceof Link resolved) {
                indicator.links.add(resolved);
            }
            return link;
        }
        Branch branch = new Branch(node);
        open.push(branch);
        return branch;
    }

    // ---- expressions ----------------------------------------------------------------------------------------------

    private void fill(Branch branch, CompiledIndicator indicator, Deque<Branch> open) {
        IndicatorExpression expression = (IndicatorExpression) branch.node.value();
        List<Confidence> confidences = new ArrayList<>(1);
        for (RestrictedNode part : branch.node.parts()) {
            if (part.value() instanceof Confidence confidence) {
                confidences.add(confidence);
            } else if (!(part.value() instanceof ExtensionType)) {
                branch.operands.add(term(part, indicator, open));
            }
        }
        for (XmlElement unknown : unknown(expression.extras())) {
            branch.operands.add(new Broken(branch.node, Reason.NOT_UNDERSTOOD, named(unknown)));
        }
        // Section 9.1: a Confidence of which it is not clear what it belongs to is ignored.
        branch.confidence = confidences.size() == 1 ? confidences.get(0) : null;
        String operator = expression.operatorOrDefault().value();
        switch (expression.operatorOrDefault().isKnown() ? operator : "") {
            case "and" -> branch.kind = Branch.Kind.AND;
            case "or" -> branch.kind = Branch.Kind.OR;
            case "xor" -> branch.kind = Branch.Kind.XOR;
            case "not" -> branch.kind = Branch.Kind.NOT;
            default -> branch.problem = "the operator of the IndicatorExpression is not known";
        }
        int operands = branch.operands.size();
        if (operands == 0) {
            branch.problem = "an IndicatorExpression without operands has no meaning";
        } else if (branch.kind == Branch.Kind.NOT && operands > 1) {
            branch.problem = "the operator not takes one operand, here are " + operands;
        }
    }

    private static List<XmlElement> unknown(Extras extras) {
        return extras.nodes().stream()
                .map(Extras.Stray::node)
                .filter(XmlElement.class::isInstance)
                .map(XmlElement.class::cast)
                .toList();
    }

    private static String named(XmlElement unknown) {
        return "the element " + unknown.localName() + " is not known";
    }

    // ---- observables ----------------------------------------------------------------------------------------------

    private static Term observable(RestrictedNode node, Observable observable) {
        List<RestrictedNode> parts = node.parts();
        long kinds = parts.stream().map(RestrictedNode::element).distinct().count();
        if (kinds == 1) {
            if (parts.size() == 1) {
                return leaf(parts.get(0));
            }
            Branch alternatives = new Branch(node);
            alternatives.kind = Branch.Kind.OR;
            parts.forEach(part -> alternatives.operands.add(leaf(part)));
            return alternatives;
        }
        List<XmlElement> unknown = unknown(observable.extras());
        if (kinds == 0 && !unknown.isEmpty()) {
            return new Broken(node, Reason.NOT_UNDERSTOOD, named(unknown.get(0)));
        }
        return new Broken(node, Reason.INVALID, "an Observable has exactly one kind of child, this one has " + kinds);
    }

    private static Leaf leaf(RestrictedNode node) {
        return new Leaf(node, ObservableComparisons.of(node.element(), node.value()));
    }

    private Term reference(RestrictedNode node, ObservableReference reference, DocumentIndex document) {
        String id = reference.uidRef().orElse("").strip();
        List<RestrictedNode> found = document.observables(id);
        if (found.size() == 1) {
            return referenced.computeIfAbsent(found.get(0), IndicatorCompiler::leaf);
        }
        String message = found.size() > 1
                ? "several elements have the observable-id " + id
                : document.indicators(id).isEmpty()
                        ? "no element has the observable-id " + id
                        : id + " is an IndicatorID and not an observable-id";
        return new Broken(node, Reason.UNRESOLVED, message);
    }

    // ---- other indicators -----------------------------------------------------------------------------------------

    private Term link(RestrictedNode node, IndicatorReference reference, DocumentIndex document) {
        Optional<String> version = reference.version().map(String::strip);
        if (reference.uidRef().isPresent()) {
            String id = reference.uidRef().get().strip();
            return link(node, candidates(document.indicators(id), version), id, version);
        }
        if (reference.euidRef().isEmpty()) {
            return new Broken(node, Reason.INVALID, "an IndicatorReference has uid-ref or euid-ref, this one has none");
        }
        String id = reference.euidRef().get().strip();
        List<CompiledIndicator> found = elsewhere(id, version, document);
        if (found.isEmpty() && ask(id, version)) {
            found = elsewhere(id, version, document);
        }
        return link(node, found, id, version);
    }

    private static Term link(RestrictedNode node, List<CompiledIndicator> found, String id, Optional<String> version) {
        if (found.size() == 1) {
            return new Link(node, found.get(0));
        }
        String sought =
                "the IndicatorID " + id + version.map(v -> " in version " + v).orElse("");
        return new Broken(
                node,
                Reason.UNRESOLVED,
                (found.isEmpty() ? "no known indicator has " : "several known indicators have ") + sought);
    }

    private static List<CompiledIndicator> candidates(List<CompiledIndicator> found, Optional<String> version) {
        return found.stream()
                .filter(each -> version.isEmpty() || version.get().equals(each.identifier.version()))
                .toList();
    }

    /** The indicators of other documents; equal identifiers are one indicator, that of the document named first. */
    private List<CompiledIndicator> elsewhere(String id, Optional<String> version, DocumentIndex own) {
        Map<Identifier, CompiledIndicator> found = new HashMap<>();
        for (DocumentIndex document : documents) {
            if (document != own) {
                candidates(document.indicators(id), version).forEach(each -> found.putIfAbsent(each.identifier, each));
            }
        }
        return List.copyOf(found.values());
    }

    private boolean ask(String id, Optional<String> version) {
        if (asked.size() == MOST_RESOLVED || asked.put(List.of(id, version.orElse("")), true) != null) {
            return false;
        }
        Optional<IodefDocument> document = resolver.resolve(id, version);
        document.ifPresent(this::add);
        return document.isPresent();
    }
}
