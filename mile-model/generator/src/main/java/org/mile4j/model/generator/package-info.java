/** Makes Java, schemas and reference pages from the model tables; used at build time only. */
package org.mile4j.model.generator;
