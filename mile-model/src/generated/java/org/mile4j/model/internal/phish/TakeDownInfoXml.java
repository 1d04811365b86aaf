// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.DateTime;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.TakeDownInfo;

/** The XML of {@link TakeDownInfo}: RFC 5901, Section 5.12. */
public final class TakeDownInfoXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(14, "TakeDownInfo", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.12")
            .simple("TakeDownDate", 0, 0, false, TypeKind.DATE_TIME, TypeKind.DATE_TIME)
            .child("TakeDownAgency", 1, 1, true, PhishGrammar.type("MLString"))
            .child("TakeDownComments", 2, 2, true, PhishGrammar.type("MLString"))
            .build();

    private TakeDownInfoXml() {}

    /** Reads the element the reader stands on. */
    public static TakeDownInfo read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        DateTime takeDownDate = null;
        List<MLString> takeDownAgencies = null;
        List<MLString> takeDownComments = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> takeDownDate = Fields.dateTime(in.simple());
                case 1 -> takeDownAgencies = Fields.add(takeDownAgencies, MLStringXml.read(in));
                case 2 -> takeDownComments = Fields.add(takeDownComments, MLStringXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(TakeDownInfo.class, new TakeDownInfo(
                Optional.ofNullable(takeDownDate),
                Fields.list(takeDownAgencies),
                Fields.list(takeDownComments),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, TakeDownInfo value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.takeDownDate().isPresent()) {
            out.element(PhishNames.TAKE_DOWN_DATE, value.takeDownDate().get().text());
        }
        List<MLString> takeDownAgencies = value.takeDownAgencies();
        for (int i = 0; i < takeDownAgencies.size(); i++) {
            MLString item = takeDownAgencies.get(i);
            MLStringXml.write(out, PhishNames.TAKE_DOWN_AGENCY, item);
        }
        List<MLString> takeDownComments = value.takeDownComments();
        for (int i = 0; i < takeDownComments.size(); i++) {
            MLString item = takeDownComments.get(i);
            MLStringXml.write(out, PhishNames.TAKE_DOWN_COMMENTS, item);
        }
        out.end();
    }
}
