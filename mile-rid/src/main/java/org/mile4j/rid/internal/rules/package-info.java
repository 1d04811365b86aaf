/** The checks behind the rules, run while a message is read. */
package org.mile4j.rid.internal.rules;
