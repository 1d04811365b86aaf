package org.mile4j.model.indicator;

import java.util.ArrayList;
import java.util.List;
import org.mile4j.model.indicator.Undecided.Reason;
import org.mile4j.model.internal.indicator.Certainty;
import org.mile4j.model.internal.indicator.RegularExpression;
import org.mile4j.model.internal.indicator.RegularExpression.Budget;
import org.mile4j.model.iodef.OffsetUnit;
import org.mile4j.model.iodef.RecordData;
import org.mile4j.model.iodef.RecordPattern;
import org.mile4j.model.iodef.RecordPatternType;

/** Compares logs by their patterns: RFC 7970, Section 3.22. */
final class RecordComparisons {
    /** Well under a second of work for one pattern in one evaluation. */
    private static final long MOST_STEPS = 50_000_000;

    private RecordComparisons() {}

    static Comparison of(RecordData record) {
        List<Comparison> features = new ArrayList<>();
        if (!record.recordPatterns().isEmpty()) {
            features.add(Comparison.any(record.recordPatterns().stream()
                    .map(RecordComparisons::pattern)
                    .toList()));
        }
        several("FileData", record.fileData(), features);
        several("WindowsRegistryKeysModified", record.windowsRegistryKeysModified(), features);
        several("CertificateData", record.certificateData(), features);
        return ObservableComparisons.features(features, "RecordData");
    }

    private static void several(String element, List<?> values, List<Comparison> features) {
        if (!values.isEmpty()) {
            features.add(Comparison.any(values.stream()
                    .map(value -> ObservableComparisons.of(element, value))
                    .toList()));
        }
    }

    private static Comparison pattern(RecordPattern pattern) {
        if (!pattern.typeOrDefault().equals(RecordPatternType.REGEX)) {
            return Comparison.notUnderstood("a RecordPattern that is no regular expression has no comparison");
        }
        long skipped =
                pattern.offset().map(offset -> offset.longValue().orElse(-1)).orElse(0L);
        if (skipped < 0 || skipped > 0 && !pattern.offsetunitOrDefault().equals(OffsetUnit.LINE)) {
            return Comparison.notUnderstood("an offset other than a number of lines has no comparison");
        }
        RegularExpression expression;
        try {
            expression = RegularExpression.parse(pattern.value());
        } catch (IllegalArgumentException e) {
            String message = e.getMessage();
            return (seen, trail) -> trail.undecided(Reason.UNREADABLE, message);
        }
        return (seen, trail) -> search(expression, skipped, seen, trail);
    }

    private static Match search(RegularExpression expression, long skipped, Observations seen, Trail trail) {
        Budget budget = new Budget(MOST_STEPS);
        List<String> lines = seen.values(ObservationKind.LOG_LINE);
        for (int i = (int) Math.min(skipped, lines.size()); i < lines.size(); i++) {
            Certainty found = expression.find(lines.get(i), budget);
            if (found == Certainty.ALWAYS) {
                return trail.saw(lines.get(i));
            }
            if (found == Certainty.MAYBE) {
                return trail.undecided(Reason.TOO_COSTLY, "the search was given up after " + MOST_STEPS + " steps");
            }
        }
        return Comparison.absent(seen, ObservationKind.LOG_LINE, trail);
    }
}
