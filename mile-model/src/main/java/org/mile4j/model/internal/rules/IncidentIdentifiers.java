package org.mile4j.model.internal.rules;

/** The identifiers of the incidents that a document has had so far. */
public final class IncidentIdentifiers implements DocumentMemory.Part<IncidentIdentifiers> {

    private final IdentifierTable identifiers;

    private IncidentIdentifiers(DocumentMemory memory) {
        this.identifiers = memory.table();
    }

    /** Those of the document that is being checked. */
    public static IncidentIdentifiers of(CheckContext context) {
        DocumentMemory memory = context.memory();
        IncidentIdentifiers met = memory.find(IncidentIdentifiers.class);
        return met != null ? met : memory.keep(new IncidentIdentifiers(memory));
    }

    /** Reports an IncidentID that identifies nothing. */
    public static void requireNumber(String id, CheckContext context) {
        if (id.isBlank()) {
            context.report("an IncidentID must hold the number of an incident, but is empty.");
        }
    }

    @Override
    public boolean add(IncidentIdentifiers later) {
        return identifiers.addAll(later.identifiers);
    }

    /** Remembers an identifier and says whether the document had it before. White space around the parts does not count. */
    public boolean isReuse(String name, String id, String instance, CheckContext context) {
        String csirt = name.strip();
        String number = id.strip();
        // The lengths keep apart what the parts alone would run together.
        String whole = csirt.length() + " " + number.length() + " " + csirt + number + instance.strip();
        context.remember(whole.length());
        return identifiers.putIfAbsent(whole, 0) != IdentifierTable.ABSENT;
    }
}
