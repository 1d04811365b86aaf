package org.mile4j.model.internal.sci;

import org.mile4j.model.internal.xml.DocumentFormat;

/** One element with its generated reader and writer. */
record StructuredElement<T>(
        String name, Class<T> type, DocumentFormat.Reader<T> reader, DocumentFormat.Writer<T> writer) {}
