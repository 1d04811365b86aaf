package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.internal.indicator.Canonical;
import org.mile4j.model.internal.indicator.CanonicalUrl;
import org.mile4j.model.iodef.File;

/** Compares files: RFC 7970, Section 3.25.1. Signatures, software and properties are not compared. */
final class FileComparisons {
    private FileComparisons() {}

    static Comparison of(File file) {
        List<Comparison> features = new ArrayList<>();
        file.fileName().ifPresent(name -> features.add(name(name)));
        file.fileSize()
                .ifPresent(size -> features.add(Comparison.equal(
                        ObservationKind.FILE_SIZE, ObservableComparisons.integer(size), "a number of bytes")));
        file.fileType()
                .ifPresent(type -> features.add(
                        Comparison.equal(ObservationKind.FILE_TYPE, Canonical.folded(type), "a media type")));
        if (!file.urls().isEmpty()) {
            features.add(Comparison.any(file.urls().stream()
                    .map(url -> Comparison.equal(ObservationKind.URL, CanonicalUrl.of(url), "a URL"))
                    .toList()));
        }
        file.hashData().ifPresent(hashes -> features.add(HashComparisons.of(hashes)));
        return ObservableComparisons.features(features, "File");
    }

    /** Some documents give a whole path as the name. */
    private static Comparison name(String name) {
        return name.indexOf('/') >= 0 || name.indexOf('\\') >= 0
                ? Comparison.equal(ObservationKind.FILE_PATH, Canonical.path(name), "a path")
                : Comparison.equal(ObservationKind.FILE_NAME, Canonical.text(name), "a name");
    }
}
