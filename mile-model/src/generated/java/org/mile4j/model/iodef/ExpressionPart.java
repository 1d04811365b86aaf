// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

/**
 * One of IndicatorExpression, Observable, ObservableReference, IndicatorReference, Confidence, ExtensionType.
 *
 * @since 0.1
 */
public sealed interface ExpressionPart permits IndicatorExpression, Observable, ObservableReference, IndicatorReference, Confidence, ExtensionType {}
