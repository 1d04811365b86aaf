/** The file in which a store keeps its database. */
package org.mile4j.rid.internal.file;
