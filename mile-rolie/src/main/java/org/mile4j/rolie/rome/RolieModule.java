package org.mile4j.rolie.rome;

import com.rometools.rome.feed.CopyFrom;
import com.rometools.rome.feed.module.ModuleImpl;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.atom.Format;
import org.mile4j.rolie.atom.Namespaces;
import org.mile4j.rolie.atom.Property;

/**
 * What ROLIE adds to an entry, as a module of ROME (RFC 8322, Sections 6.2.3 and 6.2.4).
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // who uses the bridge has ROME
public final class RolieModule extends ModuleImpl {

    private static final long serialVersionUID = 1L;

    /** The format, if there is one. */
    private transient Format format;

    /** The properties. */
    private transient List<Property> properties = List.of();

    /** Creates a module that says nothing. */
    public RolieModule() {
        super(RolieModule.class, Namespaces.ROLIE);
    }

    /**
     * The data model of the content.
     *
     * @return the format, if there is one
     */
    public Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /**
     * Sets the data model of the content.
     *
     * @param value the format, or empty for none
     */
    public void format(Optional<Format> value) {
        format = value.orElse(null);
    }

    /**
     * The properties.
     *
     * @return an immutable list
     */
    public List<Property> properties() {
        return properties;
    }

    /**
     * Sets the properties.
     *
     * @param values the properties
     */
    public void properties(List<Property> values) {
        properties = List.copyOf(values);
    }

    @Override
    public Class<RolieModule> getInterface() {
        return RolieModule.class;
    }

    @Override
    public void copyFrom(CopyFrom other) {
        if (other instanceof RolieModule module) {
            format = module.format;
            properties = module.properties;
        }
    }
}
