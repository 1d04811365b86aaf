/** What the commands that run a server share. */
package org.mile4j.interop.server;
