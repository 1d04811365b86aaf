// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.FuzzyHash;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.HashScope;

/** The XML of {@link HashData}: RFC 7970, Section 3.26. */
public final class HashDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(44, "HashData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.26")
            .attribute("scope", TypeKind.ENUMERATION, IodefValues.HASH_SCOPE, true, true, null)
            .attribute("ext-scope", TypeKind.STRING, null, false, false, null)
            .simple("HashTargetID", 0, 0, false, TypeKind.STRING, TypeKind.STRING)
            .child("Hash", 1, 1, true, IodefGrammar.type("Hash"))
            .child("FuzzyHash", 2, 2, true, IodefGrammar.type("FuzzyHash"))
            .build();

    private HashDataXml() {}

    /** Reads the element the reader stands on. */
    public static HashData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String scope = null;
        String extScope = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> scope = value;
                case 1 -> extScope = value;
                default -> {}
            }
        }
        in.keepEmpty("scope", scope, extScope);
        String hashTargetId = null;
        List<Hash> hashes = null;
        List<FuzzyHash> fuzzyHashes = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> hashTargetId = in.simple();
                case 1 -> hashes = Fields.add(hashes, HashXml.read(in));
                case 2 -> fuzzyHashes = Fields.add(fuzzyHashes, FuzzyHashXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(HashData.class, new HashData(
                scope == null && extScope == null ? Optional.empty() : HashScope.optional(Fields.text(scope), Optional.ofNullable(extScope)),
                Optional.ofNullable(hashTargetId),
                Fields.list(hashes),
                Fields.list(fuzzyHashes),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, HashData value) throws IOException {
        out.start(name, value.extras());
        if (value.scope().isPresent()) {
            out.enumeration(IodefNames.AT_SCOPE, IodefNames.AT_EXT_SCOPE, value.scope().get(), value.scope().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.hashTargetId().isPresent()) {
            out.element(IodefNames.HASH_TARGET_ID, value.hashTargetId().get());
        }
        List<Hash> hashes = value.hashes();
        for (int i = 0; i < hashes.size(); i++) {
            Hash item = hashes.get(i);
            HashXml.write(out, IodefNames.HASH, item);
        }
        List<FuzzyHash> fuzzyHashes = value.fuzzyHashes();
        for (int i = 0; i < fuzzyHashes.size(); i++) {
            FuzzyHash item = fuzzyHashes.get(i);
            FuzzyHashXml.write(out, IodefNames.FUZZY_HASH, item);
        }
        out.end();
    }
}
