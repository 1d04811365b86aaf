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
import org.mile4j.model.iodef.AttackPattern;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.MLString;
import org.mile4j.model.iodef.Method;
import org.mile4j.model.iodef.Reference;
import org.mile4j.model.iodef.Restriction;
import org.mile4j.model.iodef.Vulnerability;
import org.mile4j.model.iodef.Weakness;

/** The XML of {@link Method}: RFC 7970, Section 3.11. */
public final class MethodXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(16, "Method", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.11")
            .attribute("restriction", TypeKind.ENUMERATION, IodefValues.RESTRICTION, false, false, null)
            .attribute("ext-restriction", TypeKind.STRING, null, false, false, null)
            .child("Reference", 0, 0, true, IodefGrammar.type("Reference"))
            .child("Description", 1, 1, true, IodefGrammar.type("MLString"))
            .child("sci:AttackPattern", 2, 2, true, IodefGrammar.type("AttackPattern"))
            .child("sci:Vulnerability", 3, 3, true, IodefGrammar.type("Vulnerability"))
            .child("sci:Weakness", 4, 4, true, IodefGrammar.type("Weakness"))
            .child("AdditionalData", 5, 5, true, IodefGrammar.type("ExtensionType"))
            .build();

    private MethodXml() {}

    /** Reads the element the reader stands on. */
    public static Method read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String restriction = null;
        String extRestriction = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> restriction = value;
                case 1 -> extRestriction = value;
                default -> {}
            }
        }
        in.keepEmpty("restriction", restriction, extRestriction);
        List<Reference> references = null;
        List<MLString> descriptions = null;
        List<AttackPattern> attackPatterns = null;
        List<Vulnerability> vulnerabilities = null;
        List<Weakness> weaknesses = null;
        List<ExtensionType> additionalData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> references = Fields.add(references, ReferenceXml.read(in));
                case 1 -> descriptions = Fields.add(descriptions, MLStringXml.read(in));
                case 2 -> attackPatterns = Fields.add(attackPatterns, AttackPatternXml.read(in));
                case 3 -> vulnerabilities = Fields.add(vulnerabilities, VulnerabilityXml.read(in));
                case 4 -> weaknesses = Fields.add(weaknesses, WeaknessXml.read(in));
                case 5 -> additionalData = Fields.add(additionalData, ExtensionTypeXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(Method.class, new Method(
                restriction == null && extRestriction == null ? Optional.empty() : Restriction.optional(Fields.text(restriction), Optional.ofNullable(extRestriction)),
                Fields.list(references),
                Fields.list(descriptions),
                Fields.list(attackPatterns),
                Fields.list(vulnerabilities),
                Fields.list(weaknesses),
                Fields.list(additionalData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, Method value) throws IOException {
        out.start(name, value.extras());
        if (value.restriction().isPresent()) {
            out.enumeration(IodefNames.AT_RESTRICTION, IodefNames.AT_EXT_RESTRICTION, value.restriction().get(), value.restriction().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<Reference> references = value.references();
        for (int i = 0; i < references.size(); i++) {
            Reference item = references.get(i);
            ReferenceXml.write(out, IodefNames.REFERENCE, item);
        }
        List<MLString> descriptions = value.descriptions();
        for (int i = 0; i < descriptions.size(); i++) {
            MLString item = descriptions.get(i);
            MLStringXml.write(out, IodefNames.DESCRIPTION, item);
        }
        List<AttackPattern> attackPatterns = value.attackPatterns();
        for (int i = 0; i < attackPatterns.size(); i++) {
            AttackPattern item = attackPatterns.get(i);
            AttackPatternXml.write(out, IodefNames.ATTACK_PATTERN, item);
        }
        List<Vulnerability> vulnerabilities = value.vulnerabilities();
        for (int i = 0; i < vulnerabilities.size(); i++) {
            Vulnerability item = vulnerabilities.get(i);
            VulnerabilityXml.write(out, IodefNames.VULNERABILITY, item);
        }
        List<Weakness> weaknesses = value.weaknesses();
        for (int i = 0; i < weaknesses.size(); i++) {
            Weakness item = weaknesses.get(i);
            WeaknessXml.write(out, IodefNames.WEAKNESS, item);
        }
        List<ExtensionType> additionalData = value.additionalData();
        for (int i = 0; i < additionalData.size(); i++) {
            ExtensionType item = additionalData.get(i);
            ExtensionTypeXml.write(out, IodefNames.ADDITIONAL_DATA, item);
        }
        out.end();
    }
}
