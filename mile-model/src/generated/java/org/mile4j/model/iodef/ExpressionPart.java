// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef;

/**
 * An operand of an expression, or what stands behind an operand: a confidence or additional data.
 *
 * @since 0.1
 */
public sealed interface ExpressionPart permits IndicatorExpression, Observable, ObservableReference, IndicatorReference, Confidence, ExtensionType {}
