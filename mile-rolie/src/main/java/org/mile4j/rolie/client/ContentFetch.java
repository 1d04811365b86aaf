package org.mile4j.rolie.client;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.rolie.atom.Content;
import org.mile4j.rolie.atom.Entry;
import org.mile4j.rolie.atom.Link;
import org.mile4j.rolie.internal.text.MediaTypes;

/** Fetches contents, and checks their type and the hashes that entries link to. */
final class ContentFetch {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");
    private static final int LARGEST_HASH_FILE = 64 << 10;
    private static final int LARGEST_SIGNATURE = 64 << 10;

    private final Transport transport;
    private final long limit;
    private final Optional<SignatureVerifier> verifier;

    ContentFetch(Transport transport, long limit, Optional<SignatureVerifier> verifier) {
        this.transport = transport;
        this.limit = limit;
        this.verifier = verifier;
    }

    /** Fetches the content of an entry, or nothing if it is still what a tag names. */
    Optional<ContentFacts> fetch(URI page, Entry entry, OutputStream sink, Optional<String> etag) {
        Content content = entry.content()
                .filter(c -> c.src().isPresent())
                .orElseThrow(() -> new ProtocolException(
                        page.getRawAuthority(), "expected an entry that says where its content is, met none.", null));
        URI base = Addresses.base(Addresses.base(page, entry), content);
        URI address;
        try {
            address = Addresses.request(base, content.src().get());
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(page.getRawAuthority(), e.getMessage() + ".", e);
        }
        Map<String, String> headers = new java.util.HashMap<>();
        content.type().filter(MediaTypes::isType).ifPresent(type -> headers.put("Accept", type + ", */*;q=0.1"));
        etag.ifPresent(tag -> headers.put("If-None-Match", tag));
        List<Link> hashes = entry.all(Link.class).stream()
                .filter(link -> link.isRelation("hash") && link.href().isPresent())
                .toList();
        List<String> verified = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        URI entryBase = Addresses.base(page, entry);
        Optional<SignatureVerifier.Check> signature = signature(entry, entryBase, warnings);
        Digests digests = new Digests(sink, signature);
        Reply reply = transport.send(Transport.Call.get(address, headers), limit, digests);
        if (reply.status() == 304 && etag.isPresent()) {
            return Optional.empty();
        }
        if (reply.status() != 200 && reply.status() != 203) {
            throw Transport.failure(reply);
        }
        Optional<String> type = reply.header("content-type");
        checkType(content, type, address);
        for (Link hash : hashes) {
            check(hash, entryBase, digests, verified, warnings);
        }
        if (signature.isPresent()) {
            if (!signature.get().isGood()) {
                throw badSignature(reply.address(), null);
            }
            verified.add("signature");
        }
        return Optional.of(
                new ContentFacts(reply.address(), type, digests.length, reply.header("etag"), verified, warnings));
    }

    private static void checkType(Content content, Optional<String> type, URI address) {
        if (content.type().isEmpty() || type.isEmpty()) {
            return;
        }
        String promised = MediaTypes.essence(content.type().get());
        String met = MediaTypes.essence(type.get());
        if (!promised.equals(met)) {
            throw new ProtocolException(
                    address.getRawAuthority(),
                    "expected content of type " + promised + " as the entry says, met " + met + ".",
                    null);
        }
    }

    private void check(Link link, URI base, Digests digests, List<String> verified, List<String> warnings) {
        String href = link.href().orElse("");
        String name = href.substring(href.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ALGORITHMS.containsKey(name)) {
            warnings.add("a hash of an unknown kind was not checked: " + name);
            return;
        }
        Reply reply = transport.send(
                Transport.Call.get(Addresses.request(Addresses.base(base, link), href), Map.of()), LARGEST_HASH_FILE);
        if (reply.status() != 200) {
            warnings.add("the file with the hash cannot be fetched: status " + reply.status());
            return;
        }
        String line = new String(reply.body(), StandardCharsets.US_ASCII).strip();
        String expected = line.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
        String met = digests.hex(ALGORITHMS.get(name));
        if (!expected.equals(met)) {
            throw new SecurityFailureException(
                    reply.address().getRawAuthority(),
                    "expected content with the " + name + " that its entry links to, met other content.",
                    null);
        }
        verified.add("hash " + name);
    }

    /** The check of the signature, if the entry links to one and it can be checked; otherwise that is said. */
    private Optional<SignatureVerifier.Check> signature(Entry entry, URI base, List<String> warnings) {
        Optional<URI> address = target(entry, base);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (verifier.isEmpty()) {
            // So that nobody takes silence for a check.
            warnings.add("the signature at " + address.get() + " was not verified");
            return Optional.empty();
        }
        Reply reply = transport.send(Transport.Call.get(address.get(), Map.of()), LARGEST_SIGNATURE);
        if (reply.status() != 200) {
            warnings.add("the signature cannot be fetched: status " + reply.status());
            return Optional.empty();
        }
        try {
            return Optional.of(verifier.get().begin(reply.body()));
        } catch (IllegalArgumentException e) {
            throw badSignature(reply.address(), e);
        }
    }

    private static SecurityFailureException badSignature(URI address, Exception cause) {
        return new SecurityFailureException(
                address.getRawAuthority(),
                "expected content with a good signature of somebody trusted, as its entry links to; met another one.",
                cause);
    }

    private static Optional<URI> target(Entry entry, URI base) {
        return entry.first(
                        Link.class,
                        link -> link.isRelation("signature") && link.href().isPresent())
                .map(link -> Addresses.request(
                        Addresses.base(base, link), link.href().get()));
    }

    /** Digests what is written on its way to a stream. */
    private static final class Digests extends OutputStream {
        private final OutputStream sink;
        private final Optional<SignatureVerifier.Check> signature;
        private final Map<String, MessageDigest> digests = new java.util.HashMap<>();
        private long length;

        Digests(OutputStream sink, Optional<SignatureVerifier.Check> signature) {
            this.sink = sink;
            this.signature = signature;
            for (String algorithm : ALGORITHMS.values()) {
                try {
                    digests.put(algorithm, MessageDigest.getInstance(algorithm));
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException("every JVM has " + algorithm, e);
                }
            }
        }

        String hex(String algorithm) {
            return HexFormat.of().formatHex(digests.get(algorithm).digest());
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            sink.write(bytes, offset, count);
            digests.values().forEach(digest -> digest.update(bytes, offset, count));
            signature.ifPresent(check -> check.update(bytes, offset, count));
            length += count;
        }
    }
}
