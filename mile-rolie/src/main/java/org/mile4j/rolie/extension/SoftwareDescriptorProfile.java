package org.mile4j.rolie.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Property;
import org.mile4j.rolie.internal.text.MediaTypes;

/** Software identification tags (ISO/IEC 19770-2:2015), by an expired draft. */
final class SoftwareDescriptorProfile implements ContentProfile {

    private static final String NAMESPACE = "http://standards.iso.org/iso/19770/-2/2015/schema.xsd";
    private static final String NAME = Property.REGISTERED + "swd:swname";
    private static final String VERSION = Property.REGISTERED + "swd:swversion";
    private static final String CREATOR = Property.REGISTERED + "swd:swcreator";

    @Override
    public String name() {
        return "SWID 2015";
    }

    @Override
    public String specification() {
        return "draft-ietf-sacm-rolie-softwaredescriptor-08 (expired)";
    }

    @Override
    public Set<String> informationTypes() {
        return Set.of("software-descriptor");
    }

    @Override
    public Set<String> relations() {
        return Set.of(
                "ancestor",
                "descendent",
                "patches",
                "patchedby",
                "requires",
                "requiredBy",
                "installs",
                "installedBy",
                "patchesVulnerability",
                "hasVulnerability");
    }

    @Override
    public Set<String> properties() {
        return Set.of(NAME, VERSION, CREATOR);
    }

    @Override
    public Optional<Description> describe(String type, byte[] content) {
        if (!MediaTypes.isXml(type)) {
            return Optional.empty();
        }
        return XmlPeek.root(content)
                .filter(root -> root.is(NAMESPACE, "SoftwareIdentity"))
                .map(root -> new Description(
                        root.attribute("name"),
                        root.attribute("tagId"),
                        Optional.of(Format.of(NAMESPACE)),
                        properties(root)));
    }

    private static List<Property> properties(XmlPeek.Root root) {
        List<Property> properties = new ArrayList<>();
        root.attribute("name").ifPresent(name -> properties.add(Property.of(NAME, name)));
        root.attribute("version").ifPresent(version -> properties.add(Property.of(VERSION, version)));
        root.children().stream()
                .filter(child -> child.is(NAMESPACE, "Entity")
                        && child.attribute("role").orElse("").contains("softwareCreator"))
                .flatMap(child -> child.attribute("name").stream())
                .findFirst()
                .ifPresent(creator -> properties.add(Property.of(CREATOR, creator)));
        return properties;
    }
}
