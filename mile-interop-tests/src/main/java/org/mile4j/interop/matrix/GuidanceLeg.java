package org.mile4j.interop.matrix;

import java.util.Set;
import org.mile4j.model.Profile;
import org.mile4j.model.RuleGroup;

/** Checks the group of rules that follows the usage guidance of RFC 8274; where nothing is expected it does not run. */
final class GuidanceLeg implements Leg {

    @Override
    public String name() {
        return "guidance";
    }

    @Override
    public String description() {
        return "the XML is checked for what RFC 8274 advises";
    }

    @Override
    public LegResult run(Trip trip) {
        Example example = trip.example();
        return example.guidance()
                .map(expectation -> expectation.judge(Dialect.of(example)
                        .validate(example.document(), Profile.CORRECTED, Set.of(RuleGroup.GUIDANCE))
                        .findings()))
                .orElseGet(() -> LegResult.notApplicable("nothing is written down for it"));
    }
}
