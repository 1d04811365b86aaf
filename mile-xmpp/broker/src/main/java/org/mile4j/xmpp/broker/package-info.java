/**
 * A reference broker: what RFC 8600 asks of a Controller and Broker, in memory, for tests and trials.
 *
 * <p>It is strict where servers in the field are lax, and it can be told to misbehave, so that clients can be tested
 * against peers that do. It is not for production: it keeps nothing beyond its process, serves a connection with two
 * threads, and has met no attacker. The entry point is {@link org.mile4j.xmpp.broker.ReferenceBroker}.
 */
package org.mile4j.xmpp.broker;
