// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.Confidence;
import org.mile4j.model.iodef.ExpressionPart;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IndicatorExpression;
import org.mile4j.model.iodef.IndicatorReference;
import org.mile4j.model.iodef.Observable;
import org.mile4j.model.iodef.ObservableReference;
import org.mile4j.model.iodef.Operator;

/** The XML of {@link IndicatorExpression}: RFC 7970, Section 3.29.4. */
public final class IndicatorExpressionXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(57, "IndicatorExpression", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.4")
            .attribute("operator", TypeKind.ENUMERATION, IodefValues.OPERATOR, false, false, null)
            .attribute("ext-operator", TypeKind.STRING, null, false, false, null)
            .child("IndicatorExpression", 0, 0, false, IodefGrammar.type("IndicatorExpression")).in(0, false, 0)
            .child("Observable", 0, 0, false, IodefGrammar.type("Observable")).in(0, false, 0)
            .child("ObservableReference", 0, 0, false, IodefGrammar.type("ObservableReference")).in(0, false, 0)
            .child("IndicatorReference", 0, 0, false, IodefGrammar.type("IndicatorReference")).in(0, false, 0)
            .child("Confidence", 0, 0, false, IodefGrammar.type("Confidence")).in(0, false, 1)
            .child("AdditionalData", 0, 0, true, IodefGrammar.type("ExtensionType")).in(0, false, 2)
            .require(0xfL, true, true)
            .build();

    private IndicatorExpressionXml() {}

    /** Reads the element the reader stands on. */
    public static IndicatorExpression read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String operator = null;
        String extOperator = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> operator = value;
                case 1 -> extOperator = value;
                default -> {}
            }
        }
        in.keepEmpty("operator", operator, extOperator);
        List<ExpressionPart> parts = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> parts = Fields.add(parts, IndicatorExpressionXml.read(in));
                case 1 -> parts = Fields.add(parts, ObservableXml.read(in));
                case 2 -> parts = Fields.add(parts, ObservableReferenceXml.read(in));
                case 3 -> parts = Fields.add(parts, IndicatorReferenceXml.read(in));
                case 4 -> parts = Fields.add(parts, ConfidenceXml.read(in));
                case 5 -> parts = Fields.add(parts, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(IndicatorExpression.class, new IndicatorExpression(
                operator == null && extOperator == null ? Optional.empty() : Operator.optional(Fields.text(operator), Optional.ofNullable(extOperator)),
                Fields.list(parts),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, IndicatorExpression value) throws IOException {
        out.start(name, value.extras());
        if (value.operator().isPresent()) {
            out.enumeration(IodefNames.AT_OPERATOR, IodefNames.AT_EXT_OPERATOR, value.operator().get(), value.operator().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<ExpressionPart> parts = value.parts();
        for (int i = 0; i < parts.size(); i++) {
            ExpressionPart item = parts.get(i);
            if (item instanceof IndicatorExpression x) {
                IndicatorExpressionXml.write(out, IodefNames.INDICATOR_EXPRESSION, x);
            } else if (item instanceof Observable x) {
                ObservableXml.write(out, IodefNames.OBSERVABLE, x);
            } else if (item instanceof ObservableReference x) {
                ObservableReferenceXml.write(out, IodefNames.OBSERVABLE_REFERENCE, x);
            } else if (item instanceof IndicatorReference x) {
                IndicatorReferenceXml.write(out, IodefNames.INDICATOR_REFERENCE, x);
            } else if (item instanceof Confidence x) {
                ConfidenceXml.write(out, IodefNames.CONFIDENCE, x);
            } else if (item instanceof ExtensionType x) {
                ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, x);
            }
        }
        out.end();
    }
}
