// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.CanonicalizationMethod;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.Hash;
import org.mile4j.model.iodef.SoftwareType;

/** The XML of {@link Hash}: RFC 7970, Section 3.26.1. */
public final class HashXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(45, "Hash", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.26.1")
            .child("ds:DigestMethod", 0, 0, false, IodefGrammar.type("DigestMethod"))
            .simple("ds:DigestValue", 1, 1, false, TypeKind.BASE64, TypeKind.BASE64)
            .child("ds:CanonicalizationMethod", 2, 2, false, IodefGrammar.type("CanonicalizationMethod"))
            .child("Application", 3, 3, false, IodefGrammar.type("SoftwareType"))
            .require(0x1L, true, true)
            .require(0x2L, true, true)
            .build();

    private HashXml() {}

    /** Reads the element the reader stands on. */
    public static Hash read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        DigestMethod digestMethod = null;
        String digestValue = null;
        CanonicalizationMethod canonicalizationMethod = null;
        SoftwareType application = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> digestMethod = DigestMethodXml.read(in);
                case 1 -> digestValue = in.simple();
                case 2 -> canonicalizationMethod = CanonicalizationMethodXml.read(in);
                case 3 -> application = SoftwareTypeXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Hash.class, new Hash(
                Optional.ofNullable(digestMethod),
                Optional.ofNullable(digestValue),
                Optional.ofNullable(canonicalizationMethod),
                Optional.ofNullable(application),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Hash value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.digestMethod().isPresent()) {
            DigestMethodXml.write(out, IodefNames.DIGEST_METHOD, value.digestMethod().get());
        }
        if (value.digestValue().isPresent()) {
            out.element("ds", "http://www.w3.org/2000/09/xmldsig#", IodefNames.DIGEST_VALUE, value.digestValue().get());
        }
        if (value.canonicalizationMethod().isPresent()) {
            CanonicalizationMethodXml.write(out, IodefNames.CANONICALIZATION_METHOD, value.canonicalizationMethod().get());
        }
        if (value.application().isPresent()) {
            SoftwareTypeXml.write(out, IodefNames.APPLICATION, value.application().get());
        }
        out.end();
    }
}
