/** Reading and writing the values in JSON. */
package org.mile4j.rolie.internal.json;
