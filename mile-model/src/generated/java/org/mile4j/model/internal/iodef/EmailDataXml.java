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
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.HashData;
import org.mile4j.model.iodef.SignatureData;

/** The XML of {@link EmailData}: RFC 7970, Section 3.21. */
public final class EmailDataXml {

    /** The structure of the class. */
    public static final ElementDef DEF = ElementDef.of(33, "EmailData", "urn:ietf:params:xml:ns:iodef-2.0", "RFC 7970, Section 3.21")
            .attribute("observable-id", TypeKind.ID, null, false, false, null)
            .simple("EmailTo", 0, 0, true, TypeKind.STRING, TypeKind.STRING)
            .simple("EmailFrom", 1, 1, false, TypeKind.STRING, TypeKind.STRING)
            .simple("EmailSubject", 2, 2, false, TypeKind.STRING, TypeKind.STRING)
            .simple("EmailX-Mailer", 3, 3, false, TypeKind.STRING, TypeKind.STRING)
            .child("EmailHeaderField", 4, 4, true, IodefGrammar.type("ExtensionType"))
            .simple("EmailHeaders", 5, 5, false, TypeKind.STRING, TypeKind.STRING)
            .simple("EmailBody", 6, 6, false, TypeKind.STRING, TypeKind.STRING)
            .simple("EmailMessage", 7, 7, false, TypeKind.STRING, TypeKind.STRING)
            .child("HashData", 8, 8, true, IodefGrammar.type("HashData"))
            .child("SignatureData", 9, 9, true, IodefGrammar.type("SignatureData"))
            .build();

    private EmailDataXml() {}

    /** Reads the element the reader stands on. */
    public static EmailData read(XmlIn in) throws XMLStreamException {
        in.enter(DEF);
        in.keepNamespaces();
        String observableId = null;
        for (int i = 0, n = in.attributeCount(); i < n; i++) {
            int attribute = in.attribute(i);
            String value = in.value(attribute, i);
            switch (attribute) {
                case 0 -> observableId = value;
                default -> {}
            }
        }
        List<String> emailTos = null;
        String emailFrom = null;
        String emailSubject = null;
        String emailXMailer = null;
        List<ExtensionType> emailHeaderFields = null;
        String emailHeaders = null;
        String emailBody = null;
        String emailMessage = null;
        List<HashData> hashData = null;
        List<SignatureData> signatureData = null;
        int child;
        while ((child = in.nextChild()) >= 0) {
            switch (child) {
                case 0 -> emailTos = Fields.add(emailTos, in.simple());
                case 1 -> emailFrom = in.simple();
                case 2 -> emailSubject = in.simple();
                case 3 -> emailXMailer = in.simple();
                case 4 -> emailHeaderFields = Fields.add(emailHeaderFields, ExtensionTypeXml.read(in));
                case 5 -> emailHeaders = in.simple();
                case 6 -> emailBody = in.simple();
                case 7 -> emailMessage = in.simple();
                case 8 -> hashData = Fields.add(hashData, HashDataXml.read(in));
                case 9 -> signatureData = Fields.add(signatureData, SignatureDataXml.read(in));
                default -> throw new AssertionError(child);
            }
        }
        return in.leaveChecked(EmailData.class, new EmailData(
                Optional.ofNullable(observableId),
                Fields.list(emailTos),
                Optional.ofNullable(emailFrom),
                Optional.ofNullable(emailSubject),
                Optional.ofNullable(emailXMailer),
                Fields.list(emailHeaderFields),
                Optional.ofNullable(emailHeaders),
                Optional.ofNullable(emailBody),
                Optional.ofNullable(emailMessage),
                Fields.list(hashData),
                Fields.list(signatureData),
                in.extras()));
    }

    /** Writes the value as an element with the given name. */
    public static void write(XmlOut out, XmlName name, EmailData value) throws IOException {
        out.start(name, value.extras());
        if (value.observableId().isPresent()) {
            out.attribute(IodefNames.AT_OBSERVABLE_ID, value.observableId().get());
        }
        if (value.extras() != Extras.NONE) {
            out.extras(value.extras());
        }
        List<String> emailTos = value.emailTos();
        for (int i = 0; i < emailTos.size(); i++) {
            String item = emailTos.get(i);
            out.element(IodefNames.EMAIL_TO, item);
        }
        if (value.emailFrom().isPresent()) {
            out.element(IodefNames.EMAIL_FROM, value.emailFrom().get());
        }
        if (value.emailSubject().isPresent()) {
            out.element(IodefNames.EMAIL_SUBJECT, value.emailSubject().get());
        }
        if (value.emailXMailer().isPresent()) {
            out.element(IodefNames.EMAIL_X_MAILER, value.emailXMailer().get());
        }
        List<ExtensionType> emailHeaderFields = value.emailHeaderFields();
        for (int i = 0; i < emailHeaderFields.size(); i++) {
            ExtensionType item = emailHeaderFields.get(i);
            ExtensionTypeXml.write(out, IodefNames.EMAIL_HEADER_FIELD, item);
        }
        if (value.emailHeaders().isPresent()) {
            out.element(IodefNames.EMAIL_HEADERS, value.emailHeaders().get());
        }
        if (value.emailBody().isPresent()) {
            out.element(IodefNames.EMAIL_BODY, value.emailBody().get());
        }
        if (value.emailMessage().isPresent()) {
            out.element(IodefNames.EMAIL_MESSAGE, value.emailMessage().get());
        }
        List<HashData> hashData = value.hashData();
        for (int i = 0; i < hashData.size(); i++) {
            HashData item = hashData.get(i);
            HashDataXml.write(out, IodefNames.HASH_DATA, item);
        }
        List<SignatureData> signatureData = value.signatureData();
        for (int i = 0; i < signatureData.size(); i++) {
            SignatureData item = signatureData.get(i);
            SignatureDataXml.write(out, IodefNames.SIGNATURE_DATA, item);
        }
        out.end();
    }
}
