package org.mile4j.rolie.rome;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.ModuleParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdom2.Element;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Property;

/**
 * Lets ROME read {@code rolie:format} and {@code rolie:property}. ROME finds it by {@code rome.properties}.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // who uses the bridge has ROME
public final class RolieModuleParser implements ModuleParser {

    /** Creates a parser; ROME calls it. */
    public RolieModuleParser() {
        // There is nothing to set.
    }

    @Override
    public String getNamespaceUri() {
        return Namespaces.ROLIE;
    }

    @Override
    public Module parse(Element element, Locale locale) {
        RolieModule module = new RolieModule();
        List<Property> properties = new ArrayList<>();
        for (Element child : element.getChildren()) {
            if (!child.getNamespaceURI().equals(Namespaces.ROLIE)) {
                continue;
            }
            if (child.getName().equals("format") && module.format().isEmpty()) {
                module.format(Optional.of(new Format(
                        attribute(child, "ns"),
                        attribute(child, "version"),
                        attribute(child, "schema-location"),
                        attribute(child, "schema-type"),
                        List.of(),
                        List.of())));
            } else if (child.getName().equals("property")) {
                properties.add(new Property(attribute(child, "name"), attribute(child, "value"), List.of(), List.of()));
            }
        }
        module.properties(properties);
        return module.format().isEmpty() && properties.isEmpty() ? null : module;
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.ofNullable(element.getAttributeValue(name));
    }
}
