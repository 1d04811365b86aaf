/** What tests of conformance share. */
package org.mile4j.xmpp.test;
