package org.mile4j.model.internal.rules;

import java.util.HashMap;
import java.util.Map;

/**
 * What the checks of one document remember between its values. A document that is read in pieces has a memory for each of
 * them; they are put together in the order of the document.
 */
public final class DocumentMemory {

    /**
     * What one check, or several, remember.
     *
     * @param <P> the part itself
     */
    public interface Part<P extends Part<P>> {

        /**
         * Takes over what was remembered of a later piece of the document.
         *
         * @return false if only who reads the document from its beginning can say what comes of both
         */
        boolean add(P later);
    }

    private final IdentifierTable.Key key;
    private final Map<Class<?>, Part<?>> parts = new HashMap<>();

    /** A memory that has nothing yet. */
    public DocumentMemory() {
        this(new IdentifierTable.Key());
    }

    private DocumentMemory(IdentifierTable.Key key) {
        this.key = key;
    }

    /** An empty memory for a piece of the document. */
    public DocumentMemory ofPiece() {
        return new DocumentMemory(key);
    }

    /** A table that can be put together with those of the other pieces of the document. */
    public IdentifierTable table() {
        return new IdentifierTable(key);
    }

    /** A part, or null until there is one. */
    public <P extends Part<P>> P find(Class<P> type) {
        return type.cast(parts.get(type));
    }

    /** Keeps a part, of which there was none, and gives it back. */
    public <P extends Part<P>> P keep(P part) {
        parts.put(part.getClass(), part);
        return part;
    }

    /**
     * Takes over the memory of the next piece, which is not used any more.
     *
     * @return false if only who reads the document from its beginning can say what comes of both
     */
    public boolean add(DocumentMemory later) {
        boolean certain = true;
        for (Part<?> part : later.parts.values()) {
            certain &= add(part);
        }
        return certain;
    }

    @SuppressWarnings("unchecked") // a part is only ever filed under its own class
    private <P extends Part<P>> boolean add(Part<?> later) {
        Part<?> mine = parts.putIfAbsent(later.getClass(), later);
        return mine == null || ((P) mine).add((P) later);
    }
}
