/** How checks are bound to classes and report; independent of the encoding of the document. */
package org.mile4j.model.internal.rules;
