/** What tests of conformance share. */
package org.mile4j.rid.test;
