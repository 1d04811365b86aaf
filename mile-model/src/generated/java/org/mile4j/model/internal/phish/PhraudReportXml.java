// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.ArchivedData;
import org.mile4j.model.phish.DCSite;
import org.mile4j.model.phish.EmailRecord;
import org.mile4j.model.phish.FraudType;
import org.mile4j.model.phish.LureSource;
import org.mile4j.model.phish.OriginatingSensor;
import org.mile4j.model.phish.PhraudReport;
import org.mile4j.model.phish.TakeDownInfo;

/** The XML of {@link PhraudReport}: RFC 5901, Section 5.1. */
public final class PhraudReportXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(0, "PhraudReport", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.1")
            .attribute("Version", TypeKind.STRING, null, true, false, null)
            .attribute("FraudType", TypeKind.ENUMERATION, PhishValues.FRAUD_TYPE, true, true, null)
            .attribute("ext-value", TypeKind.STRING, null, false, false, null)
            .child("PhishNameRef", 0, 0, false, PhishGrammar.type("MLString"))
            .child("PhishNameLocalRef", 1, 1, false, PhishGrammar.type("MLString"))
            .child("FraudParameter", 2, 2, false, PhishGrammar.type("MLString"))
            .child("FraudedBrandName", 3, 3, true, PhishGrammar.type("MLString"))
            .child("LureSource", 4, 4, true, PhishGrammar.type("LureSource"))
            .child("OriginatingSensor", 5, 5, true, PhishGrammar.type("OriginatingSensor"))
            .child("EmailRecord", 6, 6, false, PhishGrammar.type("EmailRecord"))
            .child("DCSite", 7, 7, true, PhishGrammar.type("DCSite"))
            .child("TakeDownInfo", 8, 8, true, PhishGrammar.type("TakeDownInfo"))
            .child("ArchivedData", 9, 9, true, PhishGrammar.type("ArchivedData"))
            .simple("RelatedData", 10, 10, true, TypeKind.ANY_URI, TypeKind.ANY_URI)
            .child("CorrelationData", 11, 11, true, PhishGrammar.type("MLString"))
            .child("PRComments", 12, 12, false, PhishGrammar.type("MLString"))
            .require(0x10L, true, true)
            .require(0x20L, true, true)
            .build();

    private PhraudReportXml() {}

    /** Reads the element the reader stands on. */
    public static PhraudReport read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String version = null;
        String fraudType = null;
        String extValue = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> version = value;
                case 1 -> fraudType = value;
                case 2 -> extValue = value;
                default -> {}
            }
        }
        in.keepEmpty("FraudType", fraudType, extValue);
        MLString phishNameRef = null;
        MLString phishNameLocalRef = null;
        MLString fraudParameter = null;
        List<MLString> fraudedBrandNames = null;
        List<LureSource> lureSources = null;
        List<OriginatingSensor> originatingSensors = null;
        EmailRecord emailRecord = null;
        List<DCSite> dcSites = null;
        List<TakeDownInfo> takeDownInfos = null;
        List<ArchivedData> archivedData = null;
        List<String> relatedData = null;
        List<MLString> correlationData = null;
        MLString prComments = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> phishNameRef = MLStringXml.read(in);
                case 1 -> phishNameLocalRef = MLStringXml.read(in);
                case 2 -> fraudParameter = MLStringXml.read(in);
                case 3 -> fraudedBrandNames = Fields.add(fraudedBrandNames, MLStringXml.read(in));
                case 4 -> lureSources = Fields.add(lureSources, LureSourceXml.read(in));
                case 5 -> originatingSensors = Fields.add(originatingSensors, OriginatingSensorXml.read(in));
                case 6 -> emailRecord = EmailRecordXml.read(in);
                case 7 -> dcSites = Fields.add(dcSites, DCSiteXml.read(in));
                case 8 -> takeDownInfos = Fields.add(takeDownInfos, TakeDownInfoXml.read(in));
                case 9 -> archivedData = Fields.add(archivedData, ArchivedDataXml.read(in));
                case 10 -> relatedData = Fields.add(relatedData, in.simple());
                case 11 -> correlationData = Fields.add(correlationData, MLStringXml.read(in));
                case 12 -> prComments = MLStringXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(PhraudReport.class, new PhraudReport(
                Optional.ofNullable(version),
                fraudType == null && extValue == null ? Optional.empty() : FraudType.optional(Fields.text(fraudType), Optional.ofNullable(extValue)),
                Optional.ofNullable(phishNameRef),
                Optional.ofNullable(phishNameLocalRef),
                Optional.ofNullable(fraudParameter),
                Fields.list(fraudedBrandNames),
                Fields.list(lureSources),
                Fields.list(originatingSensors),
                Optional.ofNullable(emailRecord),
                Fields.list(dcSites),
                Fields.list(takeDownInfos),
                Fields.list(archivedData),
                Fields.list(relatedData),
                Fields.list(correlationData),
                Optional.ofNullable(prComments),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, PhraudReport value) throws IOException {
        out.start(name, value.extras());
        if (value.version().isPresent()) {
            out.attribute(PhishNames.AT_VERSION, value.version().get());
        }
        if (value.fraudType().isPresent()) {
            out.enumeration(PhishNames.AT_FRAUD_TYPE, PhishNames.AT_EXT_VALUE, value.fraudType().get(), value.fraudType().get().value(), null);
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.phishNameRef().isPresent()) {
            MLStringXml.write(out, PhishNames.PHISH_NAME_REF, value.phishNameRef().get());
        }
        if (value.phishNameLocalRef().isPresent()) {
            MLStringXml.write(out, PhishNames.PHISH_NAME_LOCAL_REF, value.phishNameLocalRef().get());
        }
        if (value.fraudParameter().isPresent()) {
            MLStringXml.write(out, PhishNames.FRAUD_PARAMETER, value.fraudParameter().get());
        }
        List<MLString> fraudedBrandNames = value.fraudedBrandNames();
        for (int i = 0; i < fraudedBrandNames.size(); i++) {
            MLString item = fraudedBrandNames.get(i);
            MLStringXml.write(out, PhishNames.FRAUDED_BRAND_NAME, item);
        }
        List<LureSource> lureSources = value.lureSources();
        for (int i = 0; i < lureSources.size(); i++) {
            LureSource item = lureSources.get(i);
            LureSourceXml.write(out, PhishNames.LURE_SOURCE, item);
        }
        List<OriginatingSensor> originatingSensors = value.originatingSensors();
        for (int i = 0; i < originatingSensors.size(); i++) {
            OriginatingSensor item = originatingSensors.get(i);
            OriginatingSensorXml.write(out, PhishNames.ORIGINATING_SENSOR, item);
        }
        if (value.emailRecord().isPresent()) {
            EmailRecordXml.write(out, PhishNames.EMAIL_RECORD, value.emailRecord().get());
        }
        List<DCSite> dcSites = value.dcSites();
        for (int i = 0; i < dcSites.size(); i++) {
            DCSite item = dcSites.get(i);
            DCSiteXml.write(out, PhishNames.DC_SITE, item);
        }
        List<TakeDownInfo> takeDownInfos = value.takeDownInfos();
        for (int i = 0; i < takeDownInfos.size(); i++) {
            TakeDownInfo item = takeDownInfos.get(i);
            TakeDownInfoXml.write(out, PhishNames.TAKE_DOWN_INFO, item);
        }
        List<ArchivedData> archivedData = value.archivedData();
        for (int i = 0; i < archivedData.size(); i++) {
            ArchivedData item = archivedData.get(i);
            ArchivedDataXml.write(out, PhishNames.ARCHIVED_DATA, item);
        }
        List<String> relatedData = value.relatedData();
        for (int i = 0; i < relatedData.size(); i++) {
            String item = relatedData.get(i);
            out.element(PhishNames.RELATED_DATA, item);
        }
        List<MLString> correlationData = value.correlationData();
        for (int i = 0; i < correlationData.size(); i++) {
            MLString item = correlationData.get(i);
            MLStringXml.write(out, PhishNames.CORRELATION_DATA, item);
        }
        if (value.prComments().isPresent()) {
            MLStringXml.write(out, PhishNames.PR_COMMENTS, value.prComments().get());
        }
        out.end();
    }
}
