/**
 * What a recipient of IODEF documents does with them first: match indicators against what was seen, know when an
 * indicator is valid, whom a part of a document may be shown to, and what holds for an event.
 *
 * <ul>
 *   <li>{@link org.mile4j.model.indicator.IndicatorEvaluator}: whether indicators were seen in {@link
 *       org.mile4j.model.indicator.Observations} (RFC 7970, Sections 3.29 and 3.29.3 to 3.29.7).
 *   <li>{@link org.mile4j.model.indicator.Restrictions}: the restriction in force at every node (Section 3.3.1).
 *   <li>{@link org.mile4j.model.indicator.EffectiveEvent}: what holds for an event together with what its surroundings
 *       say (Sections 3.14.1 and 3.14.2).
 *   <li>{@link org.mile4j.model.indicator.Validity}: when an indicator is valid (Section 3.29).
 * </ul>
 *
 * <p>Everything here is immutable, except builders, and safe for use by several threads. No method uses the thread's
 * stack in proportion to how deep a document is nested.
 */
package org.mile4j.model.indicator;
