package org.mile4j.rid.security;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.dom.DOMSource;
import org.apache.xml.security.Init;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.mile4j.model.MalformedInputException;
import org.mile4j.model.MileException;
import org.mile4j.model.Reading;
import org.mile4j.rid.message.Justification;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.xml.RidXml;
import org.w3c.dom.Element;

/**
 * Signs, encrypts, verifies and decrypts RID messages for one RID system: RFC 6545, Section 9.1.
 *
 * <p>A message is sealed in this order: the originator's detached signatures over the records, encryption of what is
 * private or need-to-know, the sender's enveloped signature over everything. So a recipient verifies the sender before it
 * decrypts, systems on the way can do so without a key, and a detached signature passes through any number of hops.
 *
 * {@snippet :
 * MessageSecurity security = new MessageSecurity(credential, trust);
 * byte[] sealed = security.seal(message, List.of(recipient));
 * OpenedMessage opened = other.open(sealed);
 * }
 *
 * @since 0.1
 */
public final class MessageSecurity {

    static {
        Init.init();
    }

    private final Credential credential;
    private final Trust trust;
    private final MessageSigner signer;
    private final MessageVerifier verifier;

    /**
     * The security of a RID system.
     *
     * @param credential by what the system signs and decrypts
     * @param trust whom it believes
     */
    public MessageSecurity(Credential credential, Trust trust) {
        this.credential = Objects.requireNonNull(credential, "credential");
        this.trust = Objects.requireNonNull(trust, "trust");
        this.signer = new MessageSigner(credential);
        this.verifier = new MessageVerifier(trust);
    }

    /**
     * By what the system signs and decrypts.
     *
     * @return the credential
     */
    public Credential credential() {
        return credential;
    }

    /**
     * Whom the system believes.
     *
     * @return the trust
     */
    public Trust trust() {
        return trust;
    }

    // ---- sending --------------------------------------------------------------------------------------------------

    /**
     * Seals a message that begins at this system. A request is signed record by record as well.
     *
     * @param message the message
     * @param recipients for whom a document that is private or need-to-know is encrypted
     * @return the message as it is sent
     * @throws MessageSecurityException if something has to be encrypted and cannot be
     */
    public byte[] seal(RidDocument message, List<X509Certificate> recipients) {
        return seal(message, () -> recipients);
    }

    /**
     * Seals a message that begins at this system, whose recipients are asked for only if something has to be encrypted.
     *
     * @param message the message
     * @param recipients for whom a document that is private or need-to-know is encrypted
     * @return the message as it is sent
     * @throws MessageSecurityException if something has to be encrypted and cannot be
     */
    public byte[] seal(RidDocument message, Supplier<List<X509Certificate>> recipients) {
        return seal(message, recipients, isRequest(message));
    }

    /**
     * Seals a message that this system passes on. The detached signatures it holds stay as they are.
     *
     * @param message the message, as it was opened, with this system's changes
     * @param recipients for whom a document that is private or need-to-know is encrypted
     * @return the message as it is sent
     * @throws MessageSecurityException if something has to be encrypted and cannot be
     */
    public byte[] relay(RidDocument message, List<X509Certificate> recipients) {
        return relay(message, () -> recipients);
    }

    /**
     * Seals a message that this system passes on, whose recipients are asked for only if something has to be encrypted.
     *
     * @param message the message, as it was opened, with this system's changes
     * @param recipients for whom a document that is private or need-to-know is encrypted
     * @return the message as it is sent
     * @throws MessageSecurityException if something has to be encrypted and cannot be
     */
    public byte[] relay(RidDocument message, Supplier<List<X509Certificate>> recipients) {
        return seal(message, recipients, false);
    }

    private static boolean isRequest(RidDocument message) {
        return message.policy()
                .flatMap(RidPolicy::msgType)
                .filter(type -> type.equals(MsgType.TRACE_REQUEST) || type.equals(MsgType.INVESTIGATION_REQUEST))
                .isPresent();
    }

