/** Files of H2 in which what was committed stays, whatever happens to the process, the disk or the power. */
@SuppressWarnings("requires-automatic") // H2 has no module descriptor
module org.mile4j.store {
    requires com.h2database;
    requires transitive java.sql;

    exports org.mile4j.store;
    exports org.mile4j.store.internal to
            com.h2database; // it makes instances of its file systems itself
}
