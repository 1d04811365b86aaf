// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef.IodefValues;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.Operator;

/** The JSON and CBOR of {@link IndicatorExpression}: RFC 7970, Section 3.29.4. */
final class IndicatorExpressionJson extends ClassCodec<IndicatorExpression> {

    IndicatorExpressionJson() {
        super(57, "IndicatorExpression", IndicatorExpression.class, "RFC 7970, Section 3.29.4", false, List.of(new Choice(false, false, true, true, "IndicatorExpression", "Observable", "uid-ref", "IndicatorReference")),
                Member.enumeration("operator", 179, "@operator", IodefValues.OPERATOR),
                Member.simple("ext-operator", 180, "@ext-operator", TypeKind.STRING),
                Member.object("IndicatorExpression", 173, "IndicatorExpression", 57).many().part(0),
                Member.object("Observable", 171, "Observable", 54).many().part(0),
                Member.unwrapped("uid-ref", 172, "ObservableReference", 58, false).many().part(0),
                Member.object("IndicatorReference", 174, "IndicatorReference", 59).many().part(0),
                Member.object("Confidence", 23, "Confidence", 22).part(0),
                Member.object("AdditionalData", -18, "AdditionalData", 66).many().part(0));
    }

    @Override
    protected IndicatorExpression make(Object[] f, Extras extras) {
        return new IndicatorExpression(
                word(0, f[0], f[1], Operator::of),
                list(f[8]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        Object f5 = null;
        Object f6 = null;
        Object f7 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.word(this, 0);
                case 1 -> f1 = in.string(this, 1);
                case 2 -> f2 = in.objects(this, 2);
                case 3 -> f3 = in.objects(this, 3);
                case 4 -> f4 = in.value(this, 4);
                case 5 -> f5 = in.objects(this, 5);
                case 6 -> f6 = in.object(this, 6);
                case 7 -> f7 = in.objects(this, 7);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7);
        }
        f4 = in.wrapped(this, 4, f4);
        Object f8 = in.parts(f2, f3, f4, f5, in.one(f6), f7);
        return in.leave(this, new IndicatorExpression(
                word(0, f0, f1, Operator::of),
                list(f8),
                Extras.NONE));
    }

    @Override
    protected Object get(IndicatorExpression v, int member) {
        return switch (member) {
            case 0 -> value(v.operator());
            case 1 -> extension(v.operator());
            case 2 -> v.indicatorExpressions();
            case 3 -> v.observables();
            case 4 -> v.observableReferences();
            case 5 -> v.indicatorReferences();
            case 6 -> v.confidences();
            case 7 -> v.additionalData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(IndicatorExpression v, Object[] f) {
        return putExtensible(f, 0, v.operator());
    }

    @Override
    protected List<?> group(IndicatorExpression v, int group) {
        return switch (group) {
            case 0 -> v.parts();
            default -> throw new IndexOutOfBoundsException(group);
        };
    }

    @Override
    protected Extras extras(IndicatorExpression v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
