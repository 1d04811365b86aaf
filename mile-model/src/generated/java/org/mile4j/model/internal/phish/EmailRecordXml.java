// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.internal.phish;

import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;
import org.mile4j.model.internal.grammar.ElementDef;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.internal.iodef1.MLStringXml;
import org.mile4j.model.internal.xml.Fields;
import org.mile4j.model.internal.xml.XmlIn;
import org.mile4j.model.internal.xml.XmlName;
import org.mile4j.model.internal.xml.XmlOut;
import org.mile4j.model.iodef1.MLString;
import org.mile4j.model.phish.EmailRecord;

/** The XML of {@link EmailRecord}: RFC 5901, Section 5.17. */
public final class EmailRecordXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(10, "EmailRecord", "urn:ietf:params:xml:ns:iodef-phish-1.0", "RFC 5901, Section 5.17")
            .simple("EmailCount", 0, 0, false, TypeKind.INTEGER, TypeKind.INTEGER)
            .child("EmailMessage", 1, 1, false, PhishGrammar.type("MLString"))
            .child("EmailComments", 2, 2, false, PhishGrammar.type("MLString"))
            .require(0x1L, true, true)
            .build();

    private EmailRecordXml() {}

    /** Reads the element the reader stands on. */
    public static EmailRecord read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        in.noAttributes();
        IntegerValue emailCount = null;
        MLString emailMessage = null;
        MLString emailComments = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> emailCount = Fields.integer(in.simple());
                case 1 -> emailMessage = MLStringXml.read(in);
                case 2 -> emailComments = MLStringXml.read(in);
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(EmailRecord.class, new EmailRecord(
                Optional.ofNullable(emailCount),
                Optional.ofNullable(emailMessage),
                Optional.ofNullable(emailComments),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, EmailRecord value) throws IOException {
        out.start(name, value.extras());
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        if (value.emailCount().isPresent()) {
            out.element(PhishNames.EMAIL_COUNT, value.emailCount().get().text());
        }
        if (value.emailMessage().isPresent()) {
            MLStringXml.write(out, PhishNames.EMAIL_MESSAGE, value.emailMessage().get());
        }
        if (value.emailComments().isPresent()) {
            MLStringXml.write(out, PhishNames.EMAIL_COMMENTS, value.emailComments().get());
        }
        out.end();
    }
}
