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

/** Fetches contents, and checks their type and the hashes and signatures that entries link to. */
final class ContentFetch {

    private static final Map<String, String> ALGORITHMS =
            Map.of("sha256", "SHA-256", "sha384", "SHA-384", "sha512", "SHA-512");
    private static final int LARGEST_HASH_FILE = 64 << 10;

    private final Transport transport;
    private final long limit;
    private final Signatures wanted;

    ContentFetch(Transport transport, long limit, Signatures wanted) {
        this.transport = transport;
        this.limit = limit;
        this.wanted = wanted;
    }

    /** Fetches the content of an entry, or nothing if it is still what a tag names. */
    Optional<ContentFacts> fetch(URI page, Entry entry, OutputStream sink, Optional<String> etag) {
        Content content = entry.content()
                .filter(c -> c.src().isPresent())
                .orElseThrow(() -> new ProtocolException(
                        page.getRawAuthority(),
                        Addresses.at(page) + "expected an entry that says where its content is, met none.",
                        null));
        URI base = Addresses.base(Addresses.base(page, entry), content);
        URI address = Addresses.request(base, content.src().get());
        Map<String, String> headers = new java.util.HashMap<>();
        content.type().filter(MediaTypes::isType).ifPresent(type -> headers.put("Accept", type + ", */*;q=0.1"));
        etag.ifPresent(tag -> headers.put("If-None-Match", tag));
        List<Link> hashes = entry.all(Link.class).stream()
                .filter(link -> link.isRelation("hash") && link.href().isPresent())
                .toList();
        List<String> verified = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        URI entryBase = Addresses.base(page, entry);
        LinkedSignatures signatures = new LinkedSignatures(wanted);
        signatures.begin(transport, entryBase, entry, warnings);
        Digests digests = new Digests(sink, signatures);
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
        signatures.verified().forEach(key -> verified.add("signature by " + key));
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
                    Addresses.at(address) + "expected content of type " + promised + " as the entry says, met " + met
                            + ".",
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
                    Addresses.at(reply.address()) + "expected content with the " + name
                            + " that its entry links to, met other content.",
                    null);
        }
        verified.add("hash " + name);
    }

    /** Digests what is written on its way to a stream. */
    private static final class Digests extends OutputStream {
        private final OutputStream sink;
        private final LinkedSignatures signatures;
        private final Map<String, MessageDigest> digests = new java.util.HashMap<>();
        private long length;

        Digests(OutputStream sink, LinkedSignatures signatures) {
            this.sink = sink;
            this.signatures = signatures;
            for (String algorithm : ALGORITHMS.values()) {
                try {
                    digests.put(algorithm, MessageDigest.getInstance(algorithm));
                } catch (NoSuchAlgorithmException e) {
                    throw new IllegalStateException("every JVM has " + algorithm, e);
                }
            }
        }

        String hex(String algorithm) {
            try {
                // A copy, since an entry may link to one hash twice.
                MessageDigest digest = (MessageDigest) digests.get(algorithm).clone();
                return HexFormat.of().formatHex(digest.digest());
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException("the digests of every JVM can be copied", e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            sink.write(bytes, offset, count);
            digests.values().forEach(digest -> digest.update(bytes, offset, count));
            signatures.update(bytes, offset, count);
            length += count;
        }
    }
}
