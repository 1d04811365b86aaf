/** Structured cybersecurity information: RFC 7203. */
package org.mile4j.model.internal.sci;
