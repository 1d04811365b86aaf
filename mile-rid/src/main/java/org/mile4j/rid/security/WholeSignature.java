package org.mile4j.rid.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.UUID;
import org.apache.xml.security.algorithms.SignatureAlgorithm;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.utils.XMLUtils;

/**
 * The signature of one system over a whole message. Those of two messages differ in their id, digest and value, so that all
 * else is written once, by Santuario; to build the same tree for each message costs several times as much.
 */
final class WholeSignature {

    private static final String ID = "sig-" + new UUID(0, 0);
    private static final byte[] NO_DIGEST = new byte[32];
    private static final String VALUE_TAG_END = "SignatureValue>";

    private final PrivateKey key;
    private final String method;
    /** What is signed, around the digest. */
    private final String[] signedInfo;

    private final String toId;
    private final String toDigest;
    private final String toValue;
    private final String toEnd;

    /**
     * The signature of a system.
     *
     * @param unsigned a signature that says everything but its digest and value
     * @param wrapper the element around it
     * @param key the key to sign with
     */
    WholeSignature(XMLSignature unsigned, Tree wrapper, PrivateKey key) throws XMLSecurityException, IOException {
        this.key = key;
        this.method = unsigned.getSignedInfo().getSignatureMethodURI();
        unsigned.setId(ID);
        unsigned.addResourceResolver(new KnownDigest(NO_DIGEST));
        unsigned.getSignedInfo().generateDigestValues();
        String noDigest = encoded(NO_DIGEST);
        signedInfo = halves(text(unsigned.getSignedInfo().getCanonicalizedOctetStream()), noDigest);
        String[] aroundId = halves(text(ElementText.of(wrapper.root())), ID);
        String[] aroundDigest = halves(aroundId[1], noDigest);
        int value = aroundDigest[1].indexOf(VALUE_TAG_END) + VALUE_TAG_END.length();
        toId = aroundId[0];
        toDigest = aroundDigest[0];
        toValue = aroundDigest[1].substring(0, value);
        toEnd = aroundDigest[1].substring(value);
    }

    private static String text(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String[] halves(String text, String at) {
        int middle = text.indexOf(at);
        return new String[] {text.substring(0, middle), text.substring(middle + at.length())};
    }

    private static String encoded(byte[] digest) {
        return Base64.getEncoder().encodeToString(digest);
    }

    /** The text of the signature over a message, in its wrapper. */
    byte[] over(byte[] digest) throws XMLSecurityException {
        String encoded = encoded(digest);
        SignatureAlgorithm algorithm =
                new SignatureAlgorithm(Tree.empty("Signature").document(), method);
        algorithm.initSign(key);
        algorithm.update((signedInfo[0] + encoded + signedInfo[1]).getBytes(StandardCharsets.UTF_8));
        String value = XMLUtils.encodeToString(algorithm.sign());
        return (toId + "sig-" + UUID.randomUUID() + toDigest + encoded + toValue + value + toEnd)
                .getBytes(StandardCharsets.UTF_8);
    }
}
