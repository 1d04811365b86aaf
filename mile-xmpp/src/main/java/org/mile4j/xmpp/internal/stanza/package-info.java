/** Stanzas as XML values: namespaces, building, data forms, pages of results. */
package org.mile4j.xmpp.internal.stanza;
