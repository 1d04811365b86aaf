/** The rules of RFC 5901. */
package org.mile4j.model.internal.phish.rules;
