/**
 * The catalog of rules: what is checked, why, and documents that keep and break each rule.
 *
 * <p>The entry point is {@link org.mile4j.model.rules.Rules}. The ids are permanent; they are those of
 * {@link org.mile4j.model.Finding#rule()}. Everything here is immutable and safe for use by several threads.
 */
package org.mile4j.model.rules;
