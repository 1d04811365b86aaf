/**
 * Reports of what the checks found, for people and for programs. {@link org.mile4j.interop.report.ReportFormat} lists
 * the forms there are.
 *
 * @since 0.1.0
 */
package org.mile4j.interop.report;
