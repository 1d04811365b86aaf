package org.mile4j.rid.security;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.apache.xml.security.encryption.EncryptedData;
import org.apache.xml.security.encryption.EncryptedKey;
import org.apache.xml.security.encryption.XMLCipher;
import org.apache.xml.security.encryption.params.ConcatKDFParams;
import org.apache.xml.security.encryption.params.KeyAgreementParameters;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.KeyInfo;
import org.apache.xml.security.keys.content.X509Data;
import org.apache.xml.security.keys.content.x509.XMLX509IssuerSerial;
import org.w3c.dom.Element;

/**
 * Encrypts and decrypts parts of a message: AES-256-GCM under a fresh key, which each recipient gets by RSA-OAEP or by
 * ECDH-ES.
 */
final class MessageCipher {

    private static final String CONTENT = XMLCipher.AES_256_GCM;
    private static final int MOST_RECIPIENTS = 50;

    private MessageCipher() {}

    // ---- encryption -----------------------------------------------------------------------------------------------

    static void encrypt(Tree tree, Element secret, List<X509Certificate> recipients) {
        if (recipients.isEmpty()) {
            throw MessageSecurityException.encryption(
                    "the document is private or need-to-know, but there is no certificate of a recipient;"
                            + " list that of the peer, or let a RidSystem ask the peer for it",
                    null);
        }
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES");
            generator.init(256);
            SecretKey key = generator.generateKey();
            XMLCipher cipher = XMLCipher.getInstance(CONTENT);
            cipher.init(XMLCipher.ENCRYPT_MODE, key);
            EncryptedData data = cipher.getEncryptedData();
            KeyInfo keyInfo = new KeyInfo(tree.document());
            for (X509Certificate recipient : recipients) {
                keyInfo.add(encryptedKey(tree, key, recipient));
            }
            data.setKeyInfo(keyInfo);
            cipher.doFinal(tree.document(), secret, false);
        } catch (MessageSecurityException e) {
            throw e;
        } catch (Exception e) { // XMLCipher declares it
            throw MessageSecurityException.encryption("the document could not be encrypted", e);
        }
    }

    private static EncryptedKey encryptedKey(Tree tree, SecretKey key, X509Certificate recipient)
            throws XMLSecurityException, GeneralSecurityException {
        PublicKey publicKey = recipient.getPublicKey();
        EncryptedKey encrypted;
        if (publicKey instanceof RSAPublicKey) {
            XMLCipher wrap = XMLCipher.getInstance(XMLCipher.RSA_OAEP_11, null, XMLCipher.SHA256);
            wrap.init(XMLCipher.WRAP_MODE, publicKey);
            encrypted = wrap.encryptKey(tree.document(), key, "http://www.w3.org/2009/xmlenc11#mgf1sha256", null);
            KeyInfo hint = new KeyInfo(tree.document());
            X509Data data = new X509Data(tree.document());
            data.addIssuerSerial(recipient.getIssuerX500Principal().getName(), recipient.getSerialNumber());
            hint.add(data);
            encrypted.setKeyInfo(hint);
        } else if (publicKey instanceof ECPublicKey ec) {
            KeyPairGenerator ephemeral = KeyPairGenerator.getInstance("EC");
            ephemeral.initialize(ec.getParams());
            KeyPair pair = ephemeral.generateKeyPair();
            KeyAgreementParameters agreement = new KeyAgreementParameters(
                    KeyAgreementParameters.ActorType.ORIGINATOR,
                    XMLCipher.DIFFIE_HELLMAN_EC,
                    ConcatKDFParams.createBuilder(256, XMLCipher.SHA256).build());
            agreement.setOriginatorKeyPair(pair);
            agreement.setRecipientPublicKey(publicKey);
            XMLCipher wrap = XMLCipher.getInstance(XMLCipher.AES_256_KeyWrap);
            wrap.init(XMLCipher.WRAP_MODE, publicKey);
            encrypted = wrap.encryptKey(tree.document(), key, agreement, null);
        } else {
            throw MessageSecurityException.encryption(
                    "nothing can be encrypted for a key of " + publicKey.getAlgorithm()
                            + "; give the recipient's RSA or EC certificate",
                    null);
        }
        encrypted.setRecipient(recipient.getSubjectX500Principal().getName());
        return encrypted;
    }

    // ---- decryption -----------------------------------------------------------------------------------------------

    /** Decrypts in place; false if it is encrypted for others only. */
    static boolean decrypt(Tree tree, Element encryptedData, Credential recipient) {
        Element keyInfo = Tree.child(encryptedData, Tree.DSIG, "KeyInfo");
        List<Element> keys = keyInfo == null ? List.of() : Tree.descendants(keyInfo, Tree.XENC, "EncryptedKey");
        if (keys.isEmpty() || keys.size() > MOST_RECIPIENTS) {
            throw MessageSecurityException.encryption(
                    "encrypted data must bring its key for one to " + MOST_RECIPIENTS + " recipients", null);
        }
        for (Element key : keys) {
            if (mayBeFor(key, recipient)) {
                Key session = unwrap(tree, key, recipient);
                if (session != null) {
                    decrypt(tree, encryptedData, session);
                    return true;
                }
            }
        }
        return false;
    }

    private static void decrypt(Tree tree, Element encryptedData, Key session) {
        try {
            XMLCipher cipher = XMLCipher.getInstance(CONTENT);
            cipher.setSecureValidation(true);
            cipher.init(XMLCipher.DECRYPT_MODE, session);
            cipher.doFinal(tree.document(), encryptedData);
        } catch (Exception e) { // XMLCipher declares it
            throw MessageSecurityException.encryption("the encrypted document does not decrypt to XML", e);
        }
    }

    private static boolean mayBeFor(Element key, Credential recipient) {
        try {
            Element hint = Tree.child(key, Tree.DSIG, "KeyInfo");
            Element data = hint == null ? null : Tree.child(hint, Tree.DSIG, "X509Data");
            Element serial = data == null ? null : Tree.child(data, Tree.DSIG, "X509IssuerSerial");
            return serial == null
                    || new XMLX509IssuerSerial(serial, "")
                            .getSerialNumber()
                            .equals(recipient.certificate().getSerialNumber());
        } catch (XMLSecurityException | NumberFormatException e) {
            throw MessageSecurityException.encryption("the hint at the recipient of a key is malformed", e);
        }
    }

    /** The key, or null if it is not for this recipient. */
    private static Key unwrap(Tree tree, Element key, Credential recipient) {
        try {
            XMLCipher cipher = XMLCipher.getInstance();
            cipher.setSecureValidation(true);
            cipher.init(XMLCipher.UNWRAP_MODE, recipient.key());
            EncryptedKey encrypted = cipher.loadEncryptedKey(tree.document(), key);
            String method = encrypted.getEncryptionMethod() == null
                    ? ""
                    : encrypted.getEncryptionMethod().getAlgorithm();
            if (!method.equals(XMLCipher.RSA_OAEP_11)
                    && !method.equals(XMLCipher.RSA_OAEP)
                    && !method.equals(XMLCipher.AES_256_KeyWrap)) {
                return null;
            }
            return cipher.decryptKey(encrypted, CONTENT);
        } catch (XMLSecurityException | IllegalArgumentException e) {
            return null; // another recipient's: only the right key unwraps
        }
    }
}
