package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Intervals;
import org.mile4j.model.iodef.AttackPhase;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.Operator;

/** RFC 7970, Section 3.29: indicators, observables and expressions. */
final class IndicatorRules {

    private IndicatorRules() {}

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.29-indicator-interval", Indicator.class, (indicator, context) -> {
            Intervals.check(indicator.startTime(), indicator.endTime(), context);
        });
        binding.bind("RFC7970-3.29.1-indicator-name", IndicatorID.class, (id, context) -> {
            IncidentRules.domain(id.name(), context);
        });
        binding.bind("RFC7970-3.29.3-observable-empty", Observable.class, IndicatorRules::observable);
        binding.bind("RFC7970-3.29.4-single-confidence", IndicatorExpression.class, IndicatorRules::confidence);
        binding.bind("RFC7970-3.29.5-not-operand", IndicatorExpression.class, IndicatorRules::negation);
        binding.bind("RFC7970-3.29.8-attack-phase-empty", AttackPhase.class, IndicatorRules::phase);
    }

    private static void observable(Observable o, CheckContext context) {
        boolean holds = o.system().isPresent()
                || o.address().isPresent()
                || o.domainData().isPresent()
                || o.service().isPresent()
                || o.emailData().isPresent()
                || o.windowsRegistryKeysModified().isPresent()
                || o.fileData().isPresent()
                || o.certificateData().isPresent()
                || o.registryHandle().isPresent()
                || holdsClassOfIncident(o)
                || o.bulkObservable().isPresent()
                || !o.additionalData().isEmpty();
        if (!holds) {
            context.report("Observable must hold one thing to observe, but holds none.");
        }
    }

    private static boolean holdsClassOfIncident(Observable o) {
        List<Optional<?>> children = List.of(
                o.recordData(),
                o.eventData(),
                o.incident(),
                o.expectation(),
                o.reference(),
                o.assessment(),
                o.detectionPattern(),
                o.historyItem());
        return children.stream().anyMatch(Optional::isPresent);
    }

    private static boolean isOperand(ExpressionPart part) {
        return !(part instanceof Confidence) && !(part instanceof ExtensionType);
    }

    private static void confidence(IndicatorExpression expression, CheckContext context) {
        int confidences = 0;
        boolean followed = false;
        List<ExpressionPart> parts = expression.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Confidence) {
                confidences++;
            } else if (confidences > 0 && isOperand(parts.get(i))) {
                followed = true;
            }
        }
        if (confidences > 1) {
            context.report("IndicatorExpression must have at most one Confidence, but has " + confidences + ".");
        } else if (followed) {
            context.report("the Confidence of an IndicatorExpression must stand after all its operands.");
        }
    }

    private static void negation(IndicatorExpression expression, CheckContext context) {
        if (expression.operator().orElse(null) == Operator.NOT) {
            int operands = 0;
            for (ExpressionPart part : expression.parts()) {
                operands += isOperand(part) ? 1 : 0;
            }
            if (operands > 1) {
                context.report("an IndicatorExpression with operator \"not\" must have one operand, but has " + operands
                        + ".");
            }
        }
    }

    private static void phase(AttackPhase phase, CheckContext context) {
        if (phase.attackPhaseIds().isEmpty()
                && phase.urls().isEmpty()
                && phase.descriptions().isEmpty()
                && phase.additionalData().isEmpty()) {
            context.report("AttackPhase must have a child, but has none.");
        }
    }
}
