package org.mile4j.xmpp.internal.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The client's side of SCRAM-SHA-256, with or without channel binding: RFC 5802 and RFC 7677. */
final class ScramClient {

    /** RFC 7677, Section 4. */
    private static final int FEWEST_ITERATIONS = 4_096;

    /** A Controller that asks for more wants to keep this side busy. */
    private static final int MOST_ITERATIONS = 5_000_000;

    private static final String MAC = "HmacSHA256";
    private static final int KEY_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] header;
    private final byte[] channel;
    private final String password;
    private final String nonce;
    private final String firstBare;
    private byte[] serverSignature;

    /**
     * Begins an exchange.
     *
     * @param header the GS2 header: {@code n,,} or {@code y,,} or {@code p=...,,}
     * @param channel what identifies the channel; empty without channel binding
     */
    ScramClient(String header, byte[] channel, String name, String password) {
        this(header, channel, name, password, nonce());
    }

    /** With a given nonce, for the examples of RFC 7677. */
    ScramClient(String header, byte[] channel, String name, String password, String nonce) {
        this.header = header.getBytes(StandardCharsets.UTF_8);
        this.channel = channel.clone();
        this.password = SaslPrep.prepare(password, "the password");
        this.nonce = nonce;
        this.firstBare = "n="
                + SaslPrep.prepare(name, "the name of the account")
                        .replace("=", "=3D")
                        .replace(",", "=2C") + ",r=" + nonce;
    }

    private static String nonce() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return Base64.getEncoder().withoutPadding().encodeToString(random);
    }

    byte[] first() {
        return (new String(header, StandardCharsets.UTF_8) + firstBare).getBytes(StandardCharsets.UTF_8);
    }

    /** The answer to the challenge. */
    byte[] last(byte[] challenge) throws GeneralSecurityException {
        String serverFirst = new String(challenge, StandardCharsets.UTF_8);
        Map<Character, String> attributes = attributes(serverFirst);
        String common = attributes.getOrDefault('r', "");
        String count = attributes.getOrDefault('i', "");
        if (!common.startsWith(nonce) || common.length() == nonce.length() || attributes.containsKey('m')) {
            throw new GeneralSecurityException("the Controller's challenge does not answer this authentication");
        }
        if (!count.matches("[0-9]{1,9}")
                || Integer.parseInt(count) < FEWEST_ITERATIONS
                || Integer.parseInt(count) > MOST_ITERATIONS) {
            throw new GeneralSecurityException("the Controller asks for \"" + count + "\" iterations, where "
                    + FEWEST_ITERATIONS + " to " + MOST_ITERATIONS + " are accepted");
        }
        byte[] salt = decode(attributes.getOrDefault('s', ""));
        if (salt.length == 0) {
            throw new GeneralSecurityException("the Controller's challenge has no salt");
        }
        byte[] salted = SecretKeyFactory.getInstance("PBKDF2With" + MAC)
                .generateSecret(new PBEKeySpec(password.toCharArray(), salt, Integer.parseInt(count), KEY_BITS))
                .getEncoded();
        byte[] bound = Arrays.copyOf(header, header.length + channel.length);
        System.arraycopy(channel, 0, bound, header.length, channel.length);
        String withoutProof = "c=" + Base64.getEncoder().encodeToString(bound) + ",r=" + common;
        String signed = firstBare + "," + serverFirst + "," + withoutProof;
        byte[] clientKey = hmac(salted, "Client Key");
        byte[] signature = hmac(MessageDigest.getInstance("SHA-256").digest(clientKey), signed);
        for (int i = 0; i < clientKey.length; i++) {
            clientKey[i] ^= signature[i];
        }
        serverSignature = hmac(hmac(salted, "Server Key"), signed);
        return (withoutProof + ",p=" + Base64.getEncoder().encodeToString(clientKey)).getBytes(StandardCharsets.UTF_8);
    }

    /** Throws unless the other side has proven that it knows the account too. */
    void verify(byte[] message) throws GeneralSecurityException {
        Map<Character, String> attributes = attributes(new String(message, StandardCharsets.UTF_8));
        boolean proven = serverSignature != null
                && MessageDigest.isEqual(decode(attributes.getOrDefault('v', "")), serverSignature);
        if (!proven) {
            throw new GeneralSecurityException("the Controller does not prove that it knows this account");
        }
    }

    private static byte[] decode(String text) throws GeneralSecurityException {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("the Controller's message is not Base64 where it should be", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance(MAC);
        mac.init(new SecretKeySpec(key, MAC));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<Character, String> attributes(String text) {
        Map<Character, String> result = new HashMap<>();
        for (String attribute : text.split(",")) {
            if (attribute.length() > 1 && attribute.charAt(1) == '=') {
                result.putIfAbsent(attribute.charAt(0), attribute.substring(2));
            }
        }
        return result;
    }
}
