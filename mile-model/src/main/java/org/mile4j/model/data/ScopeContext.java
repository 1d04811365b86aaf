package org.mile4j.model.data;

import java.util.Iterator;
import java.util.List;
import javax.xml.namespace.NamespaceContext;
import org.mile4j.model.internal.parser.NamespaceScope;

/** The declarations in force where the reader stands; follows the reader. */
record ScopeContext(NamespaceScope scope) implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
        return scope.uri(given(prefix)).orElse("");
    }

    @Override
    public String getPrefix(String uri) {
        List<String> prefixes = scope.prefixes(given(uri));
        return prefixes.isEmpty() ? null : prefixes.get(0);
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
        return scope.prefixes(given(uri)).iterator();
    }

    private static String given(String argument) {
        if (argument == null) {
            throw new IllegalArgumentException("expected a prefix or a namespace, met null");
        }
        return argument;
    }
}
