/** Reading and writing the values in XML. */
package org.mile4j.rolie.internal.xml;
