/** The tables of structure in memory: what each class admits under both readings of the RFC. */
package org.mile4j.model.internal.grammar;
