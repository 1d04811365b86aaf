/**
 * The interop matrix: every example document of the RFCs, taken through every leg of mile4j.
 * {@link org.mile4j.interop.matrix.Matrix} is the entry point.
 *
 * <p>A column is a {@link org.mile4j.interop.matrix.Leg}, a family of rows an
 * {@link org.mile4j.interop.matrix.ExampleSource}; {@link org.mile4j.interop.matrix.StandardMatrix} lists both. What is
 * expected of a document stands beside it, in the {@code index.yaml} of its folder.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.matrix;
