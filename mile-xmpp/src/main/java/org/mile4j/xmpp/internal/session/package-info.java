/** The session with a Controller on Smack: connecting, requests and answers, messages, and getting back what was lost. */
package org.mile4j.xmpp.internal.session;
