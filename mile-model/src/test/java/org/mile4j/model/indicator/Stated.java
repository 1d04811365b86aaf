package org.mile4j.model.indicator;

import java.util.List;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Incident;
import org.mile4j.model.iodef.Indicator;
import org.mile4j.model.iodef.IndicatorData;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorID;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.IodefDocument;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.ObservableReference;
import org.mile4j.model.iodef.Operator;

/** Short ways to make the values that the tests of indicators need. */
final class Stated {
    /** Seen by {@link #SEEN}. */
    static final Observable YES = address(AddressCategory.IPV4_ADDR, "192.0.2.1");
    /** Not seen by {@link #SEEN}. */
    static final Observable NO = address(AddressCategory.IPV4_ADDR, "192.0.2.2");
    /** Not understood. */
    static final Observable PERHAPS = Observable.builder()
            .addAdditionalData(ExtensionType.builder().text("x").build())
            .build();

    static final Observations SEEN = Observations.builder().address("192.0.2.1").build();

    private Stated() {}

    static Observable address(AddressCategory category, String value) {
        return Observable.builder()
                .address(Address.builder().category(category).value(value).build())
                .build();
    }

    static Observable observable(Match match) {
        return match == Match.MATCH ? YES : match == Match.NO_MATCH ? NO : PERHAPS;
    }

    static IndicatorExpression expression(Operator operator, ExpressionPart... parts) {
        return IndicatorExpression.builder()
                .operator(operator)
                .parts(List.of(parts))
                .build();
    }

    static IndicatorID id(String id) {
        return IndicatorID.builder()
                .name("csirt.example.com")
                .version("1")
                .id(id)
                .build();
    }

    static Indicator indicator(String id, Observable observable) {
        return Indicator.builder().indicatorId(id(id)).observable(observable).build();
    }

    static Indicator indicator(String id, IndicatorExpression expression) {
        return Indicator.builder()
                .indicatorId(id(id))
                .indicatorExpression(expression)
                .build();
    }

    static IndicatorReference indicatorReference(String uidRef) {
        return IndicatorReference.builder().uidRef(uidRef).build();
    }

    static ObservableReference observableReference(String uidRef) {
        return ObservableReference.builder().uidRef(uidRef).build();
    }

    static IodefDocument document(Indicator... indicators) {
        return IodefDocument.builder()
                .addIncident(Incident.builder()
                        .indicatorData(IndicatorData.builder()
                                .indicators(List.of(indicators))
                                .build())
                        .build())
                .build();
    }

    /** Evaluates an observable that is the only thing in a document. */
    static Evaluation evaluate(Observable observable, Observations seen) {
        return IndicatorEvaluator.of(document(indicator("i", observable)))
                .evaluateAll(seen)
                .get(0);
    }

    static Evaluation evaluate(IndicatorExpression expression, Observations seen) {
        return IndicatorEvaluator.of(document(indicator("i", expression)))
                .evaluateAll(seen)
                .get(0);
    }
}
