package org.mile4j.json.internal.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.internal.lexical.Lexical;
import org.mile4j.model.internal.parser.ReadingLimit;

/** Keeps what no class has a member for: unknown members, values of the wrong kind, the extension member. */
final class BesideIn {

    private final Frames at;
    private final JsonStructure structure;
    private final CodecSettings settings;
    private final Set<String> unknownNames = new HashSet<>();

    BesideIn(Frames at, JsonStructure structure, CodecSettings settings) {
        this.at = at;
        this.structure = structure;
        this.settings = settings;
    }

    /** Keeps the value of an unknown member, on which the parser stands. */
    void unknown(String name) throws IOException {
        if (name.equals(Residue.NAME)) {
            residue();
            return;
        }
        if (unknownNames.add(name) && unknownNames.size() > settings.maxNames()) {
            throw structure.limit(
                    ReadingLimit.NAMES,
                    "the document has more than " + settings.maxNames() + " different unknown names");
        }
        JsonParser p = at.parser();
        boolean attribute = p.currentToken() == JsonToken.VALUE_STRING
                && Lexical.isNCName(name)
                && name.equals(name.strip())
                && !name.startsWith("xml")
                && !at.top().hasAttribute(name);
        structure.unknownMember(name, attribute);
        if (attribute) {
            try {
                at.top().attribute(new XmlAttribute("", "", name, p.getText()));
                return;
            } catch (IllegalArgumentException e) {
                // XML cannot carry such a text; it is kept as JSON.
                keep(name);
                return;
            }
        }
        keep(name);
    }

    private void residue() throws IOException {
        if (settings.literal()) {
            structure.unknownMember(Residue.NAME, false);
        }
        JsonNode node = JsonText.tree(at.parser());
        try {
            Residue residue = new Residue(node);
            at.top().residue = residue;
            structure.keptXml(residue);
        } catch (IllegalArgumentException e) {
            structure.report(JsonRule.EXTENSION, at.token(), "the extension member cannot be read: " + e.getMessage());
            at.top().stray(XmlContent.jsonMember(Residue.NAME, JsonText.of(node)));
        }
    }

    /** Keeps the value the parser stands on, as JSON. */
    void keep(String name) throws IOException {
        at.top().stray(XmlContent.jsonMember(name, JsonText.of(at.parser())));
    }

    /** The token is of the wrong kind for a value: it is reported, and kept. */
    void wrong(String what, String expected) throws IOException {
        JsonParser p = at.parser();
        Frame frame = at.top();
        structure.wrongToken(what, expected, p.currentToken());
        if (p.currentToken() != JsonToken.VALUE_NULL && frame != null) {
            keep(frame.memberName() == null ? what : frame.memberName());
        } else {
            p.skipChildren();
        }
    }
}
