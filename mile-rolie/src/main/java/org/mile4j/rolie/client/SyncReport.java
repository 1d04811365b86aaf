package org.mile4j.rolie.client;

import java.util.List;

/**
 * What came of a sync.
 *
 * @param added how many entries are new
 * @param changed how many entries are other than before
 * @param removed how many entries are gone
 * @param unchanged how many entries are as before
 * @param requests how many pages were asked for, answers without change included
 * @param complete whether the copy equals the collection now; if not, the warnings say why, and the next sync goes on
 * @param warnings what could not be done or checked, the first hundred and how many there are more
 * @since 0.1
 */
public record SyncReport(
        int added, int changed, int removed, int unchanged, int requests, boolean complete, List<String> warnings) {

    /**
     * Copies the list.
     *
     * @param added as the record describes it
     * @param changed as the record describes it
     * @param removed as the record describes it
     * @param unchanged as the record describes it
     * @param requests as the record describes it
     * @param complete as the record describes it
     * @param warnings as the record describes it
     */
    public SyncReport {
        warnings = List.copyOf(warnings);
    }
}
