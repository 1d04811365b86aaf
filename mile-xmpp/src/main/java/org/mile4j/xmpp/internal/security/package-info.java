/** TLS: which certificate of a Controller is accepted, and the SASL mechanisms that Smack lacks. */
package org.mile4j.xmpp.internal.security;
