package org.mile4j.rid.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mile4j.model.data.XmlText;
import org.mile4j.model.iodef1.ExtensionType;
import org.mile4j.rid.message.ReportSchema;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.xml.RidXml;

/**
 * The text of a message as it is kept, and the digest of all of it but its signatures. It is written once, with the signatures
 * between two marks that nobody can guess.
 *
 * @param bytes the message in XML
 * @param digest the digest, in hexadecimal figures
 */
record KeptText(byte[] bytes, String digest) {

    private static final RidXml WRITER = RidXml.defaults().pretty(false);
    private static final String MARK = UUID.randomUUID().toString();
    private static final ExtensionType MARKED =
            ExtensionType.builder().addContent(new XmlText(MARK)).build();

    /** The text of a message. */
    static KeptText of(RidDocument message) {
        Optional<ReportSchema> signed = message.policy()
                .flatMap(RidPolicy::reportSchema)
                .filter(s -> !s.signatures().isEmpty());
        if (signed.isEmpty()) {
            byte[] bytes = WRITER.toBytes(message);
            return new KeptText(bytes, hex(sha256().digest(bytes)));
        }
        return unmarked(WRITER.toBytes(marked(message, signed.get())));
    }

    private static RidDocument marked(RidDocument message, ReportSchema signed) {
        List<ExtensionType> signatures = new ArrayList<>(signed.signatures());
        signatures.add(0, MARKED);
        signatures.add(MARKED);
        ReportSchema schema = signed.toBuilder().signatures(signatures).build();
        RidPolicy policy =
                message.policy().orElseThrow().toBuilder().reportSchema(schema).build();
        return message.toBuilder().policy(policy).build();
    }

    private static KeptText unmarked(byte[] marked) {
        String text = new String(marked, StandardCharsets.ISO_8859_1); // a character for each byte
        int first = text.indexOf(MARK);
        int last = text.lastIndexOf(MARK);
        int before = text.lastIndexOf('<', first);
        int signatures = text.indexOf('>', first) + 1;
        int signaturesEnd = text.lastIndexOf('<', last);
        int behind = text.indexOf('>', last) + 1;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(marked.length);
        bytes.write(marked, 0, before);
        bytes.write(marked, signatures, signaturesEnd - signatures);
        bytes.write(marked, behind, marked.length - behind);
        MessageDigest digest = sha256();
        digest.update(marked, 0, before);
        digest.update(marked, behind, marked.length - behind);
        return new KeptText(bytes.toByteArray(), hex(digest.digest()));
    }

    static String digest(String text) {
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
