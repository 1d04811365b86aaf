package org.mile4j.rolie.rome;

import com.rometools.rome.feed.module.Module;
import com.rometools.rome.io.ModuleGenerator;
import java.util.Optional;
import java.util.Set;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Property;

/**
 * Lets ROME write {@code rolie:format} and {@code rolie:property}. ROME finds it by {@code rome.properties}.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // who uses the bridge has ROME
public final class RolieModuleGenerator implements ModuleGenerator {

    private static final Namespace ROLIE = Namespace.getNamespace("rolie", Namespaces.ROLIE);

    /** Creates a generator; ROME calls it. */
    public RolieModuleGenerator() {
        // There is nothing to set.
    }

    @Override
    public String getNamespaceUri() {
        return Namespaces.ROLIE;
    }

    @Override
    public Set<Namespace> getNamespaces() {
        return Set.of(ROLIE);
    }

    @Override
    public void generate(Module module, Element element) {
        if (!(module instanceof RolieModule rolie)) {
            return;
        }
        rolie.format().ifPresent(format -> element.addContent(format(format)));
        for (Property property : rolie.properties()) {
            Element child = new Element("property", ROLIE);
            attribute(child, "name", property.name());
            attribute(child, "value", property.value());
            element.addContent(child);
        }
    }

    private static Element format(Format format) {
        Element element = new Element("format", ROLIE);
        attribute(element, "ns", format.ns());
        attribute(element, "version", format.version());
        attribute(element, "schema-location", format.schemaLocation());
        attribute(element, "schema-type", format.schemaType());
        return element;
    }

    private static void attribute(Element element, String name, Optional<String> value) {
        value.ifPresent(text -> element.setAttribute(name, text));
    }
}
