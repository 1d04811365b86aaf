package org.mile4j.rolie.atom;

import java.util.List;
import org.mile4j.model.data.XmlAttribute;

/**
 * A member of a JSON object that no practice of ROLIE in JSON defines. It is kept for writing JSON; XML has no place for
 * it and leaves it out.
 *
 * @param name the member's name
 * @param json its value as JSON text
 * @since 0.1
 */
public record JsonMember(String name, String json) implements AtomNode {

    @Override
    public List<XmlAttribute> attributes() {
        return List.of();
    }
}
