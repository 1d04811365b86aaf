package org.mile4j.model.indicator;

import org.mile4j.model.iodef.BulkObservable;
import org.mile4j.model.iodef.BulkObservableFormat;
import org.mile4j.model.iodef.BulkObservableType;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.Observable;

/** Short ways to make bulk lists. */
final class Bulk {
    private Bulk() {}

    static BulkObservable of(String type, String list) {
        return BulkObservable.builder()
                .type(BulkObservableType.of(type))
                .bulkObservableList(list)
                .build();
    }

    static BulkObservable hashes(String algorithm, String list) {
        DigestMethod method = DigestMethod.builder().algorithm(algorithm).build();
        return of("file-hash", list).toBuilder()
                .bulkObservableFormat(BulkObservableFormat.builder()
                        .hash(Hash.builder().digestMethod(method).build())
                        .build())
                .build();
    }

    static Match match(BulkObservable bulk, Observations seen) {
        return Stated.evaluate(Observable.builder().bulkObservable(bulk).build(), seen)
                .match();
    }
}
