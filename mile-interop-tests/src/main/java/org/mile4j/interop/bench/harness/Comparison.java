package org.mile4j.interop.bench.harness;

import java.util.Locale;

/**
 * A figure beside its baseline.
 *
 * @param figure what was measured
 * @param baseline what it is compared with
 * @param ratio how many times one the other is
 * @param target what the ratio shall be; empty when it is only shown
 * @param verdict whether it is; empty without a target
 * @since 0.1.0
 */
public record Comparison(String figure, String baseline, String ratio, String target, String verdict) {

    /**
     * A figure that shall take at most so many times as long as its baseline.
     *
     * @param figure what was measured
     * @param baseline what it is compared with
     * @param ratio its time by that of the baseline
     * @param most the target
     * @return the row
     */
    public static Comparison atMost(String figure, String baseline, double ratio, double most) {
        return new Comparison(figure, baseline, times(ratio), "at most " + times(most), verdict(ratio <= most));
    }

    /**
     * A figure that shall be at least so many times as fast as its baseline.
     *
     * @param figure what was measured
     * @param baseline what it is compared with
     * @param ratio the time of the baseline by that of the figure
     * @param least the target
     * @return the row
     */
    public static Comparison atLeast(String figure, String baseline, double ratio, double least) {
        return new Comparison(
                figure, baseline, times(ratio) + " faster", "at least " + times(least), verdict(ratio >= least));
    }

    /**
     * How many times as fast as its baseline a figure is, without a target.
     *
     * @param figure what was measured
     * @param baseline what it is compared with
     * @param ratio the time of the baseline by that of the figure
     * @return the row
     */
    public static Comparison faster(String figure, String baseline, double ratio) {
        return new Comparison(figure, baseline, times(ratio) + " faster", "", "");
    }

    /**
     * A rate that shall be at least such a share of its baseline.
     *
     * @param figure what was measured
     * @param baseline what it is compared with
     * @param ratio its rate by that of the baseline
     * @param least the target
     * @return the row
     */
    public static Comparison share(String figure, String baseline, double ratio, double least) {
        return new Comparison(figure, baseline, times(ratio), "at least " + times(least), verdict(ratio >= least));
    }

    /**
     * A ratio without a target.
     *
     * @param figure what was measured
     * @param baseline what it is compared with
     * @param ratio the figure by the baseline
     * @return the row
     */
    public static Comparison ratio(String figure, String baseline, double ratio) {
        return new Comparison(figure, baseline, times(ratio), "", "");
    }

    /**
     * Something that shall be so.
     *
     * @param figure what was tried
     * @param baseline under which conditions, and what was seen
     * @param met whether it was so
     * @return the row
     */
    public static Comparison fact(String figure, String baseline, boolean met) {
        return new Comparison(figure, baseline, met ? "done" : "failed", "done", verdict(met));
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f x", ratio);
    }

    private static String verdict(boolean met) {
        return met ? "met" : "NOT MET";
    }
}
