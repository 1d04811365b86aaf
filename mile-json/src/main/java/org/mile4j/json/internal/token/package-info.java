/** Parsers of tokens: those of Jackson, with short cuts for what IODEF documents are made of. Not exported. */
package org.mile4j.json.internal.token;
