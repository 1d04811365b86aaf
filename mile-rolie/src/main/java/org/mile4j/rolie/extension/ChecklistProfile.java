package org.mile4j.rolie.extension;

import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.internal.text.MediaTypes;

/** Checklists of settings in XCCDF 1.2; the information type is from an expired draft that says no more of it. */
final class ChecklistProfile implements ContentProfile {

    private static final String NAMESPACE = "http://checklists.nist.gov/xccdf/1.2";

    @Override
    public String name() {
        return "XCCDF 1.2";
    }

    @Override
    public String specification() {
        return "draft-mandm-sacm-rolie-configuration-checklist-00 (expired)";
    }

    @Override
    public Set<String> informationTypes() {
        return Set.of("configuration-checklist");
    }

    @Override
    public Optional<Description> describe(String type, byte[] content) {
        if (!MediaTypes.isXml(type)) {
            return Optional.empty();
        }
        return XmlPeek.root(content)
                .filter(root -> root.is(NAMESPACE, "Benchmark"))
                .map(root -> new Description(
                        root.attribute("id").map(id -> "Checklist " + id),
                        root.attribute("id"),
                        Optional.of(Format.of(NAMESPACE, "1.2"))));
    }
}
