// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.iodef;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef.AttackPhase;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.MLString;

/** The XML of {@link AttackPhase}: RFC 7970, Section 3.29.8. */
public final class AttackPhaseXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(60, "AttackPhase", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.29.8")
            .simple("AttackPhaseID", 0, 0, true, TypeKind.STRING, TypeKind.STRING)
            .simple("URL", 1, 1, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("Description", 2, 2, true, IodefGrammar.type("MLString"))
            .child("AdditionalData", 3, 3, true, IodefGrammar.type("ExtensionType"))
            .require(0x2L, false, true)
            .build();

    private AttackPhaseXml() {}

    /** Reads the element the reader stands on. */
    public static AttackPhase read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        List<String> attackPhaseIds = null;
        List<String> urls = null;
        List<MLString> descriptions = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> attackPhaseIds = Fields.add(attackPhaseIds, in.simple());
                case 1 -> urls = Fields.add(urls, in.simple());
                case 2 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 3 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(AttackPhase.class, new AttackPhase(
                Fields.list(attackPhaseIds),
                Fields.list(urls),
                Fields.list(descriptions),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, AttackPhase value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<String> attackPhaseIds = value.attackPhaseIds();
        for (int i = 0; i < attackPhaseIds.size(); i++) {
            String item = attackPhaseIds.get(i);
            out.element(IodefNames.ATTACK_PHASE_ID, item);
        }
        List<String> urls = value.urls();
        for (int i = 0; i < urls.size(); i++) {
            String item = urls.get(i);
            out.element(IodefNames.URL, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
