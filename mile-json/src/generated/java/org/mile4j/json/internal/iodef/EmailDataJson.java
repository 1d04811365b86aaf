// Generated from the model table. Edit the table, not this file.
package org.mile4j.json.internal.iodef;

import java.io.IOException;
import java.util.List;
import org.mile4j.json.internal.codec.ClassCodec;
import org.mile4j.json.internal.codec.Member;
import org.mile4j.json.internal.codec.ObjectIn;
import org.mile4j.json.internal.codec.ObjectOut;
import org.mile4j.model.data.Extras;
import org.mile4j.model.internal.grammar.TypeKind;
import org.mile4j.model.iodef.EmailData;

/** The JSON and CBOR of {@link EmailData}: RFC 7970, Section 3.21. */
final class EmailDataJson extends ClassCodec<EmailData> {

    EmailDataJson() {
        super(33, "EmailData", EmailData.class, "RFC 7970, Section 3.21", false, List.of(),
                Member.simple("observable-id", -8, "@observable-id", TypeKind.ID),
                Member.simple("EmailTo", 41, "EmailTo", TypeKind.STRING).many(),
                Member.simple("EmailFrom", 132, "EmailFrom", TypeKind.STRING),
                Member.simple("EmailSubject", 133, "EmailSubject", TypeKind.STRING),
                Member.simple("EmailX-Mailer", 134, "EmailX-Mailer", TypeKind.STRING),
                Member.object("EmailHeaderField", 135, "EmailHeaderField", 66).many(),
                Member.simple("EmailHeaders", 136, "EmailHeaders", TypeKind.STRING),
                Member.simple("EmailBody", 137, "EmailBody", TypeKind.STRING),
                Member.simple("EmailMessage", 138, "EmailMessage", TypeKind.STRING),
                Member.object("HashData", 139, "HashData", 44).many(),
                Member.unwrapped("Signature", 140, "SignatureData", 47, true).many());
    }

    @Override
    protected EmailData make(Object[] f, Extras extras) {
        return new EmailData(
                optional(f[0]),
                list(f[1]),
                optional(f[2]),
                optional(f[3]),
                optional(f[4]),
                list(f[5]),
                optional(f[6]),
                optional(f[7]),
                optional(f[8]),
                list(f[9]),
                list(f[10]),
                extras);
    }

    @Override
    protected Object read(ObjectIn in) throws IOException {
        Object f0 = null;
        Object f1 = null;
        Object f2 = null;
        Object f3 = null;
        Object f4 = null;
        Object f5 = null;
        Object f6 = null;
        Object f7 = null;
        Object f8 = null;
        Object f9 = null;
        Object f10 = null;
        int at = in.first(this);
        for (; at >= 0; at = in.next(this, at)) {
            switch (at) {
                case 0 -> f0 = in.text(this, 0);
                case 1 -> f1 = in.value(this, 1);
                case 2 -> f2 = in.string(this, 2);
                case 3 -> f3 = in.string(this, 3);
                case 4 -> f4 = in.string(this, 4);
                case 5 -> f5 = in.objects(this, 5);
                case 6 -> f6 = in.string(this, 6);
                case 7 -> f7 = in.string(this, 7);
                case 8 -> f8 = in.string(this, 8);
                case 9 -> f9 = in.objects(this, 9);
                case 10 -> f10 = in.value(this, 10);
                default -> throw new IndexOutOfBoundsException(at);
            }
        }
        if (!in.isWhole(at)) {
            return in.rest(this, at, f0, f1, f2, f3, f4, f5, f6, f7, f8, f9, f10);
        }
        f10 = in.wrapped(this, 10, f10);
        return in.leave(this, new EmailData(
                optional(f0),
                list(f1),
                optional(f2),
                optional(f3),
                optional(f4),
                list(f5),
                optional(f6),
                optional(f7),
                optional(f8),
                list(f9),
                list(f10),
                Extras.NONE));
    }

    @Override
    protected void write(ObjectOut out, Object value) throws IOException {
        EmailData v = (EmailData) value;
        List<?> in10 = out.inside(this, 10, v.signatureData());
        if (ObjectOut.isOdd(v.extras()) || in10 == null) {
            out.byTable(this, v);
            return;
        }
        int count = ObjectOut.one(v.observableId())
                + ObjectOut.one(v.emailTos())
                + ObjectOut.one(v.emailFrom())
                + ObjectOut.one(v.emailSubject())
                + ObjectOut.one(v.emailXMailer())
                + ObjectOut.one(v.emailHeaderFields())
                + ObjectOut.one(v.emailHeaders())
                + ObjectOut.one(v.emailBody())
                + ObjectOut.one(v.emailMessage())
                + ObjectOut.one(v.hashData())
                + ObjectOut.one(in10);
        out.start(count);
        out.text(this, 0, v.observableId());
        out.values(this, 1, v.emailTos());
        out.text(this, 2, v.emailFrom());
        out.text(this, 3, v.emailSubject());
        out.text(this, 4, v.emailXMailer());
        out.objects(this, 5, v.emailHeaderFields());
        out.text(this, 6, v.emailHeaders());
        out.text(this, 7, v.emailBody());
        out.text(this, 8, v.emailMessage());
        out.objects(this, 9, v.hashData());
        out.inner(this, 10, in10);
        out.end();
    }

    @Override
    protected Object get(EmailData v, int member) {
        return switch (member) {
            case 0 -> v.observableId().orElse(null);
            case 1 -> v.emailTos();
            case 2 -> v.emailFrom().orElse(null);
            case 3 -> v.emailSubject().orElse(null);
            case 4 -> v.emailXMailer().orElse(null);
            case 5 -> v.emailHeaderFields();
            case 6 -> v.emailHeaders().orElse(null);
            case 7 -> v.emailBody().orElse(null);
            case 8 -> v.emailMessage().orElse(null);
            case 9 -> v.hashData();
            case 10 -> v.signatureData();
            default -> throw new IndexOutOfBoundsException(member);
        };
    }

    @Override
    protected long take(EmailData v, Object[] f) {
        return putOptional(f, 0, v.observableId())
                | putList(f, 1, v.emailTos())
                | putOptional(f, 2, v.emailFrom())
                | putOptional(f, 3, v.emailSubject())
                | putOptional(f, 4, v.emailXMailer())
                | putList(f, 5, v.emailHeaderFields())
                | putOptional(f, 6, v.emailHeaders())
                | putOptional(f, 7, v.emailBody())
                | putOptional(f, 8, v.emailMessage())
                | putList(f, 9, v.hashData())
                | putList(f, 10, v.signatureData());
    }

    @Override
    protected Extras extras(EmailData v) {
        return v.extras();
    }

    @Override
    protected ClassCodec<?> codec(int id) {
        return IodefCodecs.of(id);
    }
}