    private byte[] seal(RidDocument message, Supplier<List<X509Certificate>> recipients, boolean records) {
        UnsignedText text = UnsignedText.of(RidXml.defaults().pretty(false).toBytes(message));
        try {
            if (records || isSigned(message) || text.mayBeSecret() || !text.hasPlace()) {
                // What is signed is what the recipient parses, whatever was done to the tree.
                text = UnsignedText.of(prepared(Tree.parse(text.text()), recipients, records));
            }
            return signer.signWhole(text);
        } catch (XMLSecurityException e) {
            throw MessageSecurityException.authentication("the message could not be signed", e);
        }
    }

    private static boolean isSigned(RidDocument message) {
        return message.policy()
                .flatMap(RidPolicy::reportSchema)
                .filter(schema -> !schema.signatures().isEmpty())
                .isPresent();
    }

    /** What has to be done before a message is signed as a whole, in place of what another sender may have signed. */
    private byte[] prepared(Tree tree, Supplier<List<X509Certificate>> recipients, boolean records)
            throws XMLSecurityException {
        tree.removeWholeSignatures();
        if (records) {
            signer.signRecords(tree);
        }
        List<Element> secrets = Confidentiality.secrets(tree);
        if (!secrets.isEmpty()) {
            List<X509Certificate> readers = recipients.get();
            for (Element secret : secrets) {
                MessageCipher.encrypt(tree, secret, readers);
            }
        }
        tree.requireReportSchema();
        return tree.toBytes();
    }

    // ---- receiving ------------------------------------------------------------------------------------------------

    /**
     * Verifies a message, decrypts it where this system is a recipient, and reads it. What is returned was read from what the
     * signature was verified on: the same tree, or the same bytes by the same parser.
     *
     * @param message the message as it was received
     * @return the message
     * @throws MessageSecurityException if it is not XML that can be read, the enveloped signature does not hold, its
     *     signer is not trusted, or encrypted data is malformed
     */
    public OpenedMessage open(byte[] message) {
        return plain(message).orElseGet(() -> open(Tree.parse(message)));
    }

    /**
     * Opens a message in which nothing but the signature of its sender is to be verified, without a tree. Of any other, and
     * of one that is no such message as it was signed, the tree tells.
     */
    private Optional<OpenedMessage> plain(byte[] message) {
        Reading<RidDocument> reading;
        Optional<SignedText> text;
        try {
            // Read first, within limits that the rest has none of.
            reading = RidXml.defaults().read(message);
            text = SignedText.of(message);
        } catch (XMLStreamException | MileException e) {
            return Optional.empty(); // said of the tree
        }
        return text.flatMap(verifier::verifyWhole)
                .map(sender -> new OpenedMessage(reading, sender, List.of(), Optional.empty(), false, true));
    }

    private OpenedMessage open(Tree tree) {
        Signer sender = verifier.verifyWhole(tree);
        boolean encrypted = false;
        boolean readable = true;
        Element holder = tree.xmlDocument();
        if (holder != null) {
            for (Element data : Tree.descendants(holder, Tree.XENC, "EncryptedData")) {
                encrypted = true;
                readable &= MessageCipher.decrypt(tree, data, credential);
            }
        }
        List<Signer> originators = List.of();
        Optional<MessageSecurityException> origin = Optional.empty();
        if (readable) {
            try {
                originators = verifier.verifyRecords(tree);
            } catch (MessageSecurityException e) {
                origin = Optional.of(e);
            }
        }
        return new OpenedMessage(read(tree), sender, originators, origin, encrypted, readable);
    }

    private static Reading<RidDocument> read(Tree tree) {
        try {
            XMLStreamReader reader = DomReaders.FACTORY.createXMLStreamReader(new DOMSource(tree.document()));
            return RidXml.defaults().read(reader);
        } catch (XMLStreamException | MalformedInputException e) {
            throw new MessageSecurityException(
                    Justification.UNRECOGNIZED_FORMAT, "this is no RID message: " + e.getMessage(), e);
        }
    }

    /** Reads trees as streams; only Woodstox, which comes with XML security, does so. */
    private static final class DomReaders {
        private static final XMLInputFactory FACTORY =
                ServiceLoader.load(XMLInputFactory.class, MessageSecurity.class.getClassLoader()).stream()
                        .filter(provider -> provider.type().getName().startsWith("com.ctc.wstx."))
                        .findFirst()
                        .map(ServiceLoader.Provider::get)
                        .orElseThrow(() ->
                                new IllegalStateException("woodstox-core is missing on the class or module path"));
    }
}
